import type { MatchSettings } from './contract.ts'
import { counterfactuals } from './counterfactual/all.ts'
import { certificatesOf, type Ground, passingPairs } from './counterfactual/ground.ts'
import { collectLists, collectShortlist, type Lists } from './index/collect.ts'
import { Columns, type Pairs } from './index/columns.ts'
import { certificatesAway, passingRows } from './index/passing-rows.ts'
import { openingFor, rulesFor } from './model/audience.ts'
import type { Rules } from './model/define.ts'
import { type ExtraRules, rulesOf, worldsOf } from './model/rules.ts'
import type { Matcher } from './port.ts'
import { weigh } from './ranking/judge.ts'
import { rankPairs, shortlistOf } from './ranking/rank.ts'

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
  const listed = (found: Pairs, counting: Rules, limit: number): Lists =>
    found.sides ? collectLists(found.sides, counting, limit) : rankPairs(found.pairs, counting, limit)
  const ground: Ground = {
    rules,
    worldOf,
    openings: (regions) => columns.openingsIn(regions).flatMap((openings) => openings.all()),
    openTo(regions, person, on) {
      const found = columns.openingsFor(regions, person, on)
      return found.sides
        ? passingRows(found.sides)
        : passingPairs(found.pairs, rules, ({ openingId }) => openingId)
    },
    passing(regions, opening, on) {
      const found = columns.peopleFor(regions, opening, on)
      return found.sides
        ? passingRows(found.sides)
        : passingPairs(found.pairs, rules, ({ personId }) => personId)
    },
    certificatesAway(regions, opening, on) {
      const found = columns.peopleFor(regions, opening, on)
      return found.sides ? certificatesAway(found.sides) : certificatesOf(found.pairs, rules)
    },
    count(regions, opening, on) {
      const counting = { ...rulesFor(rules, on.audience), changes: [] }
      const found = columns.peopleFor(regions, opening, on)
      const { total, askFirstTotal, stopped } = listed(found, counting, 0)
      return { total, askFirstTotal, stopped }
    },
  }

  return {
    upsertPerson(region, person) {
      columns.peopleOf(region).put(person)
    },
    removePerson(region, personId) {
      columns.peopleOf(region).remove(personId)
    },
    upsertOpening(region, opening) {
      columns.openingsOf(region).put(opening)
    },
    removeOpening(region, openingId) {
      columns.openingsOf(region).remove(openingId)
    },
    clear: (region) => columns.clear(region),
    rank(regions, opening, { limit, ...on }) {
      const lists = listed(columns.peopleFor(regions, opening, on), rulesFor(rules, on.audience), limit)
      return { ...lists, rulesVersion, updating: false }
    },
    shortlist(regions, opening, { limit, ...on }) {
      const found = columns.peopleFor(regions, opening, on)
      const counting = rulesFor(rules, on.audience)
      const list = found.sides
        ? collectShortlist(found.sides, counting, limit)
        : shortlistOf(found.pairs, counting, limit)
      return { ...list, rulesVersion }
    },
    rankOpenings(regions, person, { limit, ...on }) {
      const lists = listed(columns.openingsFor(regions, person, on), rules, limit)
      return { ...lists, rulesVersion, updating: false }
    },
    count: ground.count,
    explain(person, asked, { today, settings: own, audience }) {
      const pair = { person, opening: openingFor(asked, audience), today, world: worldOf(own) }
      return weigh(pair, rulesFor(rules, audience)).explanation
    },
    ...counterfactuals(ground),
    person: (regions, personId) => first(columns.peopleIn(regions), (people) => people.find(personId)),
    opening: (regions, openingId) => first(columns.openingsIn(regions), (rows) => rows.find(openingId)),
  }
}

function first<T, R>(from: readonly T[], look: (one: T) => R | null): R | null {
  for (const one of from) {
    const row = look(one)
    if (row !== null) return row
  }
  return null
}
