import { connections } from '../../../api/features/connections/store.ts'
import { aConnection } from '../../../seed/builders/connection.ts'
import { allow, allowWith, everybody, here, inHome, type Sample, type Samples } from '../sample.ts'

const id = 'connection-01jd3k7m9p2r4t6v8xz0a1b2c3'
const lay: Sample['prepare'] = async (world) => {
  const kept = inHome(world, connections)
  const endedAt = null
  if (await kept.get(id)) return kept.update(id, 'latest', (now) => ({ ...now, endedAt }))
  return kept.insert(aConnection(world.random, { id, employer: world.id.employer }))
}

export const connectionSamples: Samples = {
  'GET /regions/:region/connections': {
    path: (world) => `${here(world)}/connections`,
    by: 'coordinator',
    verdict: allow('coordinator'),
  },
  'POST /regions/:region/connections': {
    path: (world) => `${here(world)}/connections`,
    body: () => ({
      ...{ id, name: 'Roosters van De Halm', kvk: '00000001' },
      ...{ address: 'https://partner.example/werkbrug', topics: ['vacancies', 'placements'] },
    }),
    by: 'coordinator',
    verdict: allowWith(201, 'coordinator'),
  },
  'POST /regions/:region/connections/:id/keys': {
    path: (world) => `${here(world)}/connections/${id}/keys`,
    prepare: lay,
    by: 'coordinator',
    verdict: allowWith(201, 'coordinator'),
  },
  'DELETE /regions/:region/connections/:id': {
    path: (world) => `${here(world)}/connections/${id}`,
    prepare: lay,
    by: 'coordinator',
    verdict: allowWith(204, 'coordinator'),
  },
  'GET /regions/:region/connections/:id/deliveries': {
    path: (world) => `${here(world)}/connections/${id}/deliveries`,
    prepare: lay,
    by: 'coordinator',
    verdict: allow('coordinator'),
  },
  // Whoever calls has no key: it stands in a header, and is no session's.
  'GET /messages': { path: () => '/messages', by: 'nobody', verdict: everybody(401) },
}
