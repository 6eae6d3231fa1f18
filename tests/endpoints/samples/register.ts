import { everybody, here, type Samples } from '../sample.ts'

export const registerSamples: Samples = {
  'GET /regions/:region/register': {
    path: (world) => `${here(world)}/register?language=en`,
    by: 'nobody',
    verdict: everybody(),
  },
}
