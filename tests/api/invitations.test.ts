import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarFile, instantAt } from '../../api/calendar-file.ts'
import type { OwnInvitation, ParticipationAnswer } from '../../api/features/events/contract.ts'
import { events, stalls } from '../../api/features/events/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

const here = ({ id }: World) => `/regions/${id.home}`
const invitation = (world: World) => `${here(world)}/participations/${world.id.participation}`
const read = async <T>(world: World, path: string, caller: Caller = 'holder') =>
  (await world.send(caller, 'GET', path)).json<T>()
const own = (world: World) => read<OwnInvitation>(world, invitation(world), 'self')
const asked = async (world: World) =>
  (
    await read<{ items: ParticipationAnswer[] }>(
      world,
      `${here(world)}/events/${world.id.event}/participations`,
    )
  ).items
const say = async (world: World, caller: Caller, body: object, path = invitation(world)) => {
  const { version } = await read<{ version: number }>(world, path)
  return world.send(caller, 'POST', `${path}/state`, { body, ifMatch: version })
}
const answer = async (world: World, body: object, caller: Caller = 'self') => {
  const { version } = await own(world)
  return world.send(caller, 'PATCH', invitation(world), { body, ifMatch: version })
}

/** A world in which people are invited to a room of so many seats. */
const inviting = async (seats = 24) => {
  const world = await openWorld()
  await world.store
    .collection(events)
    .in(world.id.home)
    .update(world.id.event, 'latest', (now) => ({ ...now, state: 'inviting', room: { ...now.room, seats } }))
  await world.store
    .collection(stalls)
    .in(world.id.home)
    .update(world.id.stall, 'latest', (now) => ({ ...now, work: { vacancies: [world.id.open] } }))
  return world
}
const invite = (world: World, people: readonly string[]) =>
  world.send('holder', 'POST', `${here(world)}/events/${world.id.event}/participations`, {
    body: { profiles: people },
  })

describe('the list of who fits an event', () => {
  test('gives each person the stall that suits best, with three checks, and says who was invited', async () => {
    const world = await inviting()
    await world.deps.sync.catchUp()
    const list = await read<{ items: object[]; people: number; groups: object }>(
      world,
      `${here(world)}/events/${world.id.event}/fitting`,
    )
    expect(list.people).toBe(2)
    expect(list.items).toHaveLength(2)
    const found = list.items.find((one) => 'profile' in one && one.profile === world.id.profile)
    expect(found).toMatchObject({ stall: world.id.stall, vacancy: world.id.open, state: 'invited' })
    expect(found).toMatchObject({ time: { state: 'pass' }, way: { state: 'pass' } })
  })

  test('knows who is not free in the hours of the event, and who could be', async () => {
    const world = await inviting()
    const home = world.store.collection(profiles).in(world.id.home)
    const thursday = `${'0'.repeat(18)}ffffff${'0'.repeat(18)}`
    await home.update(world.id.profile, 'latest', (now) => ({
      ...now,
      availability: {
        ...now.availability,
        blocks: { lesson: { kind: 'lesson', hours: thursday, movable: true } },
      },
    }))
    await home.update(world.id.otherProfile, 'latest', (now) => ({
      ...now,
      availability: {
        ...now.availability,
        blocks: { lesson: { kind: 'lesson', hours: thursday, movable: false } },
      },
    }))
    await world.deps.sync.catchUp()
    const { items } = await read<{ items: { profile: string; time: { state: string } }[] }>(
      world,
      `${here(world)}/events/${world.id.event}/fitting`,
    )
    const timeOf = (id: string) => items.find(({ profile }) => profile === id)?.time.state
    expect([timeOf(world.id.profile), timeOf(world.id.otherProfile)]).toEqual(['opens', 'stop'])
  })
})

