import { describe, expect, test } from 'vitest'
import type { MatchOpening, MatchPerson, RegionSettings } from '#matcher'
import { MatcherUnavailableError } from '../../api/adapters/matcher/errors.ts'
import { localMatcher } from '../../api/adapters/matcher/local.ts'
import type { MatcherPort } from '../../api/adapters/matcher/port.ts'
import { rulesVersionOf } from '../../api/adapters/matcher/rules-version.ts'
import { opening, person, today } from '../matcher/golden/baker.ts'
import { settings } from '../matcher/support/tables.ts'
import { today as now, settings as tables, worldFrom } from '../matcher/support/worlds.ts'
import { engines } from './matcher-engines.ts'

const options = { today, limit: 10 }
const worlds = 20
const regions = ['north', 'south']

const fill = async (matcher: MatcherPort, people: MatchPerson[], openings: MatchOpening[]) => {
  await matcher.begin()
  for (const [at, row] of people.entries()) await matcher.upsertPerson(regions[at % 2]!, row)
  for (const [at, row] of openings.entries()) await matcher.upsertOpening(regions[at % 2]!, row)
  return matcher.flush()
}

const own: RegionSettings = {
  weights: { skills: 35, language: 25, travel: 15, availability: 15, wish: 10 },
  lateStartDays: 14,
}

/** Every question there is about a world, as the bytes of all answers. */
const answers = async (matcher: MatcherPort, { people, openings }: ReturnType<typeof worldFrom>) => {
  const on = { today: now, limit: 4 }
  const [one, other] = [people[0]!, openings[0]!]
  const asked = [
    ...openings.flatMap((row) => [
      matcher.rank(regions, row, on),
      matcher.rank(['south'], row, { ...on, settings: own }),
      matcher.shortlist(regions, row, { ...on, settings: own }),
      matcher.count(regions, row, { today: now, audience: 'employer' }),
      matcher.rank(regions, row, { ...on, audience: 'employer' }),
      matcher.explain(regions, one.id, row.id, { today: now, audience: 'employer' }),
      matcher.relaxations(regions, row, { today: now }),
      matcher.explain(regions, one.id, row.id, { today: now, settings: own }),
      matcher.gainsForPair(regions, one, row, on),
      matcher.keys(one, row, { today: now, settings: own }),
    ]),
    ...people.flatMap((row) => [
      matcher.rankOpenings(regions, row, on),
      matcher.explain([], row, other, { today: now }),
    ]),
    matcher.gains(regions, one, { ...on, settings: own }),
    matcher.openQuestions(regions, one, { ...on, settings: own }),
    matcher.certificateGaps(regions, { today: now }),
  ]
  return JSON.stringify(await Promise.all<unknown>(asked))
}

