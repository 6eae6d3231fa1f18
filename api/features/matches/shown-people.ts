import { boundedMap } from '../../bounded.ts'
import { written } from '../../ready.ts'
import { type MatchContext, toMatchPerson } from '../profiles/matching.ts'
import type { ProfileService } from '../profiles/service.ts'
import { matchedPerson } from './contract.ts'
import type { LogService } from './service-log.ts'

/** What lists say of a person, as JSON, and the id of their row in the log. */
export type ShownPerson = { json: string; row: string }
type Kept = ShownPerson & { stamp: string }

/** In bytes: about 50,000 people. */
const mostKept = 32 * 1024 * 1024
/** Bytes that somebody takes beside what is said of them. */
const besides = 400

/**
 * What lists say of people. Whoever is asked for again is not read again until their profile has changed, another day has
 * come or the region's rules are others (`stamp`); who is not there any more is left out.
 */
export const shownPeople = (deps: {
  profiles: Pick<ProfileService, 'latest' | 'some'>
  log: Pick<LogService, 'keepRows'>
}) => {
  const kept = boundedMap<Kept>(mostKept, ({ json }) => 2 * json.length + besides)
  return {
    async of(
      region: string,
      ids: readonly string[],
      { context, ask, stamp }: { context: MatchContext; ask: { today: number }; stamp: string },
    ): Promise<Map<string, ShownPerson>> {
      const latest = await deps.profiles.latest(region, ids)
      const known = new Map<string, ShownPerson>()
      for (const [id, changedAt] of latest) {
        const there = kept.get(id)
        if (there?.stamp === `${changedAt} ${stamp}`) known.set(id, there)
      }
      const unknown = [...latest.keys()].filter((id) => !known.has(id))
      const found = unknown.length > 0 ? await deps.profiles.some(region, unknown) : []
      const rows = await deps.log.keepRows(
        region,
        ask.today,
        found.map((profile) => toMatchPerson(profile, context)),
      )
      for (const [at, { id, contact, introduction, changedAt }] of found.entries()) {
        const json = written(matchedPerson, { id, name: contact.name, introduction })
        const made = { json, row: rows[at] ?? '', stamp: `${changedAt} ${stamp}` }
        kept.set(id, made)
        known.set(id, made)
      }
      return known
    },
    /** Forgets somebody who is deleted. */
    forget: (id: string): void => kept.delete(id),
  }
}
export type ShownPeople = ReturnType<typeof shownPeople>
