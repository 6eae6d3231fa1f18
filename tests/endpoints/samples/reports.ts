import { allow, here, type Samples } from '../sample.ts'

export const reportSamples: Samples = {
  'GET /regions/:region/outcomes': {
    path: (world) => `${here(world)}/outcomes`,
    by: 'coordinator',
    verdict: allow('coordinator'),
  },
}
