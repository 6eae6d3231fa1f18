import { addDays, systemClock } from '../../../api/adapters/clock.ts'
import { flyerMessages, flyers } from '../../../api/features/flyers/store.ts'
import { pitches } from '../../../api/features/pitches/store.ts'
import { idOfSecret, newSecret } from '../../../api/ids.ts'
import { aPitch } from '../../../seed/builders/pitch.ts'
import type { World } from '../../support/world.ts'
import { allow, allowWith, everybody, here, inHome, type Samples } from '../sample.ts'

const pitch = `pitch-${'1'.repeat(26)}`
const message = `message-${'1'.repeat(26)}`
/** The secret of the flyer that a world has now: one that was closed cannot be laid again. */
const tokens = new WeakMap<World, string>()
const tokenOf = (world: World) => tokens.get(world) ?? ''
const pathOf = (world: World) => `${here(world)}/pitches/${pitch}/flyer`

/** Lays a sent pitch of the first person with a flyer and an answer to it that nobody has called. */
const laid = async (world: World) => {
  const { profile, open, employer, home } = world.id
  const of = { region: home, profile, pitch }
  if (!(await inHome(world, pitches).get(pitch)))
    await inHome(world, pitches).insert(
      aPitch(world.random, { id: pitch, profile, vacancy: open, employer, state: 'sent' }),
    )
  const papers = world.store.collection(flyers)
  for (const { id } of await papers.find({ pitch })) await papers.delete(id)
  const token = newSecret()
  tokens.set(world, token)
  await papers.insert({
    id: idOfSecret('flyer', token),
    ...of,
    name: 'Selam',
    until: addDays(systemClock.today('Europe/Amsterdam'), 30),
  })
  if (await inHome(world, flyerMessages).get(message)) return
  await inHome(world, flyerMessages).insert({
    ...{ id: message, ...of, name: 'Els', company: 'Bakkerij', phone: '06 1234 5678' },
    ...{ at: '2026-12-01T10:00:00.000Z', state: 'open', history: [] },
  })
}

export const flyerSamples: Samples = {
  'GET /regions/:region/pitches/:id/flyer': {
    path: pathOf,
    prepare: laid,
    by: 'self',
    verdict: allow('self', 'holder').but({ otherPerson: 404 }),
  },
  'POST /regions/:region/pitches/:id/flyer': {
    path: pathOf,
    prepare: laid,
    body: () => ({ name: 'Selam' }),
    by: 'self',
    verdict: allowWith(201, 'self', 'holder').but({ otherPerson: 404 }),
  },
  'DELETE /regions/:region/pitches/:id/flyer': {
    path: pathOf,
    prepare: laid,
    by: 'self',
    verdict: allow('self', 'holder').but({ otherPerson: 404 }),
  },
  'POST /flyers/opened': {
    path: () => '/flyers/opened',
    prepare: laid,
    body: (world) => ({ token: tokenOf(world) }),
    by: 'nobody',
    verdict: everybody(),
  },
  'POST /flyers/messages': {
    path: () => '/flyers/messages',
    prepare: laid,
    body: (world) => ({ token: tokenOf(world), name: 'Els', company: 'Bakkerij', phone: '06 1234 5678' }),
    by: 'nobody',
    verdict: everybody(204),
  },
  'POST /regions/:region/flyer-messages/:id/called': {
    path: (world) => `${here(world)}/flyer-messages/${message}/called`,
    prepare: laid,
    by: 'holder',
    verdict: allowWith(204, 'holder'),
  },
}
