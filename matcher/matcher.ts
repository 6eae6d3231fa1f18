import type {
  CertificateGap,
  Explanation,
  Gain,
  Keys,
  MatchOpening,
  MatchPerson,
  MatchSettings,
  PairGains,
  RankedList,
  Relaxed,
  Shortlist,
} from './contract.ts'
import { counterfactuals } from './counterfactual/all.ts'
import { certificatesOf, type Ground, standingsOf } from './counterfactual/ground.ts'
import { type Lists, type Sifting, shortlisted, sifted } from './index/collect.ts'
import { Columns, type Pairs } from './index/columns.ts'
import { certificatesAway, standings } from './index/passing-rows.ts'
import { type ExtraRules, type RegionSettings, rulesOf, worldsOf } from './model/rules.ts'
import { weigh } from './ranking/judge.ts'
import { rankPairs, shortlistOf, without } from './ranking/rank.ts'

export type Today = {
  /** The region's date, as days since 1970-01-01. */
  today: number
  /** In place of the matcher's own. */
  settings?: RegionSettings
}

export type RankOptions = Today & {
  /** The most rows in each list. */
  limit: number
}

export type CountOptions = Today & {
  /** Gates to leave out, for readers who may not learn what they stop. */
  without?: readonly string[]
}

export type Tally = Pick<RankedList, 'total' | 'askFirstTotal' | 'stopped'>

/**
 * People and openings by region, and what is asked of them. A projection of the store: fed by its change feed in order,
 * thrown away at will. `seen` is the change that a row comes from. A question may take several regions.
 */
export type Matcher = {
  upsertPerson(region: string, person: MatchPerson, seen: number): void
  removePerson(region: string, personId: string, seen: number): void
  upsertOpening(region: string, opening: MatchOpening, seen: number): void
  removeOpening(region: string, openingId: string, seen: number): void
  /** Forgets a region, so that it can be filled anew. */
  clear(region: string): void
  /** People for an opening, which need not be stored: a draft can be ranked too. */
  rank(regions: readonly string[], opening: MatchOpening, options: RankOptions): RankedList
  /** The first of the ranked people that `rank` would list, without a word about them. */
  shortlist(regions: readonly string[], opening: MatchOpening, options: RankOptions): Shortlist
  /** Openings for a person, who need not be stored. */
  rankOpenings(regions: readonly string[], person: MatchPerson, options: RankOptions): RankedList
  /** How many people `rank` would list for an opening. */
  count(regions: readonly string[], opening: MatchOpening, options: CountOptions): Tally
  explain(person: MatchPerson, opening: MatchOpening, options: Today): Explanation
  /** The changes that would bring a person the most over all openings, `limit` of them. */
  gains(person: MatchPerson, regions: readonly string[], options: RankOptions): Gain[]
  /** The changes that would bring a person furthest for one opening, `limit` of them, and the rank without any. */
  gainsForPair(
    person: MatchPerson,
    opening: MatchOpening,
    regions: readonly string[],
    options: RankOptions,
  ): PairGains
  /** What stops a pair, gate by gate, each with what opens it; `null` when nothing stops it. */
  keys(person: MatchPerson, opening: MatchOpening, options: Today): Keys | null
  /** How many people each thing keeps out alone that an opening asks. */
  relaxations(opening: MatchOpening, regions: readonly string[], options: CountOptions): Relaxed[]
  /** Per certificate, the people who are nothing else away from an opening. Holds every person against every opening. */
  certificateGaps(regions: readonly string[], options: Today): CertificateGap[]
  /** A stored row by id; `null` when no region of these holds it. */
  person(regions: readonly string[], personId: string): MatchPerson | null
  opening(regions: readonly string[], openingId: string): MatchOpening | null
  /** The latest change fed; 0 before the first. */
  lastSeen(): number
}

