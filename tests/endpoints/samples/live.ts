import { events, type Participation, participations, stalls } from '../../../api/features/events/store.ts'
import { clocks } from '../../../api/features/live/store.ts'
import { talks } from '../../../api/features/talks/store.ts'
import { timetables } from '../../../api/features/timetables/store.ts'
import { madeBy } from '../../../seed/builders/record.ts'
import { aTalk, aTimetable } from '../../../seed/builders/talk.ts'
import type { World } from '../../support/world.ts'
import { allow, allowWith, everybody, here, inHome, type Samples, versionOf } from '../sample.ts'

const event = (world: World) => `${here(world)}/events/${world.id.event}`
const eventVersion = async (world: World) => versionOf(await inHome(world, events).get(world.id.event))
const clockIn = async (world: World) => inHome(world, clocks).get(world.id.event.replace('event-', 'clock-'))

/** The doors are open, and nobody has come in yet. */
export const openDoors = async (world: World) => {
  await inHome(world, events).update(world.id.event, 'latest', (now) => ({ ...now, state: 'inviting' }))
  await world.send('holder', 'POST', `${event(world)}/day`, {
    body: { act: 'open' },
    ifMatch: await eventVersion(world),
  })
}
const setPerson = (world: World, state: Participation['state']) =>
  inHome(world, participations).update(world.id.participation, 'latest', (now) => ({ ...now, state }))
const beforeArrival = async (world: World) => {
  await openDoors(world)
  await setPerson(world, 'accepted')
}
const talkIn = ({ id }: World) => id.event.replace('event-', 'talk-')
/** The first round has begun, and the first person sits at the first table. */
export const underWay = async (world: World) => {
  await openDoors(world)
  const { random, id } = world
  const talk = { id: talkIn(world), event: id.event, participation: id.participation, stall: id.stall }
  if (!(await inHome(world, talks).get(talk.id)))
    await inHome(world, talks).insert(aTalk(random, { ...talk, profile: id.profile, employer: id.employer }))
  const clock = await clockIn(world)
  await world.send('holder', 'POST', `${event(world)}/clock`, {
    ...{ body: { act: 'start' }, ifMatch: versionOf(clock) },
  })
}
/** A hall without a timetable: the first person is in, and the first table is there. */
export const freeHall = async (world: World) => {
  await openDoors(world)
  await inHome(world, events).update(world.id.event, 'latest', (now) => ({
    ...now,
    basics: { ...now.basics, kind: 'matchingEvent' },
  }))
  await inHome(world, stalls).update(world.id.stall, 'latest', (now) => ({ ...now, state: 'accepted' }))
  await setPerson(world, 'checkedIn')
}
/** A plan was put in force whose rounds have not begun. */
const replanned = async (world: World) => {
  const there = (await inHome(world, timetables).find({ event: world.id.event }))[0]
  const nothing = { put: [], taken: [] }
  const done = [{ talks: nothing, pins: nothing }]
  const [act] = madeBy(world.accountOf('holder'))
  const history = act ? [{ ...act, action: 'replanned' }] : []
  const laid = { event: world.id.event, edition: 1, state: 'published' as const, done, history }
  if (!there) await inHome(world, timetables).insert(aTimetable(world.random, laid))
  else await inHome(world, timetables).update(there.id, 'latest', (now) => ({ ...now, ...laid }))
}
const hall = allow('staff', 'helper')

