import { createHost, type MatchSettings } from '#matcher'
import { matcherClient, type Transport } from './client.ts'
import type { MatcherPort } from './port.ts'

/** The transport to a host in this thread. */
export function transportHere(): Transport {
  const host = createHost((milliseconds, then) => {
    const timer = setTimeout(then, milliseconds)
    return () => clearTimeout(timer)
  })
  return {
    begin: async (id, snapshot) => host.begin(id, snapshot),
    feed: async (id, batch) => host.feed(id, batch),
    ask: host.ask,
    state: async () => host.state(),
  }
}

/** The matcher in this thread. */
export const localMatcher = (settings: MatchSettings): MatcherPort => matcherClient(transportHere(), settings)
