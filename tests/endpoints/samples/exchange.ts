import { allow, allowWith, here, type Samples } from '../sample.ts'

/** A vacancy as a partner's system writes it. */
export const vumFile = (more: object = {}) =>
  JSON.stringify({
    idVacature: 'partner-1',
    naamVacature: 'Medewerker broodoven',
    werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 32 },
    ...more,
  })

/** A question to which everything around Zwolle is an answer. */
export const vumQuestion = { selectiegebied: { postcode: '8011AB', afstand: 50 }, selectievraag: '{}' }

export const exchangeSamples: Samples = {
  'GET /regions/:region/vacancies/:id/vum': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/vum`,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'POST /regions/:region/vum-vacancies': {
    path: (world) => `${here(world)}/vum-vacancies`,
    body: ({ id }) => ({ site: id.site, file: vumFile() }),
    by: 'holder',
    verdict: allowWith(201, 'staff'),
  },
  'GET /regions/:region/profiles/:id/vum': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/vum`,
    by: 'self',
    verdict: allow('self', 'staff').but({ otherPerson: 404 }),
  },
  'POST /regions/:region/vum-profiles': {
    path: (world) => `${here(world)}/vum-profiles`,
    body: () => ({ name: 'Amina', language: 'ar', file: '{"idWerkzoekende":"elders-1"}' }),
    by: 'holder',
    verdict: allowWith(201, 'staff'),
  },
  'POST /regions/:region/vum-vacancies/matches': {
    path: (world) => `${here(world)}/vum-vacancies/matches`,
    body: () => vumQuestion,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/vum-profiles/matches': {
    path: (world) => `${here(world)}/vum-profiles/matches`,
    body: () => vumQuestion,
    by: 'holder',
    verdict: allow('staff'),
  },
}
