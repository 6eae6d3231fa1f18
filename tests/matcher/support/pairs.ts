import type { Explanation, MatchOpening, MatchPerson, Reason } from '#matcher'
import { worldFrom } from './worlds.ts'

export const worlds = 300

/** Every pair of every world; `first` marks one pair for each opening. */
export const worldPairs: {
  person: MatchPerson
  opening: MatchOpening
  people: MatchPerson[]
  first: boolean
}[] = Array.from({ length: worlds }, (_, seed) => worldFrom(seed)).flatMap(({ people, openings }) =>
  openings.flatMap((opening) => people.map((person, at) => ({ person, opening, people, first: at === 0 }))),
)

/** Everything said in an explanation. */
export function reasonsOf(found: Explanation): Reason[] {
  if (found.outcome === 'stopped') return found.stops
  const match = found.outcome === 'nearMiss' ? found.nearMiss.match : found.match
  return [
    ...(found.outcome === 'nearMiss' ? found.nearMiss.stops : []),
    ...(found.outcome === 'askFirst' ? [found.question] : []),
    ...match.parts.flatMap(({ reasons }) => reasons),
    ...match.checks,
  ]
}
