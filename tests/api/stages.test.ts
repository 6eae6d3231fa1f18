import { expect, test } from 'vitest'
import { events, participations } from '../../api/features/events/store.ts'
import { pitches } from '../../api/features/pitches/store.ts'
import type { StageAnswer } from '../../api/features/stages/contract.ts'
import { aPitch } from '../../seed/builders/pitch.ts'
import { inHome } from '../endpoints/sample.ts'
import { freeHall } from '../endpoints/samples/live.ts'
import { layMeeting } from '../support/meeting.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

const home = ({ id }: World) => `/regions/${id.home}`
const event = (world: World) => `${home(world)}/events/${world.id.event}`
const send = (
  world: World,
  caller: Caller,
  method: 'POST' | 'PUT',
  path: string,
  body: object,
  ifMatch = -1,
) => world.send(caller, method, path, { body, ...(ifMatch >= 0 && { ifMatch }) })
const stageOf = async (world: World, caller: Caller = 'holder') =>
  (await world.send(caller, 'GET', `${event(world)}/stage`)).json<StageAnswer>()
const turn = async (world: World, act: string) =>
  send(world, 'helper', 'POST', `${event(world)}/stage`, { act }, (await stageOf(world)).version)
const order = async (world: World, wish: string[]) =>
  send(world, 'holder', 'PUT', `${event(world)}/stage`, { order: wish }, (await stageOf(world)).version)

/** Two people and two tables at a pitch stage; the first table was interested in a pitch of both. */
const layStage = async (world: World) => {
  const { people, tables } = await layMeeting(world, { people: 3, tables: 2 })
  await inHome(world, events).update(world.id.event, 'latest', (now) => ({
    ...now,
    basics: { ...now.basics, kind: 'pitchStage' },
  }))
  for (const profile of [world.id.profile, world.id.otherProfile])
    await inHome(world, pitches).insert(
      aPitch(world.random, {
        ...{ profile, vacancy: world.id.open, employer: world.id.employer, state: 'interested' },
      }),
    )
  const { version } = (await inHome(world, events).get(world.id.event)) ?? { version: 0 }
  await send(world, 'holder', 'POST', `${event(world)}/day`, { act: 'open' }, version)
  return { people, tables }
}

test('nobody is put on the stage in whose pitch no table was interested, and who has spoken keeps their place', async () => {
  const world = await openWorld()
  const { people } = await layStage(world)
  const [a = '', b = '', c = ''] = people
  expect((await stageOf(world)).candidates.map(({ interests }) => interests)).toEqual([1, 1, 0])
  expect((await order(world, [a, c])).json()).toMatchObject({ faults: [{ path: '/order/1' }] })
  expect((await order(world, [a, a])).statusCode).toBe(400)
  expect((await order(world, [a, b])).json()).toMatchObject({
    count: 2,
    begun: 0,
    now: null,
    next: { number: 1 },
  })
  await turn(world, 'next')
  expect((await order(world, [b, a])).statusCode).toBe(409)
  expect(await stageOf(world)).toMatchObject({ begun: 1, now: { number: 1 }, next: { number: 2 } })
  const late = await send(world, 'helper', 'POST', `${event(world)}/stage`, { act: 'next' }, 1)
  expect(late.json()).toMatchObject({ status: 412, current: { begun: 1 } })
})

