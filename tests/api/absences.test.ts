import { afterAll, describe, expect, test } from 'vitest'
import type { AbsenceAnswer } from '#contract/absences'
import type { TodayAnswerItem } from '#contract/today'
import { addDays, clockAt } from '../../api/adapters/clock.ts'
import { isAtOnce, isAway } from '../../api/features/absences/rules.ts'
import { absences } from '../../api/features/absences/store.ts'
import { promises } from '../../api/features/cases/store.ts'
import { toldOfAbsence } from '../../api/features/notifications/kinds-handovers.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { aPromise } from '../../seed/builders/casework.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { type Caller, openWorld } from '../support/world.ts'

const closers: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closers) await close()
})
const today = '2026-11-27'
const time = { now: new Date(`${today}T10:00:00Z`) }
const world = await openWorld({
  clock: clockAt(() => time.now),
  atEnd: (close) => void closers.push(close),
})
const home = `/regions/${world.id.home}`
const holder = world.accountOf('holder')
const colleague = world.accountOf('colleague')
const stored = world.store.collection(absences).in(world.id.home)
const until = addDays(today, 7)

const plan = (caller: Caller, more: object = {}) =>
  world.send(caller, 'POST', `${home}/absences`, {
    body: {
      ...{ id: world.random.id('absence'), account: holder, standIn: colleague, from: today, until },
      ...more,
    },
  })
const act = (caller: Caller, { id, version }: AbsenceAnswer, body: object) =>
  world.send(caller, 'POST', `${home}/absences/${id}/acts`, { body, ifMatch: version })
const list = async (caller: Caller) =>
  (await world.send(caller, 'GET', `${home}/absences`)).json<{ items: AbsenceAnswer[] }>().items

/** Moves the clock to the morning of a day, on which everybody signs in anew. */
const moveTo = async (day: string) => {
  time.now = new Date(`${day}T10:00:00Z`)
  for (const caller of ['holder', 'colleague', 'coordinator'] as const) await world.signIn(caller)
}

describe('an absence', () => {
  test('counts from its first day to its last, and no more once it is ended', () => {
    const days = { from: '2026-12-01', until: '2026-12-03', state: 'planned' as const }
    const away = ['2026-11-30', '2026-12-01', '2026-12-03', '2026-12-04'].map((day) => isAway(days, day))
    expect(away).toEqual([false, true, true, false])
    expect(isAway({ ...days, state: 'ended' }, '2026-12-02')).toBe(false)
    expect(isAtOnce(days, { from: '2026-12-03', until: '2026-12-09' })).toBe(true)
    expect(isAtOnce(days, { from: '2026-12-04', until: '2026-12-09' })).toBe(false)
  })

  test('needs a colleague who is here, days to come, and no other on the same days', async () => {
    const faultsOf = async (more: object) =>
      (await plan('holder', more)).json<{ faults: { path: string; code: string }[] }>().faults
    expect(await faultsOf({ standIn: holder })).toMatchObject([{ path: '/standIn', code: 'invalid_value' }])
    expect(await faultsOf({ standIn: world.accountOf('elsewhere') })).toMatchObject([
      { path: '/standIn', code: 'unknown_jobhunter' },
    ])
    expect(await faultsOf({ from: addDays(today, -1) })).toMatchObject([{ path: '/from', code: 'too_early' }])
    expect(await faultsOf({ until: addDays(today, -1) })).toMatchObject([
      { path: '/until', code: 'too_early' },
    ])
    expect(await faultsOf({ until: addDays(today, 400) })).toMatchObject([
      { path: '/until', code: 'too_late' },
    ])
    await stored.deleteMany({})
    const theirs = { account: colleague, standIn: holder, from: until, until: addDays(until, 1) }
    const first = (await plan('colleague', theirs)).json<AbsenceAnswer>()
    expect(await faultsOf({})).toMatchObject([{ path: '/standIn', code: 'taken' }])
    expect((await act('colleague', first, { act: 'end' })).json()).toMatchObject({ state: 'ended' })
    expect((await plan('holder')).statusCode).toBe(201)
    expect(await faultsOf({ from: until, until: addDays(until, 3) })).toMatchObject([
      { path: '/from', code: 'overlap' },
    ])
  })
})