test('one person is shown what is possible at an event: three checks, and the tables that have work for them', async () => {
  const world = await inviting()
  await world.deps.sync.catchUp()
  const fitOf = (profile: string) =>
    world.send('holder', 'GET', `${here(world)}/events/${world.id.event}/fitting/${profile}`)
  expect((await fitOf(world.id.profile)).json()).toMatchObject({
    known: { number: 1, state: 'invited' },
    fit: { stall: world.id.stall, time: { state: 'pass' } },
    stalls: [world.id.stall],
  })
  expect((await fitOf(world.id.otherProfile)).json()).toMatchObject({ known: null })
  await world.store
    .collection(profiles)
    .in(world.id.home)
    .update(world.id.profile, 'latest', (now) => ({ ...now, state: 'closed' }))
  expect((await fitOf(world.id.profile)).statusCode).toBe(404)
})

describe('an invitation', () => {
  test('is made once for each person, also by two jobhunters at once', async () => {
    const world = await inviting()
    const both = [world.id.profile, world.id.otherProfile]
    await Promise.all([invite(world, both), invite(world, both)])
    const found = await asked(world)
    expect(found.map(({ profile, number }) => [profile, number])).toEqual([
      [world.id.profile, 1],
      [world.id.otherProfile, 2],
    ])
  })

  test('goes to nobody before the event invites, and to nobody who looks for no work', async () => {
    const world = await openWorld()
    expect((await invite(world, [world.id.otherProfile])).statusCode).toBe(409)
    const open = await inviting()
    const gone = await invite(open, [open.id.farProfile])
    expect(gone.json()).toMatchObject({ status: 400, faults: [{ path: '/profiles/0' }] })
  })

  test('is told to the person, and shows the way, the work and nobody else', async () => {
    const world = await inviting()
    await invite(world, [world.id.otherProfile])
    await world.deps.followers.catchUp()
    const told = await read<{ items: object[] }>(world, '/notifications', 'otherPerson')
    expect(told.items).toMatchObject([{ kind: 'eventInvited' }])
    const shown = await world.send('self', 'GET', invitation(world))
    expect(shown.json()).toMatchObject({
      at: { place: { name: 'Stadkamer' }, stalls: [{ shown: [{ id: world.id.open }] }] },
      way: { minutes: expect.any(Number) },
    })
    expect(shown.body).not.toContain(world.id.otherProfile)
  })

  test('takes a name for the wall, needs and wishes, and refuses what contradicts itself', async () => {
    const world = await inviting()
    const good = {
      wall: { kind: 'given' },
      needs: { interpreter: 'ar', children: 2 },
      wishes: { wants: [world.id.stall] },
    }
    expect((await answer(world, good)).json()).toMatchObject(good)
    for (const [body, path] of [
      [{ wall: { kind: 'nickname' } }, '/wall/nickname'],
      [{ wishes: { nots: [world.id.stall] } }, '/wishes/nots/0'],
      [{ wishes: { wants: [world.random.id('stall')] } }, '/wishes/wants/0'],
      [{ hours: { arrives: '11:00', leaves: '10:30' } }, '/hours/leaves'],
    ] as const)
      expect((await answer(world, body)).json()).toMatchObject({ status: 400, faults: [{ path }] })
  })

  test('that was accepted by two devices counts once', async () => {
    const world = await inviting()
    const { version } = await own(world)
    const yes = () =>
      world.send('self', 'POST', `${invitation(world)}/state`, { body: { act: 'accept' }, ifMatch: version })
    await Promise.all([yes(), yes()])
    expect((await yes()).json()).toMatchObject({ state: 'accepted' })
    const { history } = await own(world)
    expect(history.filter(({ action }) => action === 'saidYes')).toHaveLength(1)
  })

  test('is gone with the person, and the seat goes to who waits', async () => {
    const world = await inviting(1)
    await invite(world, [world.id.otherProfile])
    await say(world, 'self', { act: 'accept' })
    const [, second] = await asked(world)
    const other = `${here(world)}/participations/${second?.id}`
    expect((await say(world, 'otherPerson', { act: 'accept' }, other)).json()).toMatchObject({ line: 1 })
    const profile = `${here(world)}/profiles/${world.id.profile}`
    const { version } = await read<{ version: number }>(world, profile, 'self')
    await world.send('self', 'DELETE', profile, { ifMatch: version })
    await world.deps.followers.catchUp()
    expect(await asked(world)).toMatchObject([{ profile: world.id.otherProfile, state: 'accepted' }])
  })
})

