import { events, participations, stalls } from '../../../api/features/events/store.ts'
import { timetables } from '../../../api/features/timetables/store.ts'
import { aTimetable } from '../../../seed/builders/talk.ts'
import type { World } from '../../support/world.ts'
import { allow, allowWith, here, inHome, type Samples, versionOf } from '../sample.ts'

const path = (world: World) => `${here(world)}/events/${world.id.event}/timetable`
const found = async (world: World) =>
  (await inHome(world, timetables).find({ event: world.id.event }))[0] ?? null
const version = async (world: World) => versionOf(await found(world))
/** People were invited, and a timetable was begun. */
const begun = async (world: World) => {
  await inHome(world, events).update(world.id.event, 'latest', (now) => ({ ...now, state: 'inviting' }))
  if (!(await found(world)))
    await inHome(world, timetables).insert(aTimetable(world.random, { event: world.id.event }))
}

/** The first person and the first employer come, and the timetable is empty. */
const coming = async (world: World) => {
  await begun(world)
  await inHome(world, stalls).update(world.id.stall, 'latest', (now) => ({ ...now, state: 'accepted' }))
  await inHome(world, participations).update(world.id.participation, 'latest', (now) => ({
    ...now,
    ...{ state: 'accepted', seat: 1 },
  }))
  const { id = '' } = (await found(world)) ?? {}
  await inHome(world, timetables).update(id, 'latest', (now) => ({ ...now, talks: [] }))
}

export const timetableSamples: Samples = {
  'GET /regions/:region/events/:id/timetable': { path, by: 'holder', verdict: allow('staff') },
  'POST /regions/:region/events/:id/timetable/solve': {
    path: (world) => `${path(world)}/solve`,
    prepare: begun,
    by: 'holder',
    verdict: allowWith(202, 'staff'),
  },
  'POST /regions/:region/events/:id/timetable/pins': {
    path: (world) => `${path(world)}/pins`,
    body: ({ id }) => ({
      pins: [{ kind: 'must', participation: id.participation, stall: id.stall, round: null }],
    }),
    prepare: begun,
    version,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/events/:id/timetable/cancel': {
    path: (world) => `${path(world)}/cancel`,
    prepare: begun,
    by: 'holder',
    verdict: allow('staff'),
  },
  'GET /regions/:region/events/:id/timetable/moves': {
    path: (world) => `${path(world)}/moves?participation=${world.id.participation}`,
    prepare: coming,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/events/:id/timetable/move': {
    path: (world) => `${path(world)}/move`,
    body: ({ id }) => ({ participation: id.participation, from: null, to: { stall: id.stall, round: 0 } }),
    prepare: coming,
    version,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/events/:id/timetable/undo': {
    path: (world) => `${path(world)}/undo`,
    body: () => ({ again: false }),
    prepare: async (world) => {
      await begun(world)
      const { id = '' } = (await found(world)) ?? {}
      const nothing = { put: [], taken: [] }
      await inHome(world, timetables).update(id, 'latest', (now) => ({
        ...now,
        done: [{ talks: nothing, pins: nothing }],
      }))
    },
    version,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/events/:id/timetable/publish': {
    path: (world) => `${path(world)}/publish`,
    prepare: begun,
    version,
    by: 'holder',
    verdict: allow('staff'),
  },
}
