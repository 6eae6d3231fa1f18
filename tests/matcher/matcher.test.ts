import { describe, expect, test } from 'vitest'
import { catalogueOf, createMatcher, defineCriterion, defineGate, weightFaults } from '#matcher'
import { byRank, fnv1a } from '../../matcher/model/order.ts'
import { opening, person, today } from './golden/baker.ts'
import { settings } from './support/tables.ts'

const options = { today, limit: 50 }

describe('what a matcher holds', () => {
  test('lists the people of the regions asked, each once', () => {
    const matcher = createMatcher(settings, 'v1')
    matcher.upsertPerson('north', { ...person, id: 'a' })
    matcher.upsertPerson('south', { ...person, id: 'b' })
    const idsIn = (...regions: string[]) =>
      matcher.rank(regions, opening, options).matches.map(({ personId }) => personId)
    expect(idsIn('north')).toEqual(['a'])
    expect(idsIn('north', 'south', 'north').sort()).toEqual(['a', 'b'])
    expect(idsIn('west')).toEqual([])
  })

  test('follows a changed, a removed and a cleared row in the next answer', () => {
    const matcher = createMatcher(settings, 'v1')
    matcher.upsertPerson('north', person)
    matcher.upsertPerson('north', { ...person, wishes: null })
    expect(matcher.rank(['north'], opening, options).matches.map(({ score }) => score)).toEqual([860_950])
    matcher.removePerson('north', person.id)
    expect(matcher.rank(['north'], opening, options).total).toBe(0)
    matcher.upsertOpening('north', opening)
    expect(matcher.rankOpenings(['north'], person, options).total).toBe(1)
    matcher.removeOpening('north', opening.id)
    expect(matcher.opening(['north'], opening.id)).toBeNull()
    matcher.upsertPerson('north', person)
    matcher.clear('north')
    expect(matcher.person(['north'], person.id)).toBeNull()
  })

  test('cuts each list at the limit and still says how many there are', () => {
    const matcher = createMatcher(settings, 'v1')
    for (const id of ['a', 'b', 'c']) {
      matcher.upsertPerson('north', { ...person, id })
      matcher.upsertPerson('north', { ...person, id: `${id}-near`, modes: [] })
      matcher.upsertPerson('north', { ...person, id: `${id}-thin`, skills: null, wishes: null })
    }
    const list = matcher.rank(['north'], opening, { today, limit: 2 })
    expect([list.matches.length, list.askFirst.length, list.nearMisses.length]).toEqual([2, 2, 2])
    expect([list.total, list.askFirstTotal, list.nearMissTotal]).toEqual([3, 3, 3])
    expect(list.stopped).toMatchObject({ reach: 3, rights: 0 })
    expect(list).toMatchObject({ rulesVersion: 'v1', updating: false })
  })

  test('counts as many as it would list, for employers too, whom rights stop nobody', () => {
    const matcher = createMatcher(settings, 'v1')
    matcher.upsertPerson('north', { ...person, id: 'a' })
    matcher.upsertPerson('north', { ...person, id: 'b', rights: {} })
    matcher.upsertPerson('north', { ...person, id: 'c', rights: {}, modes: [] })
    const { total } = matcher.rank(['north'], opening, options)
    expect(matcher.count(['north'], opening, { today }).total).toBe(total)
    expect(matcher.count(['north'], opening, { today }).stopped).toMatchObject({ rights: 2, reach: 1 })
    const forEmployers = matcher.count(['north'], opening, { today, audience: 'employer' })
    expect(forEmployers.total).toBe(2)
    expect(forEmployers.stopped).not.toHaveProperty('rights')
  })
})

