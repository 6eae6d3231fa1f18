import { boundedMap } from '../../bounded.ts'
import { counter } from '../../metrics.ts'
import type { Shown } from './service-log.ts'

/** A ranked list for one kind of reader: the beginning of its JSON, and what goes into the log for each who sees it. */
export type CachedList = { json: Buffer; shown: Shown }

/** In bytes. */
const mostKept = 64 * 1024 * 1024
/** Bytes that an entry takes in what goes into the log. */
const perEntry = 400

type Kept = { making: Promise<CachedList>; bytes: number }

/**
 * A cache of ranked lists, which are made once and shown until something changes. `forget` is called for every change of what a list may say,
 * and again when the matcher knows of it; what was being made meanwhile is not kept.
 */
export const listCache = () => {
  const kept = boundedMap<Kept>(mostKept, ({ bytes }) => bytes)
  const asked = counter('werkbrug_lists_total', 'Ranked lists that were asked for, by where they came from')
  return {
    asked,
    forget: kept.clear,
    async get(key: string, make: () => Promise<CachedList>): Promise<CachedList> {
      const there = kept.get(key)
      asked.add({ from: there ? 'memory' : 'matcher' })
      if (there) return there.making
      const making = make()
      kept.set(key, { making, bytes: 0 })
      const isMine = () => kept.get(key)?.making === making
      try {
        const made = await making
        const bytes = made.json.byteLength + perEntry * made.shown.entries.length
        if (isMine()) kept.set(key, { making, bytes })
        return made
      } catch (error) {
        if (isMine()) kept.delete(key)
        throw error
      }
    },
  }
}
