import { describe, expect, test } from 'vitest'
import type { EventAnswer, StallAnswer } from '../../api/features/events/contract.ts'
import { stalls } from '../../api/features/events/store.ts'
import { newEvent } from '../endpoints/samples/events.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

const here = ({ id }: World) => `/regions/${id.home}`
const pathOf = (world: World) => `${here(world)}/events/${world.id.event}`
const stallPath = (world: World) => `${here(world)}/stalls/${world.id.stall}`
const read = async <T>(world: World, path: string, caller: Caller = 'holder') =>
  (await world.send(caller, 'GET', path)).json<T>()
const change = async (world: World, caller: Caller, path: string, body: object) => {
  const { version } = await read<{ version: number }>(world, path)
  return world.send(caller, 'PATCH', path, { body, ifMatch: version })
}
const act = async (world: World, caller: Caller, path: string, body: object) => {
  const { version } = await read<{ version: number }>(world, path)
  return world.send(caller, 'POST', `${path}/state`, { body, ifMatch: version })
}

describe('the plan of an event', () => {
  test.for([
    [{ basics: { to: '09:00' } }, '/basics/to', undefined],
    [{ talks: { rounds: 30 } }, '/talks/rounds', 7],
    [{ basics: { day: '2020-01-01' } }, '/basics/day', undefined],
    [{ basics: { from: '25:00' } }, '/basics/from', undefined],
    [
      { interpreters: { a: { name: 'Karim', languages: ['ar'], from: '11:00', to: '10:00' } } },
      '/interpreters/a/to',
      undefined,
    ],
  ] as const)('%j is a fault at %s', async ([body, path, most]) => {
    const world = await openWorld()
    const answer = await change(world, 'holder', pathOf(world), body)
    const found = answer.json<{ faults: { path: string; most?: number }[] }>().faults
    expect([answer.statusCode, found[0]?.path, found[0]?.most]).toEqual([400, path, most])
  })

  test('rounds that fill the hours to the last minute are taken', async () => {
    const world = await openWorld()
    const body = { talks: { doorsMinutes: 14, rounds: 6 }, basics: { to: '11:12' } }
    expect((await change(world, 'holder', pathOf(world), body)).statusCode).toBe(200)
  })

  test('free talks need no rounds that fit', async () => {
    const world = await openWorld()
    const body = { basics: { kind: 'matchingEvent' }, talks: { rounds: 30 } }
    expect((await change(world, 'holder', pathOf(world), body)).statusCode).toBe(200)
  })

  test('a day that is past stays where the rest is changed', async () => {
    const world = await openWorld()
    const made = await world.send('holder', 'POST', `${here(world)}/events`, {
      body: { ...newEvent(world), basics: { ...newEvent(world).basics, day: '2020-05-02' } },
    })
    expect(made.json()).toMatchObject({ status: 400, faults: [{ path: '/basics/day' }] })
  })

  test('people are invited only where an employer was asked', async () => {
    const world = await openWorld()
    const body = newEvent(world)
    await world.send('holder', 'POST', `${here(world)}/events`, { body })
    const answer = await act(world, 'holder', `${here(world)}/events/${body.id}`, { act: 'invite' })
    expect(answer.json()).toMatchObject({ status: 409, rule: { rule: 'noStallYet' } })
    expect((await act(world, 'holder', pathOf(world), { act: 'invite' })).json()).toMatchObject({
      state: 'inviting',
    })
  })

  test('a list tells how many employers are sure to come', async () => {
    const world = await openWorld()
    await act(world, 'ownEmployer', stallPath(world), { act: 'accept' })
    expect(await read(world, `${here(world)}/events?state=draft`)).toMatchObject({
      items: [{ id: world.id.event, stalls: 1, accepted: 1, seats: 24, town: 'Zwolle' }],
      total: 1,
    })
  })
})

describe('a cancelled event', () => {
  test('tells each employer why, once, and cannot be changed any more', async () => {
    const world = await openWorld()
    await act(world, 'ownEmployer', stallPath(world), { act: 'accept' })
    await act(world, 'colleague', pathOf(world), { act: 'cancel', reason: 'noPlace' })
    expect(await read(world, pathOf(world))).toMatchObject({ state: 'cancelled', stateReason: 'noPlace' })
    expect(await read(world, stallPath(world), 'ownEmployer')).toMatchObject({ state: 'cancelled' })
    for (const [path, body] of [
      [pathOf(world), { place: { name: 'Elsewhere' } }],
      [stallPath(world), { table: { languages: ['en'] } }],
    ] as const)
      expect((await change(world, 'holder', path, body)).statusCode).toBe(409)
    await world.deps.followers.catchUp()
    const told = await read<{ items: { kind: string }[] }>(world, '/notifications', 'ownEmployer')
    expect(told.items.map(({ kind }) => kind)).toContain('eventCancelled')
  })
})