describe('a room that is full', () => {
  /** Five more people, of whom each has been invited. */
  const crowd = async (seats: number) => {
    const world = await inviting(seats)
    const more = Array.from({ length: 5 }, () => aProfile(world.random, { region: world.id.home }))
    for (const one of more) await world.store.collection(profiles).in(world.id.home).insert(one)
    await invite(
      world,
      more.map(({ id }) => id),
    )
    const paths = (await asked(world)).map(({ id }) => `${here(world)}/participations/${id}`)
    return { world, paths }
  }
  const states = async (world: World) => (await asked(world)).map(({ state, line }) => line ?? state)

  test('lets those who say yes at once take each seat once, and the others wait', async () => {
    const { world, paths } = await crowd(2)
    await Promise.all(paths.map((path) => say(world, 'holder', { act: 'accept' }, path)))
    const found = await states(world)
    expect(found.filter((one) => one === 'accepted')).toHaveLength(2)
    expect(found.filter((one) => typeof one === 'number').sort()).toEqual([1, 2, 3, 4])
  })

  test('gives the seat of who says no to the first in line, who is told', async () => {
    const { world, paths } = await crowd(1)
    for (const path of paths.slice(0, 3)) await say(world, 'holder', { act: 'accept' }, path)
    expect((await states(world)).slice(0, 3)).toEqual(['accepted', 1, 2])
    await say(world, 'self', { act: 'decline', reason: 'noTime' })
    expect((await states(world)).slice(0, 3)).toEqual(['declined', 'accepted', 1])
  })

  test('that becomes larger takes in who waits', async () => {
    const { world, paths } = await crowd(1)
    for (const path of paths.slice(0, 3)) await say(world, 'holder', { act: 'accept' }, path)
    const event = `${here(world)}/events/${world.id.event}`
    const { version } = await read<{ version: number }>(world, event)
    await world.send('holder', 'PATCH', event, { body: { room: { seats: 3 } }, ifMatch: version })
    await world.deps.followers.catchUp()
    expect((await states(world)).slice(0, 3)).toEqual(['accepted', 'accepted', 'accepted'])
  })
})

describe('the file for a calendar', () => {
  const parsed = (file: string) => {
    const entry = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')
    if (!entry) throw new Error('no entry')
    return new ICAL.Event(entry)
  }

  test('holds day, hours and address as another reader of calendars reads them', async () => {
    const world = await inviting()
    const { file } = await read<{ file: string }>(world, `${invitation(world)}/calendar`, 'self')
    const entry = parsed(file)
    expect([entry.startDate.toJSDate().toISOString(), entry.endDate.toJSDate().toISOString()]).toEqual([
      '2030-03-14T09:00:00.000Z',
      '2030-03-14T10:30:00.000Z',
    ])
    expect(entry.location).toBe('Stadkamer, Zeven Alleetjes 1, 8011 CV, Zwolle')
    expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  })

  test.for([
    ['2027-03-27', '10:00', '2027-03-27T09:00:00.000Z'],
    ['2027-03-28', '10:00', '2027-03-28T08:00:00.000Z'],
    ['2027-10-30', '23:30', '2027-10-30T21:30:00.000Z'],
    ['2027-10-31', '10:00', '2027-10-31T09:00:00.000Z'],
  ] as const)('has the right hour on either side of a change of clocks: %s %s', ([day, time, instant]) => {
    expect(instantAt(day, time, 'Europe/Amsterdam').toISOString()).toBe(instant)
  })

  test('keeps names with commas, line breaks and long words of other scripts whole', () => {
    const at = new Date('2027-01-01T10:00:00Z')
    const summary = `Werk, en meer; ${'ቅልጡፍ ርክባት '.repeat(12)}`.trim()
    const entry = parsed(
      calendarFile([
        {
          ...{ id: 'participation-1', version: 3, writtenAt: at, isCancelled: false },
          ...{ when: { from: at, to: at }, summary, location: 'Zaal 1\nZwolle' },
        },
      ]),
    )
    expect([entry.summary, entry.location]).toEqual([summary, 'Zaal 1\nZwolle'])
  })
})
