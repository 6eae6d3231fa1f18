import type { MatchOpening, MatchPerson } from '../contract.ts'
import type { PassingRow } from '../index/passing-rows.ts'
import type { Pair, Rules, World } from '../model/define.ts'
import type { CountOptions, Tally, Today } from '../port.ts'
import { rankPairs } from '../ranking/rank.ts'

/** What a counterfactual asks: who passes now, and after. */
export type Ground = {
  rules: Rules
  worldOf: (settings: Today['settings']) => World
  openings: (regions: readonly string[]) => MatchOpening[]
  /** The openings that a person passes every gate of. */
  openTo: (regions: readonly string[], person: MatchPerson, on: Today) => PassingRow[]
  /** The people who pass every gate of an opening. */
  passing: (regions: readonly string[], opening: MatchOpening, on: Today) => PassingRow[]
  /** The people whom one certificate would let pass, with that certificate. */
  certificatesAway: (
    regions: readonly string[],
    opening: MatchOpening,
    on: Today,
  ) => { id: string; certificate: string }[]
  count: (regions: readonly string[], opening: MatchOpening, options: CountOptions) => Tally
}

/** Who passes, by the scorer over objects. */
export function passingPairs(
  pairs: readonly Pair[],
  rules: Rules,
  idOf: (match: { personId: string; openingId: string }) => string,
): PassingRow[] {
  const { matches, askFirst } = rankPairs(pairs, { ...rules, changes: [] }, Number.POSITIVE_INFINITY)
  return [
    ...matches.map((match) => ({ id: idOf(match), score: match.score, ranked: true })),
    ...askFirst.map(({ match }) => ({ id: idOf(match), score: match.score, ranked: false })),
  ]
}

/** Who is one certificate away, by the scorer over objects. */
export function certificatesOf(pairs: readonly Pair[], rules: Rules): { id: string; certificate: string }[] {
  const changes = rules.changes.filter(({ type }) => type === 'certificate')
  const { nearMisses } = rankPairs(pairs, { ...rules, changes }, Number.POSITIVE_INFINITY)
  return nearMisses.flatMap(({ change, match }) =>
    change.type === 'certificate' ? [{ id: match.personId, certificate: change.certificate }] : [],
  )
}
