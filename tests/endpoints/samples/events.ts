import { events, participations, type Stall, stalls } from '../../../api/features/events/store.ts'
import type { World } from '../../support/world.ts'
import { allow, allowWith, here, inHome, type Samples, versionOf } from '../sample.ts'

export const newEvent = ({ random }: Pick<World, 'random'>) => ({
  id: random.id('event'),
  basics: { kind: 'speedmeet', name: 'Speedmeet', day: '2030-05-02', from: '10:00', to: '12:00' },
  place: { name: 'Stadkamer', street: null, town: 'Zwolle', postcode: '8011 CV', directions: null },
})

const event = (world: World) => `${here(world)}/events/${world.id.event}`
const stall = (world: World) => `${here(world)}/stalls/${world.id.stall}`
const eventVersion = async (world: World) => versionOf(await inHome(world, events).get(world.id.event))
const stallVersion = async (world: World) => versionOf(await inHome(world, stalls).get(world.id.stall))
const setStall = (world: World, state: Stall['state']) =>
  inHome(world, stalls).update(world.id.stall, 'latest', (now) => ({ ...now, state }))

const participation = (world: World) => `${here(world)}/participations/${world.id.participation}`
const participationVersion = async (world: World) =>
  versionOf(await inHome(world, participations).get(world.id.participation))
/** People are invited to the event, and the first person has not answered. */
const inviting = async (world: World) => {
  await inHome(world, events).update(world.id.event, 'latest', (now) => ({ ...now, state: 'inviting' }))
  await inHome(world, participations).update(world.id.participation, 'latest', ({ seat: _, ...now }) => ({
    ...now,
    state: 'invited',
  }))
}
const personAndStaff = allow('self', 'staff').but({ otherPerson: 404 })

export const eventSamples: Samples = {
  'GET /regions/:region/events': {
    path: (world) => `${here(world)}/events`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/events': {
    path: (world) => `${here(world)}/events`,
    body: newEvent,
    by: 'holder',
    verdict: allowWith(201, 'staff'),
  },
  'GET /regions/:region/events/:id': { path: event, by: 'holder', verdict: allow('staff') },
  'PATCH /regions/:region/events/:id': {
    path: event,
    body: (_, caller) => ({ place: { name: caller } }),
    version: eventVersion,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/events/:id/state': {
    path: (world) => `${event(world)}/state`,
    body: () => ({ act: 'invite' }),
    version: eventVersion,
    prepare: (world) =>
      inHome(world, events).update(world.id.event, 'latest', (now) => ({ ...now, state: 'draft' })),
    by: 'holder',
    verdict: allow('staff'),
  },
  'GET /regions/:region/events/:id/stalls': {
    path: (world) => `${event(world)}/stalls`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/events/:id/stalls': {
    path: (world) => `${event(world)}/stalls`,
    body: ({ random, id }) => ({ id: random.id('stall'), employer: id.otherEmployer }),
    prepare: async (world) => {
      const found = await inHome(world, stalls).find({ event: world.id.event })
      for (const one of found) if (one.id !== world.id.stall) await inHome(world, stalls).delete(one.id)
    },
    by: 'holder',
    verdict: allowWith(201, 'staff'),
  },
  'GET /regions/:region/employers/:id/stalls': {
    path: (world) => `${here(world)}/employers/${world.id.employer}/stalls`,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'GET /regions/:region/stalls/:id': {
    path: stall,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'PATCH /regions/:region/stalls/:id': {
    path: stall,
    body: (_, caller) => ({ table: { languages: [caller === 'ownEmployer' ? 'nl' : 'en'] } }),
    version: stallVersion,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'POST /regions/:region/stalls/:id/state': {
    path: (world) => `${stall(world)}/state`,
    body: () => ({ act: 'accept' }),
    version: stallVersion,
    prepare: (world) => setStall(world, 'invited'),
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'GET /regions/:region/events/:id/fitting': {
    path: (world) => `${event(world)}/fitting`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'GET /regions/:region/events/:id/fitting/:profile': {
    path: (world) => `${event(world)}/fitting/${world.id.profile}`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'GET /regions/:region/events/:id/participations': {
    path: (world) => `${event(world)}/participations`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/events/:id/participations': {
    path: (world) => `${event(world)}/participations`,
    body: ({ id }) => ({ profiles: [id.profile, id.otherProfile] }),
    prepare: inviting,
    by: 'holder',
    verdict: allow('staff'),
  },
  'GET /regions/:region/profiles/:id/participations': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/participations`,
    by: 'self',
    verdict: allow('self').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/participations/:id': { path: participation, by: 'self', verdict: personAndStaff },
  'PATCH /regions/:region/participations/:id': {
    path: participation,
    body: (_, caller) => ({ wall: { nickname: caller } }),
    version: participationVersion,
    by: 'self',
    verdict: personAndStaff,
  },
  'POST /regions/:region/participations/:id/state': {
    path: (world) => `${participation(world)}/state`,
    body: () => ({ act: 'accept' }),
    version: participationVersion,
    prepare: inviting,
    by: 'self',
    verdict: personAndStaff,
  },
  'GET /regions/:region/participations/:id/calendar': {
    path: (world) => `${participation(world)}/calendar`,
    by: 'self',
    verdict: personAndStaff,
  },
}
