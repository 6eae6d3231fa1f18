import { describe, expect, test } from 'vitest'
import {
  createMatcher,
  defineCriterion,
  defineGate,
  type Matcher,
  type MatchOpening,
  type MatchPerson,
  type MatchSettings,
  type RegionSettings,
  referenceMatcher,
} from '#matcher'
import { blockRows } from '../../../matcher/index/blocks.ts'
import { person as baker, opening as bakery } from '../golden/baker.ts'
import {
  type Chance,
  chanceFrom,
  randomOpening,
  randomPerson,
  settings,
  today,
  worldFrom,
} from '../support/worlds.ts'

const worlds = 300
const regions = ['north', 'south']

/** The columns and the scorer over objects, fed the same. */
function both(...given: [settings: MatchSettings, extra?: Parameters<typeof createMatcher>[2]]) {
  const [tables, extra] = given
  const pair = [createMatcher(tables, 'same', extra), referenceMatcher(tables, 'same', extra)] as const
  return {
    feed(step: (matcher: Matcher) => void) {
      for (const matcher of pair) step(matcher)
    },
    same<T>(ask: (matcher: Matcher) => T): T {
      const [columns, objects] = pair.map(ask)
      expect(columns).toEqual(objects)
      return columns!
    },
  }
}

function ownSettings(chance: Chance): RegionSettings {
  const shift = chance.int(-10, 10)
  return {
    weights: { skills: 40 - shift, language: 20 + shift, travel: 15, availability: 15, wish: 10 },
    lateStartDays: chance.pick([0, 14, 28, 60]),
  }
}

/** A row put, changed or taken away, in one of the regions. */
function step(chance: Chance): (matcher: Matcher) => void {
  const region = chance.pick(regions)
  const id = `${chance.int(0, 15)}`
  const person: MatchPerson = randomPerson(chance, `p${id}`)
  const opening: MatchOpening = randomOpening(chance, `o${id}`)
  const kind = chance.int(0, 9)
  return (matcher) => {
    if (kind < 5) matcher.upsertPerson(region, person)
    else if (kind < 6) matcher.removePerson(region, person.id)
    else if (kind < 9) matcher.upsertOpening(region, opening)
    else matcher.removeOpening(region, opening.id)
  }
}

describe(`columns and objects agree to the last bit on ${worlds} random worlds`, () => {
  test('in every list, both ways, with a region’s own settings, and in the live count', () => {
    let listed = 0
    let forEmployers = 0
    for (let seed = 0; seed < worlds; seed += 1) {
      const { people, openings } = worldFrom(seed)
      const chance = chanceFrom(seed)
      const { feed, same } = both(settings)
      for (const [at, person] of people.entries())
        feed((matcher) => matcher.upsertPerson(regions[at % 2]!, person))
      for (const [at, opening] of openings.entries())
        feed((matcher) => matcher.upsertOpening(regions[at % 2]!, opening))
      const on = { today, ...(seed % 2 === 0 && { settings: ownSettings(chance) }) }
      const limit = chance.pick([1, 3, 5, 100])
      const audience = 'employer' as const
      for (const opening of openings) {
        const list = same((matcher) => matcher.rank(regions, opening, { ...on, limit }))
        listed += list.matches.length + list.askFirst.length + list.nearMisses.length
        same((matcher) => matcher.count(regions, opening, on))
        const seen = same((matcher) => matcher.rank(regions, opening, { ...on, limit, audience }))
        forEmployers += seen.matches.length + seen.askFirst.length
        expect(seen.nearMisses).toEqual([])
        const counted = same((matcher) => matcher.count(regions, opening, { ...on, audience }))
        expect(counted).toMatchObject({ total: seen.total, askFirstTotal: seen.askFirstTotal })
        const best = same((matcher) => matcher.shortlist(regions, opening, { ...on, limit, audience }))
        expect(best.best).toEqual(seen.matches.map(({ personId, score }) => ({ personId, score })))
        for (const match of seen.matches)
          expect(
            same((matcher) =>
              matcher.explain(people.find(({ id }) => id === match.personId)!, opening, { ...on, audience }),
            ),
          ).toEqual({ outcome: 'ranked', match })
        const short = same((matcher) => matcher.shortlist(regions, opening, { ...on, limit }))
        expect(short.best.map(({ personId }) => personId)).toEqual(
          list.matches.map(({ personId }) => personId),
        )
      }
      for (const person of people) same((matcher) => matcher.rankOpenings(regions, person, { ...on, limit }))
    }
    expect(listed).toBeGreaterThan(2500)
    expect(forEmployers).toBeGreaterThan(2500)
  })

  test('after rows were put, changed, moved and taken away', () => {
    for (let seed = 0; seed < worlds; seed += 1) {
      const chance = chanceFrom(seed)
      const { feed, same } = both(settings)
      for (let at = 0; at < 60; at += 1) feed(step(chance))
      if (seed % 10 === 0) feed((matcher) => matcher.clear('south'))
      const opening = randomOpening(chance, 'asked')
      const person = randomPerson(chance, 'asking')
      const options = { today: today + chance.int(-40, 40), limit: 4 }
      same((matcher) => matcher.rank(regions, opening, options))
      same((matcher) => matcher.rank(['south', 'west', 'south'], opening, options))
      same((matcher) => matcher.rankOpenings(regions, person, options))
      for (let id = 0; id < 16; id += 1)
        same((matcher) => [
          matcher.person(['north'], `p${id}`),
          matcher.opening(regions.toReversed(), `o${id}`),
        ])
    }
  })
})