describe('who stands in', () => {
  test('reads and does everything in the cases, marked, for as long as the colleague is away', async () => {
    await stored.deleteMany({})
    const profile = aProfile(world.random, { case: { owner: holder }, region: world.id.home })
    await world.store.collection(profiles).in(world.id.home).insert(profile)
    const promise = aPromise(world.random, { region: world.id.home, profile: profile.id, dueOn: today })
    await world.store.collection(promises).in(world.id.home).insert(promise)
    const person = `${home}/profiles/${profile.id}`
    const statusOf = async () => (await world.send('colleague', 'GET', `${person}/contacts`)).statusCode
    const things = async () =>
      (await world.send('colleague', 'GET', `${home}/today`)).json<{ items: TodayAnswerItem[] }>().items
    expect(await statusOf()).toBe(403)
    const away = (await plan('coordinator')).json<AbsenceAnswer>()
    expect(away).toMatchObject({ view: 'lead', isNow: true })
    expect(await statusOf()).toBe(200)
    const read = (await world.send('colleague', 'GET', person)).json<{ legal: object | null }>()
    expect(read.legal).not.toBeNull()
    const item = (await things()).find(({ key }) => key === `promiseDue:${promise.id}`)
    expect(item).toMatchObject({ standsInFor: expect.stringMatching(/./) })
    const mine = (await world.send('colleague', 'GET', `${home}/profiles?mine=true&limit=200`)).json<{
      items: { id: string; isStandIn: boolean }[]
    }>()
    expect(mine.items.find(({ id }) => id === profile.id)).toMatchObject({ isStandIn: true })
    const note = await world.send('colleague', 'POST', `${person}/contacts`, {
      body: {
        ...{ id: world.random.id('contact'), employer: null, day: today, channel: 'called' },
        ...{ result: 'spoke', line: null, next: null },
      },
    })
    expect(note.json()).toMatchObject({ asStandIn: true })
    const session = await world.send('colleague', 'GET', '/session')
    expect(session.json()).toMatchObject({ standsInFor: [{ region: world.id.home, account: holder }] })
    for (const caller of ['holder', 'colleague'] as const)
      expect(await list(caller)).toMatchObject([{ id: away.id, isNow: true }])

    await moveTo(addDays(until, 1))
    expect(await statusOf()).toBe(403)
    expect((await things()).map(({ key }) => key)).not.toContain(`promiseDue:${promise.id}`)
    await world.deps.absences.pass()
    await moveTo(today)
    const [over] = await list('holder')
    expect(over).toMatchObject({ state: 'ended', isNow: false })
    expect(over?.history.map(({ action }) => action)).toEqual(['created', 'absenceEnded'])
  })

  test('is told to the people of who is away once it begins, and read by them until when', async () => {
    await stored.deleteMany({})
    const standIn = async () => (await world.send('self', 'GET', `${home}/stand-in`)).json()
    const later = (await plan('holder', { from: addDays(today, 1) })).json<AbsenceAnswer>()
    await world.deps.absences.pass()
    expect(await standIn()).toEqual({ standIn: null })
    await moveTo(addDays(today, 1))
    await world.signIn('self')
    for (const _ of [1, 2]) await world.deps.absences.pass()
    const begun = await stored.get(later.id)
    expect(begun?.history.map(({ action }) => action)).toEqual(['created', 'absenceBegun'])
    expect(begun && toldOfAbsence(begun, [world.id.profile])).toMatchObject([
      { kind: 'standInBegun', to: { profile: world.id.profile } },
    ])
    expect(await standIn()).toMatchObject({ standIn: { name: expect.stringMatching(/./), until } })
    await moveTo(today)
    await world.signIn('self')
  })

  test('is not switched off while they are named for cases', async () => {
    await stored.deleteMany({})
    const away = (await plan('holder')).json<AbsenceAnswer>()
    const held = async () =>
      (await world.send('coordinator', 'GET', `${home}/accounts/${colleague}/holdings`)).json<{
        standIns: number
      }>().standIns
    expect(await held()).toBeGreaterThan(0)
    expect((await act('colleague', away, { act: 'end' })).statusCode).toBe(403)
    const ended = (await act('holder', away, { act: 'end' })).json<AbsenceAnswer>()
    expect((await act('holder', { ...ended, version: away.version }, { act: 'end' })).statusCode).toBe(412)
    expect(await held()).toBe(0)
  })
})
