import { regions } from '../../../api/features/regions/store.ts'
import { allow, everybody, here, type Samples, versionOf } from '../sample.ts'

export const regionSamples: Samples = {
  'GET /regions': { path: () => '/regions', by: 'nobody', verdict: everybody() },
  'GET /regions/:region': {
    path: here,
    by: 'self',
    verdict: allow('self', 'otherPerson', 'ownEmployer', 'otherEmployer', 'staff', 'coordinator'),
  },
  'GET /regions/:region/instruments': {
    path: (world) => `${here(world)}/instruments?kind=job&hours=20`,
    by: 'holder',
    verdict: allow('staff', 'coordinator'),
  },
  'PATCH /regions/:region': {
    path: here,
    body: () => ({ name: 'Regio Zwolle en omgeving' }),
    version: async ({ store, id }) => versionOf(await store.collection(regions).get(id.home)),
    by: 'coordinator',
    verdict: allow('coordinator'),
  },
}
