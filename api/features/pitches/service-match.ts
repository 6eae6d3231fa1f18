import type { Explanation, Match } from '#matcher'
import type { MatcherPort } from '../../adapters/matcher/port.ts'
import { type ContextDeps, contextOf } from '../matches/matching.ts'
import type { CardFields } from '../pictures/contract.ts'
import { blindRow, factsOf } from '../pictures/rules-facts.ts'
import { toMatchPerson } from '../profiles/matching.ts'
import type { Profile } from '../profiles/store.ts'
import type { Vacancy } from '../vacancies/store.ts'

const matchOf = (told: Explanation | null): Match | null => {
  if (!told || told.outcome === 'stopped') return null
  return told.outcome === 'nearMiss' ? told.nearMiss.match : told.match
}

/** Facts of a pair that one change would open hold without what the change moves. */
const withoutChange = (facts: CardFields, told: Explanation): CardFields => {
  if (told.outcome !== 'nearMiss') return facts
  const { type } = told.nearMiss.change
  if (type === 'block') return { ...facts, hourThirds: null }
  return type === 'bicycle' || type === 'minutes' ? { ...facts, travelBand: null } : facts
}

/** What matching says of a person and a vacancy for their pitch. */
export const pitchMatching = (deps: ContextDeps & { matcher: MatcherPort }) => {
  const { settingsOf, openingOf } = contextOf(deps)
  return {
    /** Whether they fit, and the match from which blocks are proposed. */
    async of(profile: Profile, vacancy: Vacancy) {
      const { region } = vacancy
      const { context, ask } = await settingsOf(region)
      const person = toMatchPerson(profile, context)
      const opening = await openingOf(region, vacancy)
      const told = await deps.matcher.explain([region], person, opening, ask)
      const isNear = told?.outcome === 'nearMiss'
      const isStopped = told === null || told.outcome === 'stopped'
      const fit = isStopped ? ('stopped' as const) : isNear ? ('nearMiss' as const) : ('fits' as const)
      return { fit, match: matchOf(told), sides: { profile, person, vacancy, today: context.today } }
    },
    /** What an employer reads of it: what an anonymous card would show at most; null where nothing is known. */
    async facts(profile: Profile, vacancy: Vacancy): Promise<CardFields | null> {
      const { region } = vacancy
      const { context, ask } = await settingsOf(region)
      const person = blindRow(toMatchPerson(profile, context))
      const opening = await openingOf(region, vacancy)
      const told = await deps.matcher.explain([region], person, opening, { ...ask, audience: 'employer' })
      const match = matchOf(told)
      return told && match ? withoutChange(factsOf(person, opening, match), told) : null
    },
  }
}
export type PitchMatching = ReturnType<typeof pitchMatching>
