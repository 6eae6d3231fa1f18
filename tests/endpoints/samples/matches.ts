import { allow, here, type Samples } from '../sample.ts'

export const matchSamples: Samples = {
  'GET /regions/:region/vacancies/:id/matches': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/matches`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'GET /regions/:region/vacancies/:id/matches/:profile': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/matches/${world.id.profile}`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'GET /regions/:region/profiles/:id/matches': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/matches`,
    by: 'self',
    verdict: allow('self', 'staff').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/profiles/:id/matches/:vacancy': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/matches/${world.id.open}`,
    by: 'self',
    verdict: allow('self', 'staff').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/profiles/:id/gains': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/gains`,
    by: 'self',
    verdict: allow('self', 'staff').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/vacancies/:id/carving': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/carving`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'GET /regions/:region/profiles/:id/tasks': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/tasks`,
    by: 'self',
    verdict: allow('self', 'staff').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/profiles/:id/questions': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/questions`,
    by: 'self',
    verdict: allow('self', 'holder').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/questions': {
    path: (world) => `${here(world)}/questions`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'GET /regions/:region/certificate-gaps': {
    path: (world) => `${here(world)}/certificate-gaps`,
    by: 'holder',
    verdict: allow('staff', 'coordinator'),
  },
  'GET /regions/:region/shown-lists/:id/replay': {
    path: (world) => `${here(world)}/shown-lists/${world.shown}/replay`,
    prepare: async (world) => {
      const path = `${here(world)}/vacancies/${world.id.open}/matches`
      const answer = await world.send('holder', 'GET', path)
      world.shown = answer.json<{ shown: { id: string } }>().shown.id
    },
    by: 'holder',
    verdict: allow('holder', 'coordinator').but({ self: 404, otherPerson: 404, colleague: 404 }),
  },
}
