import type { ErrorCode, Fault, Problem } from '#contract'

type Shape<Schema> = Schema extends { _zod: { output: infer Output } } ? Output : undefined
/** What an endpoint answers: `AnswerOf<typeof matchEndpoints.forVacancy>`. */
export type AnswerOf<Endpoint extends { answer: unknown }> = Shape<Endpoint['answer']>
/** What an endpoint takes: `BodyOf<typeof profileEndpoints.create>`. */
export type BodyOf<Endpoint extends { body?: unknown }> = Shape<NonNullable<Endpoint['body']>>

/** Why a call failed. `offline` is the only code that does not come from the server. */
export class ApiError extends Error {
  readonly code: ErrorCode | 'offline'
  readonly faults: readonly Fault[]
  /** The record as it stands, when a change came too late (`stale`). */
  readonly current: unknown
  /** Names this failure in the server's log. */
  readonly requestId: string | undefined

  constructor(code: ErrorCode | 'offline', problem?: Problem) {
    super(code)
    this.code = code
    this.faults = problem?.faults ?? []
    this.current = problem?.current
    this.requestId = problem?.requestId
  }
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'faults' in value

async function asError(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null)
  if (isProblem(body)) return new ApiError(body.code, body)
  return new ApiError(response.status === 503 || response.status === 502 ? 'unavailable' : 'internal')
}

export type CallOptions = {
  body?: unknown
  /** The version that the reader saw. */
  ifMatch?: number
  signal?: AbortSignal
}
type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

/**
 * Calls the API; `path` is what follows /api/v1. The server knows the session by its cookie and refuses a change that
 * another site sends. Throws ApiError; an aborted call throws the signal's reason.
 */
export async function call<Answer>(method: Method, path: string, options: CallOptions = {}): Promise<Answer> {
  const { body, ifMatch, signal } = options
  const headers: Record<string, string> = { 'accept-language': document.documentElement.lang }
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`
  const response = await fetch(`/api/v1${path}`, {
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
  return (text === '' ? null : JSON.parse(text)) as Answer
}
