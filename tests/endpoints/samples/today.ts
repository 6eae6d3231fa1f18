import { allow, here, type Samples } from '../sample.ts'

export const todaySamples: Samples = {
  'GET /regions/:region/today': {
    path: (world) => `${here(world)}/today`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/today/snoozes': {
    path: (world) => `${here(world)}/today/snoozes`,
    body: ({ id }) => ({
      item: `noContact:${id.profile}`,
      until: new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10),
    }),
    by: 'holder',
    verdict: allow('staff'),
  },
}
