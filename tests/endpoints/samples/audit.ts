import { allow, here, type Samples } from '../sample.ts'

export const auditSamples: Samples = {
  'GET /regions/:region/audit': {
    path: (world) => `${here(world)}/audit`,
    by: 'coordinator',
    verdict: allow('coordinator'),
  },
}
