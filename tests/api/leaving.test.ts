import { describe, expect, test } from 'vitest'
import { clockAt } from '../../api/adapters/clock.ts'
import { events, participations, stalls } from '../../api/features/events/store.ts'
import { notifications } from '../../api/features/notifications/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { talks } from '../../api/features/talks/store.ts'
import { timetables } from '../../api/features/timetables/store.ts'
import { inHome } from '../endpoints/sample.ts'
import { layMeeting, layTimetable } from '../support/meeting.ts'
import { openWorld, type World } from '../support/world.ts'

const here = (world: World) => `/regions/${world.id.home}`

/** Two people and two tables of an event whose timetable is published; the first person meets both tables. */
const published = async () => {
  const world = await openWorld()
  const { people, tables } = await layMeeting(world, { people: 2, tables: 2 })
  const [a = '', b = ''] = people
  const [one = '', two = ''] = tables
  await layTimetable(world, [
    [a, one, 0],
    [b, two, 0],
    [a, two, 1],
  ])
  await inHome(world, events).update(world.id.event, 'latest', (now) => ({ ...now, state: 'planned' }))
  return { world, a, b, one, two }
}
const versionOf = async (world: World, id: string) =>
  (await inHome(world, participations).get(id))?.version ?? 0
const follow = async ({ deps }: World) => {
  await deps.followers.catchUp()
  await deps.followers.catchUp()
}
/** What the organiser and the employers were told, once each. */
const told = async (world: World) =>
  (await world.store.collection(notifications).find({}))
    .map(({ kind, account }) => `${kind} ${account}`)
    .sort()
const planned = async (world: World) =>
  (await inHome(world, talks).find({ event: world.id.event }))
    .filter(({ state }) => state === 'planned')
    .map(({ participation }) => participation)

describe('who does not come any more', () => {
  test('frees their talks when they say no: the tables and the organiser are told, and nobody else loses anything', async () => {
    const { world, a, b, one, two } = await published()
    const path = `${here(world)}/participations/${a}/state`
    const said = await world.send('self', 'POST', path, {
      ...{ body: { act: 'decline', reason: 'noTime' }, ifMatch: await versionOf(world, a) },
    })
    expect(said.statusCode).toBe(200)
    await follow(world)
    expect(await planned(world)).toEqual([b])
    const [table] = await inHome(world, timetables).find({ event: world.id.event })
    expect(table).toMatchObject({ state: 'published', edition: 2, talks: [{ participation: b, stall: two }] })
    const editions = (await inHome(world, stalls).find({ id: { $in: [one, two] } })).map(
      ({ edition }) => edition,
    )
    expect(editions).toEqual([2, 2])
    const once = await told(world)
    expect(once.filter((line) => line.startsWith('guestGone'))).toHaveLength(1)
    expect(
      once.filter((line) => line.startsWith('tablePlanned') || line.startsWith('tableChanged')).length,
    ).toBe(2)
    await follow(world)
    expect(await told(world)).toEqual(once)
  })

  test('is withdrawn from events that are not over when their profile is closed, and cannot be let in', async () => {
    const { world, a, b } = await published()
    const profile = await inHome(world, profiles).get(world.id.profile)
    const closed = await world.send('self', 'POST', `${here(world)}/profiles/${world.id.profile}/state`, {
      ...{ body: { to: 'closed' }, ifMatch: profile?.version ?? 0 },
    })
    expect(closed.statusCode).toBe(200)
    await follow(world)
    expect(await inHome(world, participations).get(a)).toMatchObject({ state: 'declined', stateReason: null })
    expect(await planned(world)).toEqual([b])
    expect((await told(world)).filter((line) => line.startsWith('guestGone'))).toHaveLength(1)
    await inHome(world, events).update(world.id.event, 'latest', (now) => ({ ...now, state: 'live' }))
    const arrivals = `${here(world)}/events/${world.id.event}/arrivals`
    const came = await world.send('holder', 'POST', arrivals, { body: { number: 1, code: null } })
    expect(came.statusCode).toBe(409)
  })

  test('leaves no seat behind when they are deleted, and the tables and the organiser are told all the same', async () => {
    const { world, a, b } = await published()
    const gone = await world.send('self', 'DELETE', `${here(world)}/profiles/${world.id.profile}`, {
      ...{ ifMatch: (await inHome(world, profiles).get(world.id.profile))?.version ?? 0 },
    })
    expect(gone.statusCode).toBe(204)
    await follow(world)
    expect(await inHome(world, participations).get(a)).toBeNull()
    expect(
      (await inHome(world, talks).find({ event: world.id.event })).map((talk) => talk.participation),
    ).toEqual([b])
    const all = await told(world)
    expect(all.filter((line) => line.startsWith('guestGone'))).toHaveLength(1)
    expect(all.some((line) => line.startsWith('table'))).toBe(true)
  })
})

test('who comes is reminded on the day before the event, once, however often it is looked', async () => {
  let now = Date.parse('2030-03-13T00:30:00Z')
  const world = await openWorld({ clock: clockAt(() => new Date(now)) })
  await layMeeting(world, { people: 2, tables: 1 })
  const { deps } = world
  for (const hours of [0, 1, 8]) {
    now += hours * 3_600_000
    await deps.reminders.remind()
  }
  const found = await world.store.collection(notifications).find({})
  const tomorrow = found.filter(({ kind }) => kind === 'eventTomorrow')
  expect(tomorrow.map(({ about }) => Object.keys(about)[0]).sort()).toEqual(
    expect.arrayContaining(['event', 'participation']),
  )
  expect(new Set(tomorrow.map(({ account }) => account)).size).toBe(tomorrow.length)
})
