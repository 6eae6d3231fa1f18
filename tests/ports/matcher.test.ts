import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { localMatcher } from '../../api/adapters/matcher/local.ts'
import { rulesVersionOf } from '../../api/adapters/matcher/rules-version.ts'
import { opening, person, today } from '../matcher/golden/baker.ts'
import { settings } from '../matcher/support/tables.ts'

const options = { today, limit: 10 }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('an answer waits for the change its caller has written', async () => {
  const matcher = localMatcher(settings)
  const answer = matcher.rank(['north'], opening, { ...options, atLeast: 2 })
  await matcher.upsertOpening('north', opening, 1)
  await matcher.upsertPerson('north', person, 2)
  expect(await answer).toMatchObject({ total: 1, updating: false })
  expect(vi.getTimerCount()).toBe(0)
})

test('an answer waits no longer than 200 ms, and then says that it may lag', async () => {
  const matcher = localMatcher(settings)
  await matcher.upsertPerson('north', person, 1)
  const answer = matcher.rank(['north'], opening, { ...options, atLeast: 2 })
  const settled = vi.fn()
  void answer.then(settled)
  await vi.advanceTimersByTimeAsync(199)
  expect(settled).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(await answer).toMatchObject({ total: 1, updating: true })
})

test('a pair is explained by rows or by ids, and an id that is not held answers null', async () => {
  const matcher = localMatcher(settings)
  await matcher.upsertPerson('north', person, 1)
  await matcher.upsertOpening('north', opening, 2)
  const byRows = await matcher.explain([], person, opening, { today })
  expect(byRows).toMatchObject({ outcome: 'ranked', match: { score: 910_950 } })
  expect(await matcher.explain(['north'], person.id, opening.id, { today })).toEqual(byRows)
  expect(await matcher.explain(['south'], person.id, opening, { today })).toBeNull()
  await matcher.removePerson('north', person.id, 3)
  expect(await matcher.explain(['north'], person.id, opening, { today })).toBeNull()
  expect(await matcher.lastSeen()).toBe(3)
})

test('both directions and the count speak of the same pairs', async () => {
  const matcher = localMatcher(settings)
  await matcher.upsertPerson('north', person, 1)
  await matcher.upsertOpening('north', opening, 2)
  const people = await matcher.rank(['north'], opening, options)
  const places = await matcher.rankOpenings(['north'], person, options)
  expect(places.matches).toEqual(people.matches)
  expect(await matcher.count(['north'], opening, { today, atLeast: 2 })).toMatchObject({ total: 1 })
  await matcher.removeOpening('north', opening.id, 3)
  expect(await matcher.rankOpenings(['north'], person, options)).toMatchObject({ total: 0 })
  await matcher.clear('north')
  expect(await matcher.rank(['north'], opening, options)).toMatchObject({ total: 0 })
})

test('the rules version changes with a weight or a table, not with the order of keys', async () => {
  const version = rulesVersionOf(settings)
  expect(version).toMatch(/^[0-9a-f]{16}$/)
  expect(rulesVersionOf(Object.fromEntries(Object.entries(settings).reverse()) as typeof settings)).toBe(
    version,
  )
  expect(rulesVersionOf({ ...settings, weights: { ...settings.weights, skills: 41 } })).not.toBe(version)
  expect(rulesVersionOf({ ...settings, travel: { ...settings.travel, detourPercent: 121 } })).not.toBe(
    version,
  )
  expect(await localMatcher(settings).rank(['north'], opening, options)).toMatchObject({
    rulesVersion: version,
  })
})