test('columns and objects agree where rows fill more than one block, before and after a change in each', () => {
  const chance = chanceFrom(3)
  const { feed, same } = both(settings)
  const rows = 2 * blockRows + 50
  for (let at = 0; at < rows; at += 1) {
    const person = randomPerson(chance, `p${at}`)
    feed((matcher) => matcher.upsertPerson('north', person))
  }
  const opening = randomOpening(chance, 'asked')
  const ask = () => same((matcher) => matcher.rank(['north'], opening, { today, limit: 20 }))
  expect(ask().total).toBeGreaterThan(20)
  for (const at of [5, blockRows, rows - 1]) {
    const changed = randomPerson(chance, `p${at}`)
    feed((matcher) => matcher.upsertPerson('north', changed))
  }
  feed((matcher) => matcher.removePerson('north', `p${blockRows + 1}`))
  ask()
})

test('a person with many spans of rights is held against the one that counts on the day', () => {
  const { feed, same } = both(settings)
  const chance = chanceFrom(4)
  const spans = (...ends: [number, number | null][]) =>
    ends.map(([fromDay, untilDay], at) => ({ fromDay, untilDay, reason: `reason ${at}` }))
  const rights = {
    job: spans([0, today - 50], [today - 10, today + 10], [today + 40, null]),
    volunteering: spans([today, null]),
    trial: spans([today - 10, today + 10]),
  }
  const person = { ...randomPerson(chance, 'p'), rights, startDay: null }
  feed((matcher) => matcher.upsertPerson('north', person))
  expect(same((matcher) => matcher.person(['north'], 'p'))?.rights).toEqual(rights)
  for (const kind of ['job', 'volunteering', 'trial', 'dual'] as const)
    for (const startDay of [-60, -40, -10, 0, 10, 11, 39, 40, 400].map((days) => today + days)) {
      const opening = { ...randomOpening(chance, 'o'), kind, startDay }
      for (const day of [today, today - 60])
        same((matcher) => matcher.rank(['north'], opening, { today: day, limit: 1 }))
      same((matcher) => matcher.rankOpenings(['north'], person, { today, limit: 1 }))
    }
})

test('a right that began before days are counted holds, and one that ended before then does not', () => {
  const { feed, same } = both(settings)
  const rights = {
    job: [{ fromDay: -25_567, untilDay: null, reason: 'unknown' }],
    trial: [{ fromDay: -900, untilDay: -1, reason: 'status' }],
  }
  const person = { ...randomPerson(chanceFrom(5), 'p'), rights }
  feed((matcher) => matcher.upsertPerson('north', person))
  const stopped = (kind: 'job' | 'trial') => {
    const opening = { ...randomOpening(chanceFrom(6), 'o'), kind }
    return same((matcher) => matcher.rank(['north'], opening, { today, limit: 1 })).stopped.rights
  }
  expect([stopped('job'), stopped('trial')]).toEqual([0, 1])
})