describe('ties', () => {
  test('the hash is FNV-1a over UTF-8', () => {
    expect(fnv1a('')).toBe(0x811c9dc5)
    expect(fnv1a('a')).toBe(0xe40c292c)
    expect(fnv1a('foobar')).toBe(0xbf9cf968)
    expect(fnv1a('é')).toBe(0x1e9de8c1)
  })

  test('equal scores stand by the hash of the pair, so that another opening turns them round', () => {
    const orders = ['opening-1', 'opening-2', 'opening-3', 'opening-4'].map((id) => {
      const matcher = createMatcher(settings, 'v1')
      for (const one of ['a', 'b', 'c']) matcher.upsertPerson('north', { ...person, id: one })
      const order = matcher
        .rank(['north'], { ...opening, id }, options)
        .matches.map(({ personId }) => personId)
      expect(order).toEqual(['a', 'b', 'c'].sort((x, y) => fnv1a(`${id}|${x}`) - fnv1a(`${id}|${y}`)))
      return order.join()
    })
    expect(new Set(orders).size).toBeGreaterThan(1)
  })

  test('a higher score stands first whatever the hash', () => {
    const at = (score: number, personId: string) => ({ score, personId, openingId: 'o' })
    expect(byRank(at(2, 'a'), at(1, 'b'))).toBeLessThan(0)
    expect(byRank(at(1, 'a'), at(2, 'b'))).toBeGreaterThan(0)
    expect(byRank(at(1, 'a'), at(1, 'a'))).toBe(0)
  })
})

describe('rules from one file and one line', () => {
  const punctual = defineCriterion({
    id: 'punctual',
    decidesForEmployers: false,
    says: { 'punctual.near': { values: ['hours'], audience: ['staff'] } },
    find: ({ person: { id } }, say) => ({
      value: { n: id.length, d: 10 },
      known: { n: 1, d: 1 },
      reasons: [say('punctual.near', { hours: 1 })],
      asks: [],
    }),
  })
  const weights = { skills: 30, language: 20, travel: 15, availability: 15, wish: 10, punctual: 10 }

  test('a new criterion counts in the score, says its reason and stands in the catalogue', () => {
    const matcher = createMatcher({ ...settings, weights }, 'v1', { criteria: [punctual] })
    const found = matcher.explain(person, opening, { today })
    if (found.outcome !== 'ranked') throw new Error('the baker must be ranked')
    expect(found.match.score).toBe(910_950 - 93_750 + 60_000)
    expect(found.match.parts.at(-1)).toMatchObject({
      criterion: 'punctual',
      value: 6000,
      contribution: 60_000,
    })
    expect(found.match.parts.at(-1)?.reasons).toEqual([
      { code: 'punctual.near', values: { hours: 1 }, audience: ['staff'] },
    ])
    expect(catalogueOf({ gates: [], criteria: [punctual] })).toHaveProperty(['punctual.near'])
  })

  test('a new gate stops, is tallied, and opens by the changes it names', () => {
    const shut = defineGate({
      id: 'shut',
      decidesForEmployers: false,
      opensBy: ['bicycle'],
      says: { 'shut.now': { values: [], audience: ['staff'] } },
      judge: (pair, say) => (pair.person.modes.length > 1 ? {} : { stops: [say('shut.now', {})] }),
    })
    const matcher = createMatcher(settings, 'v1', { gates: [shut] })
    matcher.upsertPerson('north', { ...person, modes: [{ mode: 'eBike', promised: false }] })
    const list = matcher.rank(['north'], opening, options)
    expect(list.stopped).toMatchObject({ shut: 1 })
    expect(list.nearMisses.map(({ change }) => change)).toEqual([{ type: 'bicycle' }])
  })
})

describe('settings that cannot be used', () => {
  const ids = ['skills', 'language', 'travel', 'availability', 'wish']

  test.each([
    { change: { skills: 39 }, fault: 'weights sum to 99, not to 100' },
    {
      change: { skills: 51, language: 9 },
      fault: 'weight of "skills" is 51, not a whole number from 30 to 50',
    },
    {
      change: { travel: 15.5, wish: 9.5 },
      fault: 'weight of "travel" is 15.5, not a whole number from 5 to 25',
    },
    { change: { charm: 0 }, fault: 'weight of "charm", which is no criterion' },
  ])('are refused: $fault', ({ change, fault }) => {
    const weights: Record<string, number> = { ...settings.weights, ...change }
    expect(weightFaults(weights, ids)).toContain(fault)
    expect(() => createMatcher({ ...settings, weights }, 'v1')).toThrow(fault)
  })

  test('a criterion without a weight and a mode without a speed are refused', () => {
    const { wish: _, ...weights } = settings.weights
    expect(() => createMatcher({ ...settings, weights }, 'v1')).toThrow('no weight for "wish"')
    const { car: __, ...modes } = settings.travel.modes
    expect(() => createMatcher({ ...settings, travel: { ...settings.travel, modes } }, 'v1')).toThrow(
      'the travel table has no "car"',
    )
  })
})
