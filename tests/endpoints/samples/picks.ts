import { allow, allowWith, here, type Samples } from '../sample.ts'

export const pickSamples: Samples = {
  'POST /regions/:region/vacancies/:id/picks': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/picks`,
    body: ({ id }) => ({ profile: id.profile, state: 'pinned', reason: 'Baked this bread for years' }),
    by: 'holder',
    verdict: allow('staff'),
  },
  'DELETE /regions/:region/vacancies/:id/picks/:profile': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/picks/${world.id.profile}`,
    by: 'holder',
    verdict: allowWith(204, 'staff'),
  },
  'GET /regions/:region/vacancies/:id/picks': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/picks`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'GET /regions/:region/profiles/:id/picks': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/picks`,
    by: 'holder',
    verdict: allow('staff'),
  },
}
