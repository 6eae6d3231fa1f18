import type { CertificateGap, Today } from '#matcher'
import type { MatcherPort } from '../adapters/matcher/port.ts'
import type { Store } from '../adapters/store/port.ts'
import type { RegionService } from '../features/regions/service.ts'
import type { Reference } from '../reference.ts'
import { startSync } from './sync.ts'

export type GapCounter = {
  /** Who is one certificate away in a region; takes seconds where it is large. */
  count(region: string, on: Today): Promise<CertificateGap[]>
  /** Ends what is being counted; such a count is rejected. */
  stop(): Promise<void>
}

/** Holds everybody against everything on matchers of their own, away from the thread that answers requests. */
export const gapCounter = (deps: {
  store: Store
  regions: RegionService
  reference: Reference
  openMatcher: () => MatcherPort & { close(): Promise<void> }
  onError: (error: unknown) => void
}): GapCounter => {
  const going = new Set<{ end: () => Promise<void>; counted: Promise<unknown> }>()
  return {
    count(region, on) {
      const matcher = deps.openMatcher()
      const count = async () => {
        const sync = startSync({ ...deps, matcher, onGone: async () => {}, onFed: () => {} })
        try {
          await sync.catchUp()
          return await matcher.certificateGaps([region], on)
        } finally {
          await sync.stop()
          await matcher.close()
        }
      }
      const one = { end: matcher.close, counted: count() }
      going.add(one)
      return one.counted.finally(() => going.delete(one))
    },
    async stop() {
      const all = [...going]
      await Promise.all(all.map(({ end }) => end()))
      await Promise.allSettled(all.map(({ counted }) => counted))
    },
  }
}