describe('a stall', () => {
  const invite = (world: World, employer: string, more: object = {}, id = world.random.id('stall')) =>
    world.send('holder', 'POST', `${pathOf(world)}/stalls`, { body: { id, employer, ...more } })

  test('gets the first free table, also of several at once', async () => {
    const world = await openWorld()
    const id = world.random.id('stall')
    const sent = await Promise.all([1, 2, 3].map(() => invite(world, world.id.otherEmployer, {}, id)))
    expect(sent.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201])
    const { items } = await read<{ items: StallAnswer[] }>(world, `${pathOf(world)}/stalls`)
    expect(items.map(({ number, employer }) => [number, employer])).toEqual([
      [1, world.id.employer],
      [2, world.id.otherEmployer],
    ])
  })

  test('is there once for each employer, and for approved ones only', async () => {
    const world = await openWorld()
    expect((await invite(world, world.id.employer)).statusCode).toBe(409)
    for (const stranger of [world.id.applicant, world.id.farEmployer])
      expect((await invite(world, stranger)).json()).toMatchObject({
        status: 400,
        faults: [{ path: '/employer', code: 'unknown_employer' }],
      })
  })

  test('shows open vacancies of its own employer, and names its own people', async () => {
    const world = await openWorld()
    const { id } = world
    const shown = await change(world, 'ownEmployer', stallPath(world), { work: { vacancies: [id.open] } })
    expect(shown.json<StallAnswer>().shown.map((one) => one.id)).toEqual([id.open])
    for (const vacancies of [[id.draft], [id.farVacancy]])
      expect((await change(world, 'holder', stallPath(world), { work: { vacancies } })).json()).toMatchObject(
        {
          status: 400,
          faults: [{ path: '/work/vacancies/0' }],
        },
      )
    const stranger = await change(world, 'holder', stallPath(world), { contacts: { people: ['nobody'] } })
    expect(stranger.json()).toMatchObject({ status: 400, faults: [{ path: '/contacts/people/0' }] })
  })

  test('reads of the event what its employer needs, and nothing of the interpreters', async () => {
    const world = await openWorld()
    const interpreters = { a: { name: 'Karim Aziz', languages: ['ar'], from: '10:00', to: '11:00' } }
    await change(world, 'holder', pathOf(world), { interpreters })
    const answer = await world.send('ownEmployer', 'GET', stallPath(world))
    expect(answer.json()).toMatchObject({ at: { place: { name: 'Stadkamer' }, organiserName: 'holder' } })
    expect(answer.body).not.toContain('Karim')
  })

  test('that is declined says why, can be asked again, and its organiser is told', async () => {
    const world = await openWorld()
    await act(world, 'ownEmployer', stallPath(world), { act: 'decline', reason: 'noTime' })
    expect(await read(world, stallPath(world))).toMatchObject({ state: 'declined', stateReason: 'noTime' })
    expect((await act(world, 'ownEmployer', stallPath(world), { act: 'askAgain' })).statusCode).toBe(403)
    const again = await act(world, 'holder', stallPath(world), { act: 'askAgain' })
    expect(again.json()).toMatchObject({ state: 'invited', stateReason: null })
    await world.deps.followers.catchUp()
    const told = await read<{ items: { kind: string }[] }>(world, '/notifications')
    expect(told.items.map(({ kind }) => kind)).toEqual(['stallDeclined'])
  })

  test('is told to its employer', async () => {
    const world = await openWorld()
    await world.store.collection(stalls).in(world.id.home).delete(world.id.stall)
    await invite(world, world.id.employer)
    await world.deps.followers.catchUp()
    const told = await read<{ items: object[] }>(world, '/notifications', 'ownEmployer')
    expect(told.items).toMatchObject([{ kind: 'stallInvited', about: { event: world.id.event } }])
  })
})

test('an event made twice under one id is one event', async () => {
  const world = await openWorld()
  const body = newEvent(world)
  const made = [1, 2].map(() => world.send('holder', 'POST', `${here(world)}/events`, { body }))
  const [first, second] = await Promise.all(made)
  expect(first?.json<EventAnswer>()).toEqual(second?.json())
  expect(await read(world, `${here(world)}/events`)).toMatchObject({ total: 2 })
})
