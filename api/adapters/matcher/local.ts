import { createHolder, type MatchSettings } from '#matcher'
import { matcherOver, type Transport } from './client.ts'
import type { MatcherPort } from './port.ts'

/** A holder in this thread. */
export function transportHere(): Transport {
  const holder = createHolder((milliseconds, then) => {
    const timer = setTimeout(then, milliseconds)
    return () => clearTimeout(timer)
  })
  return {
    begin: async (id, filling) => holder.begin(id, filling),
    feed: async (id, batch) => holder.feed(id, batch),
    ask: holder.ask,
    state: async () => holder.state(),
  }
}

/** The matcher in this thread. */
export const localMatcher = (settings: MatchSettings): MatcherPort => matcherOver(transportHere(), settings)
