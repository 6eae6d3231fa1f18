import { describe, expect, test } from 'vitest'
import { addMonths, clockAt } from '../../api/adapters/clock.ts'
import type { Regional, ScopedSpec } from '../../api/adapters/store/port.ts'
import { boundedMap } from '../../api/bounded.ts'
import { firstSettings } from '../../api/deps.ts'
import { matchEndpoints } from '../../api/features/matches/contract.ts'
import { logService } from '../../api/features/matches/service-log.ts'
import { type ShownList, shownLists, shownRows } from '../../api/features/matches/store.ts'
import type { ProfileAnswer } from '../../api/features/profiles/contract.ts'
import type { RankedList } from '../../matcher/contract.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

type Answer = {
  list: RankedList
  people: Record<string, { name: string }>
  vacancies: Record<string, { employerName: string; town: string }>
  shown: { id: string }
}
const home = ({ id }: World) => `/regions/${id.home}`
const people = (world: World) => `${home(world)}/vacancies/${world.id.open}/matches`
const places = (world: World) => `${home(world)}/profiles/${world.id.profile}/matches`
const show = async (world: World, caller: Caller, path: string) =>
  (await world.send(caller, 'GET', path)).json<Answer>()

const patch = async (world: World, caller: Caller, path: string, body: object) => {
  const { version } = (await world.send(caller, 'GET', path)).json<{ version: number }>()
  const answer = await world.send(caller, 'PATCH', path, { body, ifMatch: version })
  expect(answer.statusCode).toBe(200)
  return answer.json<ProfileAnswer>()
}

describe('a list that was shown before', () => {
  test('says the same again, and to a colleague all but what is restricted', async () => {
    const world = await openWorld()
    const first = await show(world, 'holder', people(world))
    const second = await show(world, 'holder', people(world))
    expect({ ...second, shown: null }).toEqual({ ...first, shown: null })
    const other = await show(world, 'colleague', people(world))
    const unchecked = (answer: Answer) => answer.list.matches.map((match) => ({ ...match, checks: null }))
    expect(unchecked(other)).toEqual(unchecked(first))
    for (const { checks } of other.list.matches)
      expect(checks.map(({ code }) => code)).toEqual(['check.restricted'])
  })

  test.each([
    ['forVacancy', people],
    ['forProfile', places],
  ] as const)('holds what its schema lets through and nothing else: %s', async (name, path) => {
    const world = await openWorld()
    for (const _ of [1, 2]) {
      const answer = await show(world, 'holder', path(world))
      expect(matchEndpoints[name].answer.parse(answer)).toEqual(answer)
    }
  })

  test('is not shown to who may not see it', async () => {
    const world = await openWorld()
    await show(world, 'holder', people(world))
    await show(world, 'self', places(world))
    const statusOf = async (caller: Caller, path: string) =>
      (await world.send(caller, 'GET', path)).statusCode
    expect(await statusOf('self', people(world))).toBe(403)
    expect(await statusOf('ownEmployer', people(world))).toBe(403)
    expect(await statusOf('elsewhere', people(world))).toBe(404)
    expect(await statusOf('otherPerson', places(world))).toBe(404)
  })

  test('keeps from a person the reasons that only staff read', async () => {
    const world = await openWorld()
    const audiences = async (caller: Caller) =>
      [...JSON.stringify(await show(world, caller, places(world))).matchAll(/"audience":\[([^\]]*)\]/g)].map(
        ([, readers]) => readers ?? '',
      )
    for (const caller of ['holder', 'self', 'colleague', 'self'] as const) {
      const reader = caller === 'self' ? 'person' : 'staff'
      const seen = await audiences(caller)
      expect(seen.length).toBeGreaterThan(0)
      for (const readers of seen) expect(readers).toContain(reader)
    }
  })

  test('calls a person by their new name at once', async () => {
    const world = await openWorld()
    const before = (await show(world, 'holder', people(world))).people[world.id.profile]?.name
    await patch(world, 'self', `${home(world)}/profiles/${world.id.profile}`, { contact: { name: 'Luwam' } })
    const after = (await show(world, 'holder', people(world))).people[world.id.profile]?.name
    expect([before, after]).toEqual(['Selam Tesfay', 'Luwam'])
  })

  test('calls an employer and a town by their new names at once', async () => {
    const world = await openWorld()
    const placeIn = async () => (await show(world, 'self', places(world))).vacancies[world.id.open]
    await placeIn()
    const employer = `${home(world)}/employers/${world.id.employer}`
    await patch(world, 'holder', employer, { organisation: { name: 'Other name' } })
    expect(await placeIn()).toMatchObject({ employerName: 'Other name' })
    await patch(world, 'holder', `${employer}/sites/${world.id.site}`, { address: { town: 'Kampen' } })
    expect(await placeIn()).toMatchObject({ town: 'Kampen' })
  })

  test('ranks by a change as soon as the matcher knows it, also for who does not wait for it', async () => {
    const world = await openWorld()
    const scores = async () => {
      const { list } = await show(world, 'holder', people(world))
      return list.matches.map(({ personId, score }) => [personId, score])
    }
    const before = await scores()
    const profile = `${home(world)}/profiles/${world.id.profile}`
    await patch(world, 'self', profile, { wishes: { occupations: { 'occ-production': 'dream' } } })
    await world.deps.sync.catchUp()
    expect(await scores()).not.toEqual(before)
  })

  test('names nobody who is deleted', async () => {
    const world = await openWorld()
    await show(world, 'holder', people(world))
    const profile = `${home(world)}/profiles/${world.id.profile}`
    const { version } = (await world.send('self', 'GET', profile)).json<ProfileAnswer>()
    await world.send('self', 'DELETE', profile, { ifMatch: version })
    expect(Object.keys((await show(world, 'holder', people(world))).people)).toEqual([world.id.otherProfile])
  })
})