describe.each(engines)('the matcher $name', ({ open }) => {
  test(`answers every question as the one in this thread, to the last byte, on ${worlds} random worlds`, async () => {
    const matcher = await open(tables)
    for (let seed = 0; seed < worlds; seed += 1) {
      const world = worldFrom(seed)
      const reference = localMatcher(tables)
      for (const each of [matcher, reference]) {
        await fill(each, world.people, world.openings)
        await each.removePerson('north', world.people[2]!.id)
        await each.upsertOpening('south', world.openings[2]!)
        await each.removeOpening('south', world.openings[1]!.id)
        await each.flush()
      }
      expect(await answers(matcher, world)).toBe(await answers(reference, world))
    }
  })

  test('an answer waits for the change its caller has written', async () => {
    const matcher = await open(settings)
    await fill(matcher, [], [])
    const answer = matcher.rank(['north'], opening, { ...options, atLeast: { id: person.id, version: 2 } })
    await matcher.upsertPerson('north', person)
    await matcher.noteSeen({ id: person.id, version: 2 })
    await matcher.flush()
    expect(await answer).toMatchObject({ total: 1, updating: false })
  })

  test('an answer that has waited long enough says that it may lag', async () => {
    const matcher = await open(settings)
    await fill(matcher, [person], [])
    const asked = performance.now()
    const answer = await matcher.rank(['north'], opening, {
      ...options,
      atLeast: { id: person.id, version: 2 },
    })
    expect(answer).toMatchObject({ total: 1, updating: true })
    expect(performance.now() - asked).toBeGreaterThan(190)
  })

  test('an answer knows the versions that were taken in, of each record for itself and in any order', async () => {
    const matcher = await open(settings)
    await fill(matcher, [person], [opening])
    await matcher.noteSeen({ id: person.id, version: 3 })
    await matcher.noteSeen({ id: 'site-1', version: 9 })
    await matcher.noteSeen({ id: person.id, version: 2 })
    await matcher.flush()
    const lags = async (id: string, version: number) =>
      (await matcher.rank(['north'], opening, { ...options, atLeast: { id, version } })).updating
    expect(await Promise.all([lags(person.id, 3), lags(person.id, 4), lags('site-1', 9)])).toEqual([
      false,
      true,
      false,
    ])
    // What a snapshot before had taken in says nothing about this one.
    await fill(matcher, [person], [opening])
    expect(await lags(person.id, 3)).toBe(true)
  })

  test('a pair is explained by rows or by ids, and an id that is not held answers null', async () => {
    const matcher = await open(settings)
    await fill(matcher, [person], [opening])
    const byRows = await matcher.explain([], person, opening, { today })
    expect(byRows).toMatchObject({ outcome: 'ranked', match: { score: 910_950 } })
    expect(await matcher.explain(['north'], person.id, opening.id, { today })).toEqual(byRows)
    expect(await matcher.explain(['south'], person.id, opening, { today })).toBeNull()
    await matcher.removePerson('north', person.id)
    await matcher.flush()
    expect(await matcher.explain(['north'], person.id, opening, { today })).toBeNull()
  })

  test('both directions and the count speak of the same pairs', async () => {
    const matcher = await open(settings)
    await fill(matcher, [person], [opening])
    const people = await matcher.rank(['north'], opening, options)
    const places = await matcher.rankOpenings(['north'], person, options)
    expect(places.matches).toEqual(people.matches)
    expect(await matcher.count(['north'], opening, { today })).toMatchObject({ total: 1 })
  })

  test('nothing is answered from a snapshot that is not complete, and the one before answers meanwhile', async () => {
    const matcher = await open(settings)
    const ask = () => matcher.rank(['north'], opening, options)
    await matcher.begin()
    await matcher.upsertPerson('north', person)
    await expect(ask()).rejects.toBeInstanceOf(MatcherUnavailableError)
    await expect(matcher.health()).rejects.toBeInstanceOf(MatcherUnavailableError)
    expect(await matcher.holds()).toBe(false)
    await matcher.flush()
    await matcher.health()
    expect(await matcher.holds()).toBe(true)
    await matcher.begin()
    expect(await matcher.holds()).toBe(false)
    expect(await ask()).toMatchObject({ total: 1 })
    await matcher.flush()
    expect(await ask()).toMatchObject({ total: 0 })
  })

  test('a row that cannot be held is named, takes the place of nothing, and keeps out no other', async () => {
    const matcher = await open(settings)
    const far = { ...person, place: { x: 2 ** 40, y: 0, coarse: false } }
    await fill(matcher, [person], [])
    await matcher.upsertPerson('north', far)
    await matcher.upsertPerson('north', { ...person, id: 'next' })
    expect(await matcher.flush()).toEqual([expect.stringContaining('person: ')])
    const { matches } = await matcher.rank(['north'], opening, options)
    expect(matches.map(({ personId }) => personId)).toEqual(['next'])
  })

  test('more rows than go into one batch arrive in the order in which they were put', async () => {
    const matcher = await open(settings)
    const many = Array.from({ length: 1300 }, (_, at) => ({ ...person, id: `p${at % 1200}`, maxMinutes: at }))
    await matcher.begin()
    for (const row of many) await matcher.upsertPerson('north', row)
    await matcher.flush()
    const reference = localMatcher(settings)
    await reference.begin()
    for (const row of new Map(many.map((one) => [one.id, one])).values())
      await reference.upsertPerson('north', row)
    await reference.flush()
    const ask = { today, limit: 1200 }
    expect(await matcher.rank(['north'], opening, ask)).toEqual(await reference.rank(['north'], opening, ask))
  })

  test('settings of a region that cannot be used are a fault of the caller', async () => {
    const matcher = await open(settings)
    await fill(matcher, [person], [])
    const wrong = { weights: { skills: 100 }, lateStartDays: 28 }
    await expect(matcher.rank(['north'], opening, { ...options, settings: wrong })).rejects.toThrow(
      RangeError,
    )
  })
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
  const matcher = localMatcher(settings)
  await fill(matcher, [], [])
  expect(await matcher.rank(['north'], opening, options)).toMatchObject({ rulesVersion: version })
})
