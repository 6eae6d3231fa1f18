import type { MatchOpening, MatchPerson } from '#matcher'
import { boundedMap } from '../../bounded.ts'
import type { LogService } from './service-log.ts'

/** A list's entry about somebody or a vacancy: what is said, as JSON, and the id of the row in the log; `holders` may read all of a person. */
export type ListEntry = { json: string; row: string; holders: readonly (string | null)[] }
type Read = {
  id: string
  version: number
  json: string
  row: MatchPerson | MatchOpening
  holders?: ListEntry['holders']
}
type Kept = ListEntry & { stamp: string }

/** In bytes: about 30,000 people. */
const mostKept = 32 * 1024 * 1024
/** Bytes that an entry takes beside its JSON. */
const besides = 400

/**
 * A cache of what lists say of those in them. Whoever is asked for again is not read again until their record has changed, the caller
 * gives another stamp, or all is forgotten; who is not there any more is left out.
 */
export const entryCache = <Settings extends { ask: { today: number }; stamp: string }>(deps: {
  versions: (region: string, ids: readonly string[]) => Promise<Map<string, number>>
  read: (region: string, ids: readonly string[], settings: Settings) => Promise<Read[]>
  log: Pick<LogService, 'keepRows'>
}) => {
  const kept = boundedMap<Kept>(mostKept, ({ json }) => 2 * json.length + besides)
  let forgotten = 0
  return {
    async of(region: string, ids: readonly string[], settings: Settings): Promise<Map<string, ListEntry>> {
      const state = `${settings.stamp} ${forgotten}`
      const versions = await deps.versions(region, ids)
      const known = new Map<string, ListEntry>()
      for (const [id, version] of versions) {
        const there = kept.get(id)
        if (there?.stamp === `${version} ${state}`) known.set(id, there)
      }
      const unknown = [...versions.keys()].filter((id) => !known.has(id))
      if (unknown.length === 0) return known
      const found = await deps.read(region, unknown, settings)
      const rows = await deps.log.keepRows(
        region,
        settings.ask.today,
        found.map(({ row }) => row),
      )
      for (const [at, { id, version, json, holders = [] }] of found.entries()) {
        const made = { json, row: rows[at] ?? '', holders, stamp: `${version} ${state}` }
        kept.set(id, made)
        known.set(id, made)
      }
      return known
    },
    /** Forgets somebody who is deleted. */
    forget: (id: string): void => kept.delete(id),
    /** Forgets all, for what stands in other records than those that are listed. */
    forgetAll(): void {
      forgotten += 1
      kept.clear()
    },
  }
}
