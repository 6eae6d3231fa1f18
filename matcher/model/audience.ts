import type { MatchOpening } from '../contract.ts'
import type { Rules } from './define.ts'

/** The reader of an answer: without one, staff and the person themselves, for whom every rule counts. */
export type Reader = 'employer' | undefined

/** The rules that count for a reader: for employers those that declare it, and no changes, since employers read no near misses. */
export function rulesFor(rules: Rules, reader: Reader): Rules {
  if (reader === undefined) return rules
  return {
    gates: rules.gates.filter(({ decidesForEmployers }) => decidesForEmployers),
    criteria: rules.criteria.filter(({ decidesForEmployers }) => decidesForEmployers),
    changes: [],
  }
}

/** The opening that a reader's answer is about: for employers without its floor languages, since those tell where somebody is from. */
export function openingFor(opening: MatchOpening, reader: Reader): MatchOpening {
  return reader === undefined || opening.floorLanguages.length === 0
    ? opening
    : { ...opening, floorLanguages: [] }
}

/** The weights of the criteria that count, by id. */
export function weightsOf(
  { criteria }: Rules,
  weights: Readonly<Record<string, number>>,
): Record<string, number> {
  return Object.fromEntries(criteria.map(({ id }) => [id, weights[id] ?? 0]))
}