describe('the log of shown lists', () => {
  test('has every look by every reader, and each can be made again', async () => {
    const world = await openWorld()
    for (const caller of ['holder', 'colleague', 'holder'] as const) {
      const { shown } = await show(world, caller, people(world))
      const list = await world.store.collection(shownLists).in(world.id.home).get(shown.id)
      expect(list).toMatchObject({ viewer: world.accountOf(caller), people: expect.any(Array) })
      const again = await world.send(caller, 'GET', `${home(world)}/shown-lists/${shown.id}/replay`)
      expect(again.json()).toMatchObject({ outcome: 'equal' })
    }
    const all = await world.deps.log.proof(world.id.home)
    expect(all.map(({ outcome }) => outcome)).toEqual(['equal', 'equal'])
  })

  test('holds what matching saw of somebody once, until it is something else', async () => {
    const world = await openWorld()
    const rows = () => world.store.collection(shownRows).in(world.id.home).find({ of: world.id.profile })
    const first = await show(world, 'holder', people(world))
    await show(world, 'colleague', `${people(world)}?limit=5`)
    expect(await rows()).toHaveLength(1)
    const profile = `${home(world)}/profiles/${world.id.profile}`
    const { id, version } = await patch(world, 'self', profile, { mobility: { maxMinutes: 55 } })
    await world.deps.sync.catchUp()
    await show(world, 'holder', `${people(world)}?atLeast=${id}@${version}`)
    expect(await rows()).toHaveLength(2)
    const again = await world.send('holder', 'GET', `${home(world)}/shown-lists/${first.shown.id}/replay`)
    expect(again.json()).toMatchObject({ outcome: 'equal' })
  })

  test('forgets a list after six months, and its rows when no list of their month is left', async () => {
    const world = await openWorld()
    await show(world, 'holder', people(world))
    const today = world.deps.clock.today('Europe/Amsterdam')
    const left = async (months: number) => {
      const clock = clockAt(() => new Date(addMonths(today, months)))
      const rulesVersion = () => ''
      const matching = { ...world.deps.reference.matching, ...firstSettings }
      const peopleThere = world.deps.profiles.versions
      const given = { store: world.store, clock, matching, rulesVersion, peopleThere }
      await logService(given).sweep([world.id.home])
      const count = (spec: typeof shownLists | typeof shownRows) =>
        world.store
          .collection<Regional>(spec as ScopedSpec<Regional>)
          .in(world.id.home)
          .count({})
      return [await count(shownLists), await count(shownRows)]
    }
    expect([await left(5), await left(7), await left(8)]).toEqual([
      [1, 2],
      [0, 2],
      [0, 0],
    ])
  })

  test('loses the rows of a person with the person', async () => {
    const world = await openWorld()
    const { shown } = await show(world, 'holder', people(world))
    await world.deps.log.erase(world.id.home, world.id.profile)
    const rows = world.store.collection(shownRows).in(world.id.home)
    expect(await rows.find({ of: world.id.profile })).toEqual([])
    const list = (await world.store.collection(shownLists).in(world.id.home).get(shown.id)) as ShownList
    expect(await rows.find({ id: { $in: list.entries.map(({ row }) => row) } })).toHaveLength(1)
  })
})

describe('a bounded map', () => {
  test('lets go of what was used longest ago, and of what alone weighs too much', () => {
    const map = boundedMap<string>(6, (text) => text.length)
    map.set('a', 'aaa')
    map.set('b', 'bbb')
    expect(map.get('a')).toBe('aaa')
    map.set('c', 'ccc')
    expect(['a', 'b', 'c'].map(map.get)).toEqual(['aaa', undefined, 'ccc'])
    map.set('a', 'a')
    map.set('d', 'dd')
    expect(['a', 'c', 'd'].map(map.get)).toEqual(['a', 'ccc', 'dd'])
    map.set('e', 'too much')
    expect(['a', 'c', 'd', 'e'].map(map.get)).toEqual(Array(4).fill(undefined))
    map.set('f', 'ffffff')
    expect(map.get('f')).toBe('ffffff')
  })
})
