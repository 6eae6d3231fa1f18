import { describe, expect, test } from 'vitest'
import { events, participations, stalls } from '../../api/features/events/store.ts'
import type { EventClock } from '../../api/features/live/contract.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { type Talk, talks } from '../../api/features/talks/store.ts'
import type { ReplanOffer } from '../../api/features/timetables/contract.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { inHome } from '../endpoints/sample.ts'
import { layMeeting, layTimetable } from '../support/meeting.ts'
import { openWorld, type World } from '../support/world.ts'

const at = (world: World) => `/regions/${world.id.home}/events/${world.id.event}`
const post = (world: World, path: string, body: object, ifMatch?: number) =>
  world.send('holder', 'POST', path, { body, ...(ifMatch !== undefined && { ifMatch }) })
const offerOf = async (world: World) =>
  (await world.send('holder', 'GET', `${at(world)}/replan`)).json<{ offer: ReplanOffer | null }>().offer
const accept = (world: World, key: string | null) => post(world, `${at(world)}/replan`, { key })
const turn = async (world: World, act: string) => {
  const { version } = (await world.send('holder', 'GET', `${at(world)}/clock`)).json<EventClock>()
  return post(world, `${at(world)}/clock`, { act }, version)
}
const say = (world: World, participation: string | undefined, act: string) =>
  post(world, `${at(world)}/people/${participation}/presence`, { act })

/**
 * Four people and two tables in six rounds, as published; each person meets each table:
 * round 0: a at 1, b at 2 · round 1: b at 1, a at 2 · round 2: c at 1, d at 2 · round 3: d at 1, c at 2 · 4 and 5 are free.
 */
const layDay = async (world: World) => {
  const { people, tables } = await layMeeting(world, { people: 4, tables: 2 })
  const [a = '', b = '', c = '', d = ''] = people
  const [one = '', two = ''] = tables
  const seats = [
    [a, one, 0],
    [b, two, 0],
    [b, one, 1],
    [a, two, 1],
    [c, one, 2],
    [d, two, 2],
    [d, one, 3],
    [c, two, 3],
  ] as const
  const { event } = world.id
  await layTimetable(world, seats)
  const { version } = (await inHome(world, events).get(event)) ?? { version: 0 }
  await post(world, `${at(world)}/day`, { act: 'open' }, version)
  return { a, b, c, d, one, two }
}
/** The first round runs, and these are in. */
const firstRound = async (world: World, here: readonly string[]) => {
  for (const id of here) await say(world, id, 'arrive')
  await turn(world, 'start')
  await turn(world, 'next')
}
/** Talks that hold a round, as person, table and round. */
const standing = async (world: World) => {
  const all: Talk[] = await inHome(world, talks).find({ event: world.id.event })
  return all
    .filter(({ state }) => state !== 'dropped')
    .map(({ participation, stall, round }) => [round, participation, stall].join(' '))
    .sort()
}
const told = async (world: World) => ({
  people: (await inHome(world, participations).find({ event: world.id.event }))
    .filter(({ edition }) => edition !== undefined)
    .map(({ id }) => id),
  tables: (await inHome(world, stalls).find({ event: world.id.event }))
    .filter(({ edition }) => edition !== undefined)
    .map(({ id }) => id),
})

describe('planning anew during the day', () => {
  test('frees the places of who stays away, changes nobody else, and tells the two tables alone', async () => {
    const world = await openWorld()
    const { a, b, c, d, one, two } = await layDay(world)
    await firstRound(world, [a, b, c, d])
    expect(await offerOf(world)).toBeNull()
    await say(world, c, 'undo')
    await say(world, c, 'miss')
    const offer = await offerOf(world)
    expect(offer).toMatchObject({
      changes: [
        { participation: c, round: 2, from: one, to: null, mustBe: true },
        { participation: c, round: 3, from: two, to: null, mustBe: true },
      ],
      ...{ others: 0, short: [], isBest: true },
    })
    expect(offer?.tables).toHaveLength(2)
    expect(offer?.tables).toEqual(expect.arrayContaining([one, two].map((stall) => ({ stall, by: -1 }))))
    expect((await accept(world, '0123456789abcdef')).json()).toMatchObject({ status: 412, current: offer })
    const before = await standing(world)
    expect((await accept(world, offer?.key ?? '')).json()).toEqual({ offer: null })
    expect(await standing(world)).toEqual(before.filter((talk) => !talk.includes(c)))
    const { people, tables } = await told(world)
    expect([people, tables.sort()]).toEqual([[], [one, two].sort()])

    await say(world, c, 'undo')
    await accept(world, null)
    expect(await standing(world)).toEqual(before)
  })

  test('gives who comes late the talk that they missed in a round that is still free', async () => {
    const world = await openWorld()
    const { a, b, c, d, two } = await layDay(world)
    await firstRound(world, [a, c, d])
    await turn(world, 'next')
    await say(world, b, 'arrive')
    const offer = await offerOf(world)
    expect(offer).toMatchObject({
      changes: [{ participation: b, from: null, to: two, mustBe: false }],
      ...{ others: 0, tables: [{ stall: two, by: 1 }] },
    })
    // On the way to round 1, which is next and stays; table 2 is free from round 4 on.
    const round = offer?.changes[0]?.round ?? 0
    expect(round).toBeGreaterThan(3)
    await accept(world, offer?.key ?? '')
    const now = await standing(world)
    expect(now).toContain(`${round} ${b} ${two}`)
    expect(now).not.toContain(`0 ${b} ${two}`)
    expect(now).toHaveLength(8)
    expect((await told(world)).people).toEqual([b])
    await turn(world, 'next')
    expect((await accept(world, null)).statusCode).toBe(200)
    expect(await standing(world)).toContain(`0 ${b} ${two}`)
  })

  test('finds two talks for who walks in, in rounds that nobody has, and they cannot be taken back once they run', async () => {
    const world = await openWorld()
    const { a, b, c, d, one, two } = await layDay(world)
    await firstRound(world, [a, b, c, d])
    const someone = aProfile(world.random, { case: { owner: world.accountOf('holder') } })
    await inHome(world, profiles).insert(someone)
    const came = await post(world, `${at(world)}/walk-ins`, { profile: someone.id })
    const { participation } = came.json<{ participation: string }>()
    const offer = await offerOf(world)
    expect(offer?.changes.map(({ to, from, participation: who }) => [who, from, to]).sort()).toEqual(
      [
        [participation, null, one],
        [participation, null, two],
      ].sort(),
    )
    expect(offer?.changes.map(({ round }) => round)).toEqual([4, 5])
    expect(offer?.others).toBe(0)
    await accept(world, offer?.key ?? '')
    expect(await standing(world)).toHaveLength(10)
    // To the end of round 0, and twice through each of the next three, to the talks of round 4.
    for (let step = 0; step < 8; step += 1) await turn(world, 'next')
    expect((await accept(world, null)).statusCode).toBe(409)
  })

  test('leaves what has begun, and offers nothing when the last round runs', async () => {
    const world = await openWorld()
    const { a, b, c, d } = await layDay(world)
    await firstRound(world, [a, b, c, d])
    await say(world, a, 'leave')
    const offer = await offerOf(world)
    expect(offer?.changes.map(({ participation, round }) => [participation, round])).toEqual([[a, 1]])
    for (let step = 0; step < 10; step += 1) await turn(world, 'next')
    expect(await offerOf(world)).toBeNull()
    expect((await accept(world, offer?.key ?? '')).statusCode).toBe(409)
  })
})
