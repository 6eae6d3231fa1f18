import { events } from '../../../api/features/events/store.ts'
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
    body: ({ id }) => ({ pins: [{ kind: 'must', participation: id.participation, stall: id.stall }] }),
    prepare: begun,
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
