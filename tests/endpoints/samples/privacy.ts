import { allow, allowWith, here, type Samples } from '../sample.ts'
import { profileVersion } from './profiles.ts'

export const privacySamples: Samples = {
  'GET /regions/:region/profiles/:id/export': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/export`,
    by: 'self',
    verdict: allow('self').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/profiles/:id/cv': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/cv`,
    by: 'self',
    verdict: allow('self').but({ otherPerson: 404 }),
  },
  'DELETE /regions/:region/profiles/:id': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}`,
    version: profileVersion,
    by: 'self',
    // Whoever comes after the deletion finds nobody; roles are refused before that, and a partner of the case has none left.
    verdict: allowWith(204, 'self').but({ otherPerson: 404, interpreter: 404 }),
  },
}
