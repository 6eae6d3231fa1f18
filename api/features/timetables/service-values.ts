import type { MatcherPort } from '../../adapters/matcher/port.ts'
import type { EmployerService } from '../employers/service.ts'
import type { Participation, Stall } from '../events/store.ts'
import { type ContextDeps, contextOf } from '../matches/matching.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { pairValue } from './rules.ts'

/** More people than any region has. */
const everybody = 100_000

/** What a talk of a person at a table is worth; null when there can be none. */
export type PairValue = (person: Pick<Participation, 'profile' | 'wishes'>, table: Stall) => number | null

/** What the pairs of an event are worth: the matcher's best score over the open vacancies of a table, and wishes. */
export const valueService = (
  deps: ContextDeps & {
    matcher: MatcherPort
    employers: Pick<EmployerService, 'getSite' | 'someSites'>
    vacancies: Pick<VacancyService, 'get' | 'some'>
  },
) => {
  const { matcher, vacancies } = deps
  const { settingsOf, openingsOf } = contextOf(deps)

  return async (region: string, tables: readonly Stall[]): Promise<PairValue> => {
    const shown = tables.flatMap(({ work }) => work.vacancies)
    const [{ ask }, found] = await Promise.all([
      settingsOf(region),
      vacancies.some(region, [...new Set(shown)]),
    ])
    const openings = await openingsOf(
      region,
      found.filter(({ state }) => state === 'open'),
    )
    const lists = await Promise.all(
      openings.map(async (opening) => {
        const { best } = await matcher.shortlist([region], opening, { ...ask, limit: everybody })
        return [opening.id, new Map(best.map(({ personId, score }) => [personId, score]))] as const
      }),
    )
    const scores = new Map(lists)
    return (person, table) => {
      const offered = table.work.vacancies.flatMap((id) => scores.get(id) ?? [])
      if (offered.length === 0) return pairValue(person, table, 0)
      const passed = offered.flatMap((list) => list.get(person.profile) ?? [])
      return pairValue(person, table, passed.length > 0 ? Math.max(...passed) : null)
    }
  }
}
export type ValueService = ReturnType<typeof valueService>