/**
 * Answers from columns; what the columns do not know (rules beside this version's, an opening beyond what they hold) is
 * answered by the scorer over objects, never differently, only slower.
 * @param rulesVersion names sources, weights and tables together; comes back with every list
 * @throws RangeError when the weights do not fit the criteria or the travel table lacks a mode
 */
export function createMatcher(
  settings: MatchSettings,
  rulesVersion: string,
  extra: ExtraRules = {},
): Matcher {
  const rules = rulesOf(extra)
  const worldOf = worldsOf(settings, rules)
  const columns = new Columns(settings, rules, worldOf)
  let last = 0
  const saw = (seen: number) => {
    last = Math.max(last, seen)
  }
  const listed = (found: Pairs, sifting: Sifting): Lists => {
    if (found.sides) return sifted(found.sides, rules, sifting)
    const asked = without(rules, sifting.without)
    return rankPairs(found.pairs, sifting.nearMisses ? asked : { ...asked, changes: [] }, sifting.limit)
  }
  const ground: Ground = {
    rules,
    worldOf,
    openings: (regions) => columns.openingsIn(regions).flatMap((openings) => openings.all()),
    openTo(regions, person, on) {
      const found = columns.openingsFor(regions, person, on)
      return found.sides
        ? standings(found.sides)
        : standingsOf(found.pairs, rules, ({ openingId }) => openingId)
    },
    passing(regions, opening, on) {
      const found = columns.peopleFor(regions, opening, on)
      return found.sides
        ? standings(found.sides)
        : standingsOf(found.pairs, rules, ({ personId }) => personId)
    },
    certificatesAway(regions, opening, on) {
      const found = columns.peopleFor(regions, opening, on)
      return found.sides ? certificatesAway(found.sides) : certificatesOf(found.pairs, rules)
    },
    count(regions, opening, { without, ...on }) {
      const sifting = { limit: 0, without: without ?? [], nearMisses: false }
      const { total, askFirstTotal, stopped } = listed(columns.peopleFor(regions, opening, on), sifting)
      return { total, askFirstTotal, stopped }
    },
  }
  const all = { without: [], nearMisses: true }

  return {
    upsertPerson(region, person, seen) {
      columns.peopleOf(region).put(person)
      saw(seen)
    },
    removePerson(region, personId, seen) {
      columns.peopleOf(region).remove(personId)
      saw(seen)
    },
    upsertOpening(region, opening, seen) {
      columns.openingsOf(region).put(opening)
      saw(seen)
    },
    removeOpening(region, openingId, seen) {
      columns.openingsOf(region).remove(openingId)
      saw(seen)
    },
    clear: (region) => columns.clear(region),
    rank(regions, opening, { limit, ...on }) {
      const lists = listed(columns.peopleFor(regions, opening, on), { ...all, limit })
      return { ...lists, rulesVersion, updating: false }
    },
    shortlist(regions, opening, { limit, ...on }) {
      const found = columns.peopleFor(regions, opening, on)
      const list = found.sides ? shortlisted(found.sides, limit) : shortlistOf(found.pairs, rules, limit)
      return { ...list, rulesVersion }
    },
    rankOpenings(regions, person, { limit, ...on }) {
      const lists = listed(columns.openingsFor(regions, person, on), { ...all, limit })
      return { ...lists, rulesVersion, updating: false }
    },
    count: ground.count,
    explain: (person, opening, { today, settings: own }) =>
      weigh({ person, opening, today, world: worldOf(own) }, rules).explanation,
    ...counterfactuals(ground),
    person: (regions, personId) => first(columns.peopleIn(regions), (people) => people.find(personId)),
    opening: (regions, openingId) => first(columns.openingsIn(regions), (rows) => rows.find(openingId)),
    lastSeen: () => last,
  }
}

function first<T, R>(from: readonly T[], look: (one: T) => R | null): R | null {
  for (const one of from) {
    const row = look(one)
    if (row !== null) return row
  }
  return null
}
