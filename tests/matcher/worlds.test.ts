import { expect, test } from 'vitest'
import { createMatcher, type Match, type MatchPerson, reasonCatalogue } from '#matcher'
import { reasonsOf, worldPairs, worlds } from './support/pairs.ts'
import { settings, today } from './support/worlds.ts'

const matcher = createMatcher(settings, 'worlds')
const found = worldPairs.map(({ person, opening }) => matcher.explain(person, opening, { today }))
const matches = found.flatMap((one): Match[] => ('match' in one ? [one.match] : []))

test(`in ${worlds} random worlds every gate stops from 5 to 60 percent of the pairs`, () => {
  const stopped: Record<string, number> = {}
  for (const { opening, people } of worldPairs.filter(({ first }) => first)) {
    const fresh = createMatcher(settings, 'worlds')
    for (const person of people) fresh.upsertPerson('here', person)
    for (const [gate, count] of Object.entries(fresh.count(['here'], opening, { today }).stopped))
      stopped[gate] = (stopped[gate] ?? 0) + count
  }
  const shares = Object.entries(stopped).map(([gate, count]) => ({
    gate,
    percent: (100 * count) / worldPairs.length,
  }))
  expect(shares).toHaveLength(9)
  for (const { gate, percent } of shares) {
    expect(percent, gate).toBeGreaterThanOrEqual(5)
    expect(percent, gate).toBeLessThanOrEqual(60)
  }
})

test(`in ${worlds} random worlds every criterion takes at least five values, and every outcome occurs`, () => {
  const values = new Map<string, Set<number>>()
  for (const { criterion, value } of matches.flatMap(({ parts }) => parts))
    values.set(criterion, (values.get(criterion) ?? new Set()).add(value))
  expect(values.size).toBe(5)
  // A wish has no more than its levels, not mentioned, and not known.
  for (const [criterion, taken] of values)
    expect(taken.size, criterion).toBeGreaterThanOrEqual(criterion === 'wish' ? 4 : 5)
  expect(new Set(found.map(({ outcome }) => outcome)).size).toBe(4)
})

test(`in ${worlds} random worlds from 10 to 40 percent of each person's datum is unknown`, () => {
  const people = worldPairs.filter(({ first }) => first).flatMap((pair) => pair.people)
  const data: ((person: MatchPerson) => unknown)[] = [
    ({ place }) => place,
    ({ maxMinutes }) => maxMinutes,
    ({ dutch }) => dutch.listening,
    ({ hours }) => hours,
    ({ hoursPerWeek }) => hoursPerWeek,
    ({ startDay }) => startDay,
    ({ skills }) => skills,
    ({ certificates }) => certificates,
    ({ wishes }) => wishes,
    ({ constraints }) => constraints,
  ]
  for (const datum of data) {
    const percent = (100 * people.filter((person) => datum(person) === null).length) / people.length
    expect(percent).toBeGreaterThanOrEqual(10)
    expect(percent).toBeLessThanOrEqual(40)
  }
})

test(`in ${worlds} random worlds every code is said, and none without its entry, keys and audience`, () => {
  const said = found.flatMap(reasonsOf)
  for (const { code, values, audience } of said) {
    expect(Object.keys(values).sort()).toEqual([...(reasonCatalogue[code]?.values ?? [])].sort())
    expect(audience).toEqual(reasonCatalogue[code]?.audience)
  }
  // The api says these in place of what a colleague may not read.
  const ofTheApi = ['check.restricted', 'check.restrictedStop']
  const spoken = new Set([...said.map(({ code }) => code), ...ofTheApi])
  expect([...spoken].sort()).toEqual(Object.keys(reasonCatalogue).sort())
})
