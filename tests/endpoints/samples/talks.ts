import { allow, here, type Samples } from '../sample.ts'

export const talkSamples: Samples = {
  'GET /regions/:region/events/:id/talks': {
    path: (world) => `${here(world)}/events/${world.id.event}/talks`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'GET /regions/:region/participations/:id/talks': {
    path: (world) => `${here(world)}/participations/${world.id.participation}/talks`,
    by: 'self',
    verdict: allow('self', 'staff').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/stalls/:id/talks': {
    path: (world) => `${here(world)}/stalls/${world.id.stall}/talks`,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
}
