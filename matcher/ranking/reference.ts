import type { MatchOpening, MatchPerson, MatchSettings } from '../contract.ts'
import { counterfactuals } from '../counterfactual/all.ts'
import { certificatesOf, type Ground, passingPairs } from '../counterfactual/ground.ts'
import { openingFor, rulesFor } from '../model/audience.ts'
import type { Pair } from '../model/define.ts'
import { type ExtraRules, rulesOf, worldsOf } from '../model/rules.ts'
import type { Matcher, Readership, Today } from '../port.ts'
import { weigh } from './judge.ts'
import { rankPairs, shortlistOf } from './rank.ts'

/** The obvious matcher: a map of objects, and every pair weighed. What the columns answer is held against this one. */
export function referenceMatcher(
  settings: MatchSettings,
  rulesVersion: string,
  extra: ExtraRules = {},
): Matcher {
  const rules = rulesOf(extra)
  const worldOf = worldsOf(settings, rules)
  const people = new Map<string, Map<string, MatchPerson>>()
  const openings = new Map<string, Map<string, MatchOpening>>()
  const peopleFor = (regions: readonly string[], asked: MatchOpening, on: Today & Readership) => {
    const { today, settings: own, audience } = on
    const world = worldOf(own)
    const opening = openingFor(asked, audience)
    return rowsOf(people, regions).map((person): Pair => ({ person, opening, today, world }))
  }
  const openingsFor = (regions: readonly string[], person: MatchPerson, { today, settings: own }: Today) => {
    const world = worldOf(own)
    return rowsOf(openings, regions).map((opening): Pair => ({ person, opening, today, world }))
  }
  const ground: Ground = {
    rules,
    worldOf,
    openings: (regions) => rowsOf(openings, regions),
    openTo: (regions, person, on) =>
      passingPairs(openingsFor(regions, person, on), rules, ({ openingId }) => openingId),
    passing: (regions, opening, on) =>
      passingPairs(peopleFor(regions, opening, on), rules, ({ personId }) => personId),
    certificatesAway: (regions, opening, on) => certificatesOf(peopleFor(regions, opening, on), rules),
    count(regions, opening, on) {
      const counted = { ...rulesFor(rules, on.audience), changes: [] }
      const { total, askFirstTotal, stopped } = rankPairs(peopleFor(regions, opening, on), counted, 0)
      return { total, askFirstTotal, stopped }
    },
  }

  return {
    upsertPerson(region, person) {
      rowsIn(people, region).set(person.id, person)
    },
    removePerson(region, personId) {
      rowsIn(people, region).delete(personId)
    },
    upsertOpening(region, opening) {
      rowsIn(openings, region).set(opening.id, opening)
    },
    removeOpening(region, openingId) {
      rowsIn(openings, region).delete(openingId)
    },
    clear(region) {
      people.delete(region)
      openings.delete(region)
    },
    rank(regions, opening, { limit, ...on }) {
      const lists = rankPairs(peopleFor(regions, opening, on), rulesFor(rules, on.audience), limit)
      return { ...lists, rulesVersion, updating: false }
    },
    shortlist(regions, opening, { limit, ...on }) {
      const counting = rulesFor(rules, on.audience)
      return { ...shortlistOf(peopleFor(regions, opening, on), counting, limit), rulesVersion }
    },
    rankOpenings(regions, person, { limit, ...on }) {
      return { ...rankPairs(openingsFor(regions, person, on), rules, limit), rulesVersion, updating: false }
    },
    count: ground.count,
    explain(person, asked, { today, settings: own, audience }) {
      const pair = { person, opening: openingFor(asked, audience), today, world: worldOf(own) }
      return weigh(pair, rulesFor(rules, audience)).explanation
    },
    ...counterfactuals(ground),
    person: (regions, personId) => rowsOf(people, regions).find(({ id }) => id === personId) ?? null,
    opening: (regions, openingId) => rowsOf(openings, regions).find(({ id }) => id === openingId) ?? null,
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
