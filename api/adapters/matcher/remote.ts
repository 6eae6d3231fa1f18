import { setTimeout as pause } from 'node:timers/promises'
import type { HostAnswer, HostState, MatchSettings } from '#matcher'
import { matcherClient, type Transport } from './client.ts'
import { MatcherUnavailableError } from './errors.ts'
import { limiter } from './limiter.ts'
import type { MatcherPort } from './port.ts'
import { sources } from './rules-version.ts'

export type Service = {
  /** Where the service listens, without a path. */
  url: string
  token: string
  /** How long an answer may take, in ms. */
  timeout?: number
}

/** Waits between tries of what the feed sends, in ms. */
const retries = [50, 200, 800]
const nothingHeld = 409
/** Questions on their way at once: more would keep the service no busier, and run out of time in this process's own queue. */
const mostAtOnce = 16

type Reply = { status: number; body: unknown }

/** The way to `node matcher/main.ts`. Keeps its connections; a question is asked once, a batch of the feed again. */
export function transportTo({ url, token, timeout = 2000 }: Service): Transport {
  const enter = limiter(mostAtOnce)
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }

  const send = async (method: string, path: string, given?: unknown): Promise<Reply> => {
    try {
      const answer = await fetch(new URL(path, url), {
        method,
        headers,
        signal: AbortSignal.timeout(timeout),
        ...(given !== undefined && { body: JSON.stringify(given) }),
      })
      const text = await answer.text()
      return { status: answer.status, body: text === '' ? null : JSON.parse(text) }
    } catch (error) {
      throw new MatcherUnavailableError('the matcher service does not answer', { cause: error })
    }
  }
  const meaning = ({ status, body }: Reply): unknown => {
    if (status === nothingHeld) return null
    if (status < 300) return body
    const why = `${status} ${(body as { message?: string } | null)?.message ?? ''}`
    if (status === 400) throw new RangeError(`the matcher service refuses: ${why}`)
    throw new MatcherUnavailableError(`the matcher service answers ${why}`)
  }
  const call = async (method: string, path: string, given?: unknown) =>
    meaning(await send(method, path, given))
  const insist = async (method: string, path: string, given: unknown) => {
    for (const wait of retries) {
      const reply = await send(method, path, given).catch(() => null)
      if (reply && reply.status < 500) return meaning(reply)
      await pause(wait)
    }
    return call(method, path, given)
  }

  return {
    async begin(id, snapshot) {
      await insist('PUT', `/snapshots/${id}`, { sources, snapshot })
    },
    async feed(id, batch) {
      const answer = (await insist('POST', `/snapshots/${id}/feed`, batch)) as { refused: string[] } | null
      return answer?.refused ?? null
    },
    ask: async (name, ask) => {
      const reply = await enter(() => send('POST', `/ask/${name}`, ask))
      return meaning(reply) as HostAnswer<typeof name> | null
    },
    state: async () => (await call('GET', '/state')) as HostState,
  }
}

/** The matcher as a service of its own. */
export const remoteMatcher = (service: Service, settings: MatchSettings): MatcherPort =>
  matcherClient(transportTo(service), settings)
