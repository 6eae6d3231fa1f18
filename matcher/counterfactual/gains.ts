import type { Change, Gain, Match, MatchOpening, MatchPerson, PairGains } from '../contract.ts'
import type { PassingRow } from '../index/passing-rows.ts'
import type { Pair } from '../model/define.ts'
import { byRank } from '../model/order.ts'
import type { RankOptions } from '../port.ts'
import { weigh } from '../ranking/judge.ts'
import type { Ground } from './ground.ts'

/** Of what a change opens, so many are named. */
const mostNamed = 5

/**
 * What each single change would bring a person in these regions, the best first: by places opened, then by what it adds to
 * those that are open, then in the order of the closed list. A change that brings nothing is left out.
 */
export function gains(
  ground: Ground,
  person: MatchPerson,
  regions: readonly string[],
  { limit, ...on }: RankOptions,
): Gain[] {
  const openings = ground.openings(regions)
  const [any] = openings
  if (any === undefined) return []
  const positions = new Map(openings.map(({ id, positions }) => [id, positions]))
  const before = new Map(ground.openTo(regions, person, on).map(({ id, score }) => [id, score]))
  const all: Pair = {
    person,
    opening: askingAll(any, openings),
    today: on.today,
    world: ground.worldOf(on.settings),
  }
  return ground.rules.changes
    .flatMap(({ options }) => options(all))
    .map(({ change, person: after }) =>
      gainOf(person, change, before, ground.openTo(regions, after, on), positions),
    )
    .filter(({ opened, raised }) => opened > 0 || raised > 0)
    .sort((a, b) => b.opened - a.opened || b.raised - a.raised)
    .slice(0, limit)
}

/** One opening that asks the certificates and skills of all, so that each change is tried once. */
function askingAll(any: MatchOpening, openings: readonly MatchOpening[]): MatchOpening {
  return {
    ...any,
    certificates: openings.flatMap(({ certificates }) => certificates),
    skills: openings.flatMap(({ skills }) => skills),
  }
}

function gainOf(
  person: MatchPerson,
  change: Change,
  before: ReadonlyMap<string, number>,
  after: readonly PassingRow[],
  positions: ReadonlyMap<string, number>,
): Gain {
  const opened = after.filter(({ id }) => !before.has(id)).sort(byPlace(person))
  const best = Math.max(-1, ...after.filter(({ ranked }) => ranked).map(({ score }) => score))
  return {
    change,
    opened: opened.length,
    positions: opened.reduce((sum, { id }) => sum + (positions.get(id) ?? 0), 0),
    best: best < 0 ? null : best,
    raised: after.reduce((sum, { id, score }) => sum + score - (before.get(id) ?? score), 0),
    first: opened.slice(0, mostNamed).map(({ id }) => id),
  }
}

/** As a person's lists are ordered: the ranked openings, then those to ask about first. */
const byPlace =
  ({ id: personId }: MatchPerson) =>
  (a: PassingRow, b: PassingRow): number =>
    Number(b.ranked) - Number(a.ranked) ||
    byRank({ score: a.score, openingId: a.id, personId }, { score: b.score, openingId: b.id, personId })

/**
 * The three changes that bring a person furthest for one opening, the highest score after the change first; only those that
 * open it, or raise the score where it is open. Beside them the place in the ranking without a change.
 */
export function gainsForPair(
  ground: Ground,
  person: MatchPerson,
  opening: MatchOpening,
  regions: readonly string[],
  { limit, ...on }: RankOptions,
): PairGains {
  const pair: Pair = { person, opening, today: on.today, world: ground.worldOf(on.settings) }
  const rules = { ...ground.rules, changes: [] }
  const matchOf = (one: Pair) => {
    const { explanation } = weigh(one, rules)
    return 'match' in explanation
      ? { ranked: explanation.outcome === 'ranked', match: explanation.match }
      : null
  }
  const now = matchOf(pair)
  const before = now?.match.score ?? -1
  const best = ground.rules.changes
    .flatMap(({ options }) => options(pair))
    .flatMap(({ change, person: after }) => {
      const found = matchOf({ ...pair, person: after })
      return found && found.match.score > before ? [{ change, ...found }] : []
    })
    .sort((a, b) => b.match.score - a.match.score)
    .slice(0, limit)
  const others =
    now?.ranked || best.some(({ ranked }) => ranked)
      ? ground.passing(regions, opening, on).filter(({ id, ranked }) => ranked && id !== person.id)
      : []
  const rankOf = ({ match: { score }, ranked }: { match: Match; ranked: boolean }) =>
    ranked
      ? 1 +
        others.filter(
          (other) =>
            byRank(
              { score: other.score, openingId: opening.id, personId: other.id },
              { score, openingId: opening.id, personId: person.id },
            ) < 0,
        ).length
      : null
  return {
    rank: now && rankOf(now),
    gains: best.map(({ change, match, ranked }) => ({ change, match, rank: rankOf({ match, ranked }) })),
  }
}