test('what a table says of who speaks is read by that table, and by the person once their turn is over', async () => {
  const world = await openWorld()
  const { people, tables } = await layStage(world)
  const [a = '', b = ''] = people
  await order(world, [a, b])
  await turn(world, 'next')
  const say = (caller: Caller, table: number, participation: string, wants = true) =>
    send(world, caller, 'PUT', `${home(world)}/stalls/${tables[table]}/reactions`, { participation, wants })
  expect((await say('ownEmployer', 0, a)).statusCode).toBe(200)
  expect((await say('ownEmployer', 0, b)).statusCode).toBe(409)
  await say('otherEmployer', 1, a, false)
  const read = async (caller: Caller, path: string) =>
    (await world.send(caller, 'GET', `${home(world)}${path}`)).json()
  expect(await read('otherEmployer', `/stalls/${tables[1]}/reactions`)).toEqual({
    items: [{ participation: a, wants: false }],
  })
  expect(await read('otherEmployer', `/stalls/${tables[0]}/reactions`)).toMatchObject({ status: 404 })
  expect(await read('self', `/participations/${a}/reactions`)).toEqual({ items: [] })
  await turn(world, 'next')
  expect(await read('self', `/participations/${a}/reactions`)).toMatchObject({
    items: [{ stall: tables[0], table: 1 }],
  })
  expect(await read('otherPerson', `/participations/${a}/reactions`)).toMatchObject({ status: 404 })
  const seen = await world.send('self', 'GET', `${event(world)}/stage`)
  expect(seen.json()).toMatchObject({ order: [], candidates: [] })
  expect(seen.body).not.toMatch(/profile-|account-/)
})

test('who listens reads of who speaks what stands on the wall, and of themselves that it is their turn', async () => {
  const world = await openWorld()
  const { people } = await layStage(world)
  const [a = '', b = ''] = people
  await inHome(world, participations).update(b, 'latest', (now) => ({
    ...now,
    wall: { kind: 'nickname', nickname: 'Zonnebloem' },
  }))
  await order(world, [a, b])
  await turn(world, 'next')
  const { now, next } = await stageOf(world, 'self')
  expect(now).toEqual({ participation: a, number: 1, called: '1' })
  expect(next).toEqual({ participation: null, number: null, called: 'Zonnebloem' })
  expect((await stageOf(world, 'otherPerson')).now).toEqual({ participation: null, number: 1, called: '1' })
  expect((await stageOf(world, 'ownEmployer')).now).toMatchObject({ participation: a })
})

test('a talk begins when who sits down says the code of the table, or the table their number; both at once are one', async () => {
  const world = await openWorld()
  await freeHall(world)
  const { participation, stall } = world.id
  const codes = await world.send('helper', 'GET', `${event(world)}/table-codes`)
  const own = await world.send('ownEmployer', 'GET', `${home(world)}/stalls/${stall}/table-code`)
  const { code } = own.json<{ code: string }>()
  expect(codes.json()).toEqual({ items: [{ stall, number: 1, code }] })
  const sit = (said: string) =>
    send(world, 'self', 'POST', `${home(world)}/participations/${participation}/talks`, { code: said })
  const welcome = (number: number) =>
    send(world, 'ownEmployer', 'POST', `${home(world)}/stalls/${stall}/talks`, { number })
  expect((await sit(code.startsWith('10') ? '12345' : '10000')).statusCode).toBe(404)
  const begun = await Promise.all([sit(code), welcome(1), sit(code), welcome(1)])
  const ids = new Set(begun.map((answer) => answer.json<{ talk: string }>().talk))
  expect([begun.map(({ statusCode }) => statusCode), ids.size]).toEqual([[201, 201, 201, 201], 1])
  const said = await send(world, 'self', 'POST', `${home(world)}/talks/${[...ids][0]}/answer`, {
    ...{ answer: 'yes', reason: null, language: null, nextStep: null, side: null },
  })
  expect(said.statusCode).toBe(200)
  await inHome(world, participations).update(participation, 'latest', (now) => ({
    ...now,
    wishes: { wants: [], nots: [stall] },
  }))
  expect((await welcome(1)).json()).toMatchObject({ status: 409, rule: { rule: 'noTalkThere' } })
})

test('the wall of a hall without rounds says where tables are, and of nobody where they sit', async () => {
  const world = await openWorld()
  await freeHall(world)
  const { stall } = world.id
  const begun = await send(world, 'ownEmployer', 'POST', `${home(world)}/stalls/${stall}/talks`, {
    number: 1,
  })
  expect(begun.statusCode).toBe(201)
  const { token } = (await world.send('holder', 'POST', `${event(world)}/wall`)).json<{ token: string }>()
  const shown = await send(world, 'nobody', 'POST', '/wall', { token })
  expect(shown.json()).toMatchObject({ tables: [{ number: 1 }], talks: [] })
})
