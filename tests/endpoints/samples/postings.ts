import { vacancies } from '../../../api/features/vacancies/store.ts'
import { everybody, here, inHome, type Samples } from '../sample.ts'

export const postingSamples: Samples = {
  'GET /regions/:region/postings/:id': {
    path: (world) => `${here(world)}/postings/${world.id.open}`,
    prepare: (world) =>
      inHome(world, vacancies).update(world.id.open, 'latest', (now) => ({
        ...now,
        publication: { onWeb: true },
      })),
    by: 'nobody',
    verdict: everybody(),
  },
}
