import type { ErrorCode, Fault, Problem } from '#contract-faults'
import { type Answer, addressOf, type Body, type EndpointName, type Params } from './endpoints.ts'

/** Why a call failed. `offline` is the only code that does not come from the server. */
export class ApiError extends Error {
  readonly code: ErrorCode | 'offline'
  readonly faults: readonly Fault[]
  /** The record as it stands, when a change came too late (`stale`). */
  readonly current: unknown
  /** Names this failure in the server's log. */
  readonly requestId: string | undefined
  /** The rule that forbids it now, and where it stands. */
  readonly rule: Problem['rule']

  constructor(code: ErrorCode | 'offline', problem?: Problem) {
    super(code)
    this.code = code
    this.faults = problem?.faults ?? []
    this.current = problem?.current
    this.requestId = problem?.requestId
    this.rule = problem?.rule
  }
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'faults' in value

async function asError(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null)
  if (isProblem(body)) return new ApiError(body.code, body)
  return new ApiError(response.status === 503 || response.status === 502 ? 'unavailable' : 'internal')
}

type Options<Name extends EndpointName> = {
  /** The version that the reader saw. */
  ifMatch?: number
  signal?: AbortSignal
} & (Body<Name> extends undefined ? unknown : { body: Body<Name> })

/** Arguments after an endpoint's name; those that may be empty can be left out. */
export type CallArguments<Name extends EndpointName> =
  Body<Name> extends undefined
    ? Record<never, never> extends Params<Name>
      ? [params?: Params<Name>, options?: Options<Name>]
      : [params: Params<Name>, options?: Options<Name>]
    : [params: Params<Name>, options: Options<Name>]

type Sent = { body?: unknown; ifMatch?: number; signal?: AbortSignal }

/** Sends one request to an address below /api/v1, unchecked by types: `call` is for pages, this for the hooks beside it. */
export async function request(method: string, address: string, options: Sent = {}): Promise<unknown> {
  const { body, ifMatch, signal } = options
  const headers: Record<string, string> = { 'accept-language': document.documentElement.lang }
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`
  const response = await fetch(`/api/v1${address}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw signal.reason
    throw error instanceof TypeError ? new ApiError('offline') : error
  })
  if (!response.ok) throw await asError(response)
  const text = await response.text()
  return text === '' ? null : JSON.parse(text)
}

/**
 * Calls an endpoint of the API by its name: `call('PATCH /regions/:region/profiles/:id', { region, id }, { body })`.
 * The server knows the session by its cookie and refuses a change that another site sends. Throws ApiError; an aborted
 * call throws the signal's reason.
 */
export async function call<Name extends EndpointName>(
  name: Name,
  ...[params, options]: CallArguments<Name>
): Promise<Answer<Name>> {
  const method = name.slice(0, name.indexOf(' '))
  const address = addressOf(name, (params ?? {}) as Params<Name>)
  return (await request(method, address, options)) as Answer<Name>
}

const releaseIn = (page: Document): string | null =>
  page.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null

/** The release of the app that runs here, by the name of its first file. */
export const ownRelease = (): string | null => releaseIn(document)

/** The release that the server gives out now; null where it cannot be reached. */
export async function releaseNow(): Promise<string | null> {
  try {
    const answer = await fetch('/', { cache: 'no-store' })
    if (!answer.ok) return null
    return releaseIn(new DOMParser().parseFromString(await answer.text(), 'text/html'))
  } catch {
    return null
  }
}
