import type { Explanation, MatchOpening, MatchPerson, MatchSettings, RankedList } from './contract.ts'
import { criteria } from './criteria/list.ts'
import type { Pair } from './define.ts'
import { gates } from './gates/list.ts'
import { AskedSkills } from './index/asked.ts'
import { askingOf } from './index/asking.ts'
import { Openings } from './index/openings.ts'
import { Asker, OpeningsSide } from './index/openings-side.ts'
import { People } from './index/people.ts'
import { PeopleSide } from './index/people-side.ts'
import type { Context, Side } from './index/side.ts'
import { type Lists, type Sifting, sifted } from './index/sieve.ts'
import { Tables } from './index/tables.ts'
import { Vocabulary } from './index/vocabulary.ts'
import { Ways } from './index/ways.ts'
import { weigh } from './judge.ts'
import { rankPairs } from './rank.ts'
import { type ExtraRules, type RegionSettings, rulesOf, worldsOf } from './rules.ts'

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
  const plain = rules.gates.length === gates.length && rules.criteria.length === criteria.length
  const vocabulary = new Vocabulary()
  const ways = new Ways(settings)
  const skills = new AskedSkills(worldOf(), vocabulary)
  const tables = new Tables(vocabulary)
  const asked = (opening: MatchOpening) => askingOf(opening, worldOf(), vocabulary, skills)
  const people = new Map<string, People>()
  const openings = new Map<string, Openings>()
  let last = 0
  const saw = (seen: number) => {
    last = Math.max(last, seen)
  }
  const contextOf = ({ today, settings: own }: Today): Context => ({
    vocabulary,
    ways,
    skills,
    tables,
    world: worldOf(own),
    today,
  })

  const listed = (sides: Side[] | null, pairs: () => Pair[], sifting: Sifting): Lists => {
    if (sides) return sifted(sides, rules, sifting)
    const { limit, without = [], nearMisses } = sifting
    const asked = rules.gates.filter(({ id }) => !without.includes(id))
    return rankPairs(pairs(), { ...rules, gates: asked, changes: nearMisses ? rules.changes : [] }, limit)
  }
  const peopleFor = (
    regions: readonly string[],
    opening: MatchOpening,
    on: Today,
    sifting: Sifting,
  ): Lists => {
    const here = inAny(people, regions)
    const context = contextOf(on)
    const asking = plain ? asked(opening) : null
    if (asking) tables.fill(asking)
    const { world, today } = context
    return listed(
      asking && here.map((one) => new PeopleSide(one, asking, context)),
      () => here.flatMap((one) => one.all().map((person) => ({ person, opening, today, world }))),
      sifting,
    )
  }
  const openingsFor = (
    regions: readonly string[],
    person: MatchPerson,
    on: Today,
    sifting: Sifting,
  ): Lists => {
    const here = inAny(openings, regions)
    const context = contextOf(on)
    const { world, today } = context
    const asker = plain && here.every(({ beyond }) => beyond.size === 0) ? new Asker(person, context) : null
    return listed(
      asker && here.flatMap(({ rows }) => (rows.length > 0 ? [new OpeningsSide(rows, asker, context)] : [])),
      () => here.flatMap((one) => one.all().map((opening) => ({ person, opening, today, world }))),
      sifting,
    )
  }

  return {
    upsertPerson(region, person, seen) {
      rowsIn(people, region, () => new People(vocabulary, ways)).put(person)
      saw(seen)
    },
    removePerson(region, personId, seen) {
      people.get(region)?.remove(personId)
      saw(seen)
    },
    upsertOpening(region, opening, seen) {
      rowsIn(openings, region, () => new Openings(asked)).put(opening)
      saw(seen)
    },
    removeOpening(region, openingId, seen) {
      openings.get(region)?.remove(openingId)
      saw(seen)
    },
    clear(region) {
      people.delete(region)
      openings.delete(region)
    },
    rank(regions, opening, { limit, ...on }) {
      const lists = peopleFor(regions, opening, on, { limit, nearMisses: true })
      return { ...lists, rulesVersion, updating: false }
    },
    rankOpenings(regions, person, { limit, ...on }) {
      const lists = openingsFor(regions, person, on, { limit, nearMisses: true })
      return { ...lists, rulesVersion, updating: false }
    },
    count(regions, opening, { without = [], ...on }) {
      const counted = peopleFor(regions, opening, on, { limit: 0, without, nearMisses: false })
      const { total, askFirstTotal, stopped } = counted
      return { total, askFirstTotal, stopped }
    },
    explain: (person, opening, { today, settings: own }) =>
      weigh({ person, opening, today, world: worldOf(own) }, rules).explanation,
    person: (regions, personId) => found(inAny(people, regions), (one) => one.find(personId)),
    opening: (regions, openingId) => found(inAny(openings, regions), (one) => one.find(openingId)),
    lastSeen: () => last,
  }
}

function rowsIn<T>(byRegion: Map<string, T>, region: string, make: () => T): T {
  const rows = byRegion.get(region) ?? make()
  byRegion.set(region, rows)
  return rows
}

/** What is held of these regions; a region named twice counts once. */
function inAny<T>(byRegion: ReadonlyMap<string, T>, regions: readonly string[]): T[] {
  return [...new Set(regions)].flatMap((region) => byRegion.get(region) ?? [])
}

function found<T, R>(from: readonly T[], look: (one: T) => R | null): R | null {
  for (const one of from) {
    const row = look(one)
    if (row !== null) return row
  }
  return null
}
