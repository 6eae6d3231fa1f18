import { events, stalls } from '../../../api/features/events/store.ts'
import { type Reaction, reactions, type Stage, stages } from '../../../api/features/stages/store.ts'
import { madeBy } from '../../../seed/builders/record.ts'
import type { World } from '../../support/world.ts'
import { allow, here, inHome, type Samples, versionOf } from '../sample.ts'

const path = (world: World) => `${here(world)}/events/${world.id.event}/stage`
const found = async (world: World): Promise<Stage | null> =>
  (await inHome(world, stages).find({ event: world.id.event }))[0] ?? null
const version = async (world: World) => versionOf(await found(world))

/** The first person speaks, and the first table is there. */
export const onStage = async (world: World) => {
  const { id, random } = world
  await inHome(world, events).update(id.event, 'latest', (now) => ({
    ...now,
    state: 'live',
    basics: { ...now.basics, kind: 'pitchStage' },
  }))
  await inHome(world, stalls).update(id.stall, 'latest', (now) => ({ ...now, state: 'accepted' }))
  const there = await found(world)
  const set = { order: [id.participation], at: 0, since: null }
  if (there) await inHome(world, stages).update(there.id, 'latest', (now) => ({ ...now, ...set }))
  else
    await inHome(world, stages).insert({
      ...{ id: random.id('stage'), region: id.home, event: id.event, ...set },
      history: madeBy(world.accountOf('holder')),
    })
}
const said = async (world: World) => {
  await onStage(world)
  const { id, random } = world
  const pair = { stall: id.stall, participation: id.participation }
  const there: Reaction[] = await inHome(world, reactions).find(pair)
  if (there.length === 0)
    await inHome(world, reactions).insert({
      ...{ id: random.id('reaction'), region: id.home, event: id.event, employer: id.employer },
      ...{ profile: id.profile, ...pair, wants: true },
    })
}

export const stageSamples: Samples = {
  'GET /regions/:region/events/:id/stage': {
    path,
    prepare: onStage,
    by: 'self',
    verdict: allow('self', 'ownEmployer', 'staff', 'helper').but({ otherPerson: 404, otherEmployer: 404 }),
  },
  'PUT /regions/:region/events/:id/stage': {
    path,
    body: ({ id }) => ({ order: [id.participation] }),
    prepare: onStage,
    version,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/events/:id/stage': {
    path,
    body: () => ({ act: 'next' }),
    prepare: onStage,
    version,
    by: 'helper',
    verdict: allow('staff', 'helper'),
  },
  'PUT /regions/:region/stalls/:id/reactions': {
    path: (world) => `${here(world)}/stalls/${world.id.stall}/reactions`,
    body: ({ id }) => ({ participation: id.participation, wants: true }),
    prepare: onStage,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'GET /regions/:region/stalls/:id/reactions': {
    path: (world) => `${here(world)}/stalls/${world.id.stall}/reactions`,
    prepare: said,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'GET /regions/:region/participations/:id/reactions': {
    path: (world) => `${here(world)}/participations/${world.id.participation}/reactions`,
    prepare: said,
    by: 'self',
    verdict: allow('self', 'staff').but({ otherPerson: 404 }),
  },
}
