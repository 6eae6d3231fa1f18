import { describe, expect, test } from 'vitest'
import { replay } from '../../api/features/matches/replay.ts'
import { type ShownList, type ShownRow, shownLists, shownRows } from '../../api/features/matches/store.ts'
import type { ProfileAnswer } from '../../api/features/profiles/contract.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { personalRecords } from '../../api/personal.ts'
import { specs } from '../../api/specs.ts'
import { defaultWeights } from '../../matcher/model/weights.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

const home = ({ id }: World) => `/regions/${id.home}`
const show = async (world: World, caller: Caller, path: string) =>
  (await world.send(caller, 'GET', `${home(world)}${path}/matches`)).json<{ shown: { id: string } }>().shown
    .id
const replayed = async (world: World, caller: Caller, id: string) =>
  (await world.send(caller, 'GET', `${home(world)}/shown-lists/${id}/replay`)).json<{
    outcome: string
    erased: number
  }>()
const change = async (world: World, body: object) => {
  const path = `${home(world)}/profiles/${world.id.profile}`
  const { version } = (await world.send('self', 'GET', path)).json<ProfileAnswer>()
  return world.send('self', 'PATCH', path, { body, ifMatch: version })
}
const erase = async (world: World) => {
  const path = `${home(world)}/profiles/${world.id.profile}`
  const { version } = (await world.send('self', 'GET', path)).json<ProfileAnswer>()
  return world.send('self', 'DELETE', path, { ifMatch: version })
}
const kept = async (world: World, id: string) =>
  (await world.store.collection(shownLists).in(world.id.home).get(id)) as ShownList
const rowsOf = (world: World, { entries }: ShownList) =>
  world.store
    .collection(shownRows)
    .in(world.id.home)
    .find({ id: { $in: entries.map(({ row }) => row) } })

describe('a list that was shown', () => {
  test('comes out byte for byte, also after the people in it have changed', async () => {
    const world = await openWorld()
    const forVacancy = await show(world, 'holder', `/vacancies/${world.id.open}`)
    const forPerson = await show(world, 'self', `/profiles/${world.id.profile}`)
    await change(world, { mobility: { maxMinutes: 5 }, availability: { free: null } })
    expect(await replayed(world, 'holder', forVacancy)).toMatchObject({ outcome: 'equal', erased: 0 })
    expect(await replayed(world, 'self', forPerson)).toMatchObject({ outcome: 'equal' })
  })

  test('is the same entry when the same viewer sees it again', async () => {
    const world = await openWorld()
    const path = `/vacancies/${world.id.open}`
    expect(await show(world, 'holder', path)).toBe(await show(world, 'holder', path))
    expect(await show(world, 'colleague', path)).not.toBe(await show(world, 'holder', path))
  })

  test('comes out also after the region has moved its weights', async () => {
    const world = await openWorld()
    const id = await show(world, 'holder', `/vacancies/${world.id.open}`)
    const weights = { skills: 30, language: 30, travel: 15, availability: 15, wish: 10 }
    await world.send('coordinator', 'PATCH', home(world), { body: { weights }, ifMatch: 1 })
    expect(await replayed(world, 'holder', id)).toMatchObject({ outcome: 'equal' })
  })

  test('says so when the rules have changed since, and when it does not come out', async () => {
    const world = await openWorld()
    const list = await kept(world, await show(world, 'holder', `/vacancies/${world.id.open}`))
    const settings = { ...world.deps.reference.matching, weights: defaultWeights, lateStartDays: 28 }
    const rows = await rowsOf(world, list)
    expect(replay(list, rows, settings, 'other rules')).toBe('rulesChanged')
    const [first, ...others] = rows
    const tampered = [{ ...first, row: { ...first?.row, maxMinutes: 1 } } as ShownRow, ...others]
    expect(replay(list, tampered, settings, list.rulesVersion)).toBe('different')
    expect(replay(list, rows, settings, list.rulesVersion)).toBe('equal')
  })

  test('holds nothing but what matching may know', async () => {
    const world = await openWorld()
    const list = await kept(world, await show(world, 'holder', `/vacancies/${world.id.open}`))
    expect(JSON.stringify([await rowsOf(world, list), list])).not.toMatch(
      /Selam|statusHolder|example\.org|2010-01-01/,
    )
  })
})

describe('a person who is deleted', () => {
  test('is found nowhere, and cannot come in any more', async () => {
    const world = await openWorld()
    await show(world, 'holder', `/vacancies/${world.id.open}`)
    await show(world, 'self', `/profiles/${world.id.profile}`)
    await world.send('holder', 'POST', `${home(world)}/profiles/${world.id.profile}/cards`)
    expect((await erase(world)).statusCode).toBe(204)

    const account = world.accountOf('self')
    const subject = { region: world.id.home, profile: world.id.profile, account, email: null }
    expect(await personalRecords(world.store, specs, subject)).toEqual([])
    expect((await world.send('self', 'GET', '/account')).statusCode).toBe(401)
    await world.deps.sync.catchUp()
    const path = `${home(world)}/vacancies/${world.id.open}/matches`
    const { people } = (await world.send('holder', 'GET', path)).json<{ people: object }>()
    expect(Object.keys(people)).toEqual([world.id.otherProfile])
    expect(await world.store.collection(profiles).in(world.id.home).get(world.id.profile)).toBeNull()
  })

  test('leaves a counted gap in lists that others saw', async () => {
    const world = await openWorld()
    const id = await show(world, 'holder', `/vacancies/${world.id.open}`)
    await erase(world)
    expect(await replayed(world, 'holder', id)).toMatchObject({ outcome: 'equalWithGap', erased: 1 })
    expect(JSON.stringify(await kept(world, id))).not.toContain(world.id.profile)
  })

  test('is in no list that was still being written meanwhile', async () => {
    const world = await openWorld()
    const {
      id: _,
      version,
      changedAt,
      viewer,
      at,
      people,
      ...shown
    } = await kept(world, await show(world, 'holder', `/vacancies/${world.id.open}`))
    const rows = (await rowsOf(world, { ...shown } as ShownList)).map(({ row }) => row)
    await erase(world)
    const account = world.accountOf('colleague')
    const actor = { account, session: 'session', memberships: [], scoped: [], standsInFor: [] }
    await world.deps.log.keepRows(world.id.home, shown.today, rows)
    const written = await world.deps.log.note(actor, shown)

    const list = await kept(world, written.id)
    expect(JSON.stringify(list)).not.toContain(world.id.profile)
    expect(list).toMatchObject({ erased: 1, people: [world.id.otherProfile] })
    const left = world.store.collection(shownRows).in(world.id.home)
    expect(await left.count({ of: world.id.profile })).toBe(0)
  })

  test('has read everything that is held before', async () => {
    const world = await openWorld()
    await world.send('holder', 'GET', `${home(world)}/profiles/${world.id.profile}`)
    const answer = await world.send('self', 'GET', `${home(world)}/profiles/${world.id.profile}/export`)
    const { records } = answer.json<{ records: Record<string, unknown[]> }>()
    expect(Object.keys(records).sort()).toEqual([
      'accounts',
      'memberships',
      'participations',
      'pool_rows',
      'profile_views',
      'profiles',
      'sessions',
    ])
    expect(records.profiles).toMatchObject([{ id: world.id.profile, legal: { position: 'statusHolder' } }])
  })
})