export const liveSamples: Samples = {
  'POST /regions/:region/events/:id/day': {
    path: (world) => `${event(world)}/day`,
    body: () => ({ act: 'open' }),
    version: eventVersion,
    prepare: (world) =>
      inHome(world, events).update(world.id.event, 'latest', (now) => ({ ...now, state: 'inviting' })),
    by: 'holder',
    verdict: allow('staff'),
  },
  'GET /regions/:region/events/:id/board': {
    path: (world) => `${event(world)}/board`,
    by: 'helper',
    verdict: hall,
  },
  'GET /regions/:region/events/:id/clock': {
    path: (world) => `${event(world)}/clock`,
    prepare: openDoors,
    by: 'self',
    verdict: allow('self', 'ownEmployer', 'staff', 'helper').but({ otherPerson: 404, otherEmployer: 404 }),
  },
  'POST /regions/:region/events/:id/clock': {
    path: (world) => `${event(world)}/clock`,
    body: () => ({ act: 'start' }),
    version: async (world) => versionOf(await clockIn(world)),
    prepare: async (world) => {
      await openDoors(world)
      const clock = await clockIn(world)
      if (clock)
        await inHome(world, clocks).update(clock.id, 'latest', (now) => ({
          ...now,
          phase: 'doors' as const,
          endsAt: null,
        }))
    },
    by: 'holder',
    verdict: allow('staff'),
  },
  'PUT /regions/:region/events/:id/simulated-phones': {
    path: (world) => `${event(world)}/simulated-phones`,
    body: () => ({ phones: 'running' }),
    prepare: openDoors,
    by: 'holder',
    isDemo: true,
    verdict: allow('staff'),
  },
  'POST /regions/:region/events/:id/arrivals': {
    path: (world) => `${event(world)}/arrivals`,
    body: () => ({ number: 1, code: null }),
    prepare: beforeArrival,
    by: 'helper',
    verdict: hall,
  },
  'POST /regions/:region/events/:id/walk-ins': {
    path: (world) => `${event(world)}/walk-ins`,
    body: ({ id }) => ({ profile: id.otherProfile }),
    prepare: openDoors,
    by: 'holder',
    verdict: allowWith(201, 'staff'),
  },
  'POST /regions/:region/events/:id/people/:participation/presence': {
    path: (world) => `${event(world)}/people/${world.id.participation}/presence`,
    body: () => ({ act: 'miss' }),
    prepare: beforeArrival,
    by: 'helper',
    verdict: hall,
  },
  'GET /regions/:region/events/:id/replan': {
    path: (world) => `${event(world)}/replan`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/events/:id/replan': {
    path: (world) => `${event(world)}/replan`,
    body: () => ({ key: null }),
    prepare: replanned,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/talks/:id/answer': {
    path: (world) => `${here(world)}/talks/${talkIn(world)}/answer`,
    body: (_, caller) => ({
      ...{ answer: 'yes', reason: null, language: null, nextStep: null },
      side: caller === 'holder' || caller === 'colleague' ? 'person' : null,
    }),
    prepare: underWay,
    by: 'self',
    verdict: allow('self', 'ownEmployer', 'staff').but({ otherPerson: 404, otherEmployer: 404 }),
  },
  'GET /regions/:region/events/:id/table-codes': {
    path: (world) => `${event(world)}/table-codes`,
    prepare: openDoors,
    by: 'helper',
    verdict: hall,
  },
  'GET /regions/:region/stalls/:id/table-code': {
    path: (world) => `${here(world)}/stalls/${world.id.stall}/table-code`,
    prepare: openDoors,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'POST /regions/:region/participations/:id/talks': {
    path: (world) => `${here(world)}/participations/${world.id.participation}/talks`,
    body: () => ({ code: '19999999' }),
    prepare: openDoors,
    by: 'self',
    // A code of no table: who may sit down is told so.
    verdict: allowWith(404, 'self').but({ otherPerson: 404 }),
  },
  'POST /regions/:region/stalls/:id/talks': {
    path: (world) => `${here(world)}/stalls/${world.id.stall}/talks`,
    body: () => ({ number: 1 }),
    prepare: freeHall,
    by: 'ownEmployer',
    verdict: allowWith(201, 'ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'GET /regions/:region/events/:id/results': {
    path: (world) => `${event(world)}/results`,
    by: 'coordinator',
    verdict: allow('staff', 'coordinator'),
  },
  'GET /regions/:region/events/:id/follow-ups': {
    path: (world) => `${event(world)}/follow-ups`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/talks/:id/outcome': {
    path: (world) => `${here(world)}/talks/${talkIn(world)}/outcome`,
    body: () => ({ outcome: { kind: 'ended', reason: 'otherReason' } }),
    prepare: underWay,
    by: 'holder',
    verdict: allow('staff'),
  },
  'GET /regions/:region/events/:id/door-code': {
    path: (world) => `${event(world)}/door-code`,
    prepare: openDoors,
    by: 'helper',
    verdict: hall,
  },
  'POST /regions/:region/participations/:id/arrival': {
    path: (world) => `${here(world)}/participations/${world.id.participation}/arrival`,
    body: () => ({ code: '000000' }),
    prepare: beforeArrival,
    by: 'self',
    // A code that has turned: who may come in is told so.
    verdict: allowWith(410, 'self').but({ otherPerson: 404 }),
  },
  'POST /regions/:region/events/:id/helper-link': {
    path: (world) => `${event(world)}/helper-link`,
    by: 'holder',
    verdict: allowWith(201, 'staff'),
  },
  'GET /regions/:region/events/:id/helpers': {
    path: (world) => `${event(world)}/helpers`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'DELETE /regions/:region/events/:id/helpers/:account': {
    path: (world) => `${event(world)}/helpers/${world.accountOf('interpreter')}`,
    by: 'holder',
    verdict: allowWith(204, 'staff'),
  },
  'POST /regions/:region/events/:id/wall': {
    path: (world) => `${event(world)}/wall`,
    by: 'holder',
    verdict: allowWith(201, 'staff'),
  },
  'POST /wall': {
    path: () => '/wall',
    body: () => ({ token: 'a'.repeat(43) }),
    by: 'nobody',
    verdict: everybody(410),
  },
}
