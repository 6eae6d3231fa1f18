import { changes } from './changes/list.ts'
import { modes } from './codes.ts'
import type { Explanation, MatchOpening, MatchPerson, MatchSettings, RankedList } from './contract.ts'
import { criteria } from './criteria/list.ts'
import type { Criterion, Gate, Pair, World } from './define.ts'
import { gates } from './gates/list.ts'
import { type Rules, weigh } from './judge.ts'
import { rankPairs } from './rank.ts'
import { nearConcepts } from './similarity.ts'
import { weightFaults } from './weights.ts'

/** What a region sets for itself. */
export type RegionSettings = Pick<MatchSettings, 'weights' | 'lateStartDays'>

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
  /** Openings for a person, who need not be stored. */
  rankOpenings(regions: readonly string[], person: MatchPerson, options: RankOptions): RankedList
  /** How many people `rank` would list for an opening. */
  count(regions: readonly string[], opening: MatchOpening, options: CountOptions): Tally
  explain(person: MatchPerson, opening: MatchOpening, options: Today): Explanation
  /** A stored row by id; `null` when no region of these holds it. */
  person(regions: readonly string[], personId: string): MatchPerson | null
  opening(regions: readonly string[], openingId: string): MatchOpening | null
  /** The latest change fed; 0 before the first. */
  lastSeen(): number
}

/** Rules beside the lists of this version. */
export type ExtraRules = { criteria?: readonly Criterion[]; gates?: readonly Gate[] }

/**
 * @param rulesVersion names sources, weights and tables together; comes back with every list
 * @throws RangeError when the weights do not fit the criteria or the travel table lacks a mode
 */
export function createMatcher(
  settings: MatchSettings,
  rulesVersion: string,
  extra: ExtraRules = {},
): Matcher {
  const rules: Rules = {
    gates: [...gates, ...(extra.gates ?? [])],
    criteria: [...criteria, ...(extra.criteria ?? [])],
    changes,
  }
  assertUsable(settings, rules)
  const near = nearConcepts(settings.taxonomy)
  const worldOf = (own: RegionSettings | undefined): World => {
    if (!own) return { settings, near }
    const whole = { ...settings, ...own }
    assertUsable(whole, rules)
    return { settings: whole, near }
  }
  const people = new Map<string, Map<string, MatchPerson>>()
  const openings = new Map<string, Map<string, MatchOpening>>()
  let last = 0
  const saw = (seen: number) => {
    last = Math.max(last, seen)
  }
  const peopleFor = (
    regions: readonly string[],
    opening: MatchOpening,
    { today, settings: own }: Today,
  ): Pair[] => {
    const world = worldOf(own)
    return rowsOf(people, regions).map((person) => ({ person, opening, today, world }))
  }

  return {
    upsertPerson(region, person, seen) {
      rowsIn(people, region).set(person.id, person)
      saw(seen)
    },
    removePerson(region, personId, seen) {
      rowsIn(people, region).delete(personId)
      saw(seen)
    },
    upsertOpening(region, opening, seen) {
      rowsIn(openings, region).set(opening.id, opening)
      saw(seen)
    },
    removeOpening(region, openingId, seen) {
      rowsIn(openings, region).delete(openingId)
      saw(seen)
    },
    clear(region) {
      people.delete(region)
      openings.delete(region)
    },
    rank(regions, opening, { limit, ...on }) {
      return { ...rankPairs(peopleFor(regions, opening, on), rules, limit), rulesVersion, updating: false }
    },
    rankOpenings(regions, person, { today, limit, settings: own }) {
      const world = worldOf(own)
      const pairs = rowsOf(openings, regions).map((opening) => ({ person, opening, today, world }))
      return { ...rankPairs(pairs, rules, limit), rulesVersion, updating: false }
    },
    count(regions, opening, { without = [], ...on }) {
      const counted = { ...rules, gates: rules.gates.filter(({ id }) => !without.includes(id)), changes: [] }
      const { total, askFirstTotal, stopped } = rankPairs(peopleFor(regions, opening, on), counted, 0)
      return { total, askFirstTotal, stopped }
    },
    explain: (person, opening, { today, settings: own }) =>
      weigh({ person, opening, today, world: worldOf(own) }, rules).explanation,
    person: (regions, personId) => rowsOf(people, regions).find(({ id }) => id === personId) ?? null,
    opening: (regions, openingId) => rowsOf(openings, regions).find(({ id }) => id === openingId) ?? null,
    lastSeen: () => last,
  }
}

function rowsIn<T>(byRegion: Map<string, Map<string, T>>, region: string): Map<string, T> {
  const rows = byRegion.get(region) ?? new Map<string, T>()
  byRegion.set(region, rows)
  return rows
}

/** A region named twice counts once. */
function rowsOf<T>(byRegion: Map<string, Map<string, T>>, regions: readonly string[]): T[] {
  return [...new Set(regions)].flatMap((region) => [...(byRegion.get(region)?.values() ?? [])])
}

function assertUsable(settings: MatchSettings, rules: Rules): void {
  const faults = weightFaults(
    settings.weights,
    rules.criteria.map(({ id }) => id),
  )
  for (const mode of modes)
    if (settings.travel.modes[mode] === undefined) faults.push(`the travel table has no "${mode}"`)
  if (faults.length > 0) throw new RangeError(faults.join('; '))
}