test('a longest time is lengthened as far as it can be entered, in columns as over objects', () => {
  const { feed, same } = both(settings)
  const far = { x: 36_660, y: 0, coarse: false }
  const opening = { ...bakery, place: far }
  for (const maxMinutes of [165, 166, 170, 171, 175, 176])
    feed((matcher) => matcher.upsertPerson('north', { ...baker, id: `p${maxMinutes}`, maxMinutes }))
  const list = same((matcher) => matcher.rank(['north'], opening, { today, limit: 10 }))
  const near = list.nearMisses.map(({ match }) => match.personId)
  expect([list.total, near.sort()]).toEqual([1, ['p166', 'p170']])
})

describe('what the columns do not hold, the scorer over objects answers', () => {
  const chance = chanceFrom(1)
  const people = Array.from({ length: 40 }, (_, at) => randomPerson(chance, `p${at}`))
  const openings = Array.from({ length: 12 }, (_, at) => randomOpening(chance, `o${at}`))
  const options = { today, limit: 10 }

  test('a gate and a criterion beside those of this version', () => {
    const even = defineGate({
      id: 'even',
      decidesForEmployers: true,
      opensBy: ['bicycle'],
      says: { 'even.stop': { values: [], audience: ['staff'] } },
      judge: ({ person }, say) => (person.modes.length % 2 ? { stops: [say('even.stop', {})] } : {}),
    })
    const short = defineCriterion({
      id: 'short',
      decidesForEmployers: false,
      says: { 'short.id': { values: [], audience: ['staff'] } },
      find: ({ person }) => ({
        value: { n: 1, d: person.id.length },
        known: { n: 1, d: 1 },
        reasons: [],
        asks: [],
      }),
    })
    const weights = { skills: 30, language: 20, travel: 15, availability: 15, wish: 10, short: 10 }
    const { feed, same } = both({ ...settings, weights }, { gates: [even], criteria: [short] })
    for (const person of people) feed((matcher) => matcher.upsertPerson('north', person))
    for (const opening of openings) feed((matcher) => matcher.upsertOpening('north', opening))
    const [opening, person] = [openings[0]!, people[0]!]
    const list = same((matcher) => matcher.rank(regions, opening, options))
    expect(list.stopped.even).toBeGreaterThan(0)
    same((matcher) => matcher.rankOpenings(regions, person, options))
    same((matcher) => matcher.count(regions, opening, { today, audience: 'employer' }))
  })

  test('an opening that asks more certificates, or a skill with more kindred, than there are bits', () => {
    const kindred = Object.fromEntries(
      Array.from({ length: 25 }, (_, at) => [`had${at}`, { asked: 4000 + 7 * at }]),
    )
    const taxonomy = { ...settings.taxonomy, similar: { ...settings.taxonomy.similar, ...kindred } }
    const { feed, same } = both({ ...settings, taxonomy })
    for (const person of people) feed((matcher) => matcher.upsertPerson('north', person))
    const many = Array.from({ length: 19 }, (_, at) => ({ certificate: `c${at}`, obtainable: false }))
    const asked = [{ concept: 'asked', level: 3, importance: 'nice' as const, learnable: false }]
    const beyond = [
      { ...openings[0]!, certificates: many },
      { ...openings[1]!, skills: asked },
    ]
    for (const opening of [...beyond, ...openings.slice(2)])
      feed((matcher) => matcher.upsertOpening('north', opening))
    for (const opening of beyond) same((matcher) => matcher.rank(['north'], opening, options))
    const all = { today, limit: 100 }
    const ids = beyond.map(({ id }) => id)
    for (const person of people) same((matcher) => matcher.rankOpenings(['north'], person, all))
    for (const id of ids) expect(same((matcher) => matcher.opening(['north'], id))?.id).toBe(id)
    feed((matcher) => matcher.upsertOpening('north', { ...openings[0]!, certificates: [] }))
    feed((matcher) => matcher.removeOpening('north', ids[1]!))
    for (const person of people) same((matcher) => matcher.rankOpenings(['north'], person, all))
  })
})

test('a number that no column holds is refused, and changes nothing', () => {
  const { feed, same } = both(settings)
  const person = randomPerson(chanceFrom(2), 'p')
  feed((matcher) => matcher.upsertPerson('north', person))
  const far = { ...person, place: { x: 2 ** 40, y: 0, coarse: false } }
  const columns = createMatcher(settings, 'same')
  columns.upsertPerson('north', person)
  expect(() => columns.upsertPerson('north', far)).toThrow('out of range')
  expect(columns.person(['north'], 'p')).toEqual(same((matcher) => matcher.person(['north'], 'p')))
})
