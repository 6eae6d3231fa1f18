import { type Vacancy, vacancies } from '../../../api/features/vacancies/store.ts'
import type { World } from '../../support/world.ts'
import { allow, allowWith, here, inHome, type Samples, versionOf } from '../sample.ts'

const dutch = { listening: 'A1', speaking: 'A0', reading: 'A0', writing: 'A0' }

export const newVacancy = ({ random, id }: World) => ({
  id: random.id('vacancy'),
  basics: {
    kind: 'job',
    site: id.site,
    occupation: 'occ-baker',
    title: { language: 'nl', text: 'Bakker', translations: {} },
    positions: 1,
    startDay: '2027-01-04',
    endDay: null,
    intentionToHire: true,
  },
  hours: { perWeek: { min: null, desired: 24, max: null }, possible: null, required: null },
  work: {
    tasks: {
      dough: {
        title: { language: 'nl', text: 'Deeg maken', translations: {} },
        share: 1,
        dutch,
        hard: ['listening'],
        floorLanguageHelps: false,
      },
    },
    floorLanguages: ['ar'],
    demands: ['heat'],
    dutchSharePercent: 50,
  },
})

const setVacancy = (world: World, state: Vacancy['state']) =>
  inHome(world, vacancies).update(world.id.open, 'latest', (now) => ({ ...now, state }))

const vacancyVersion = async (world: World) => versionOf(await inHome(world, vacancies).get(world.id.open))

export const vacancySamples: Samples = {
  'GET /regions/:region/vacancies': {
    path: (world) => `${here(world)}/vacancies`,
    by: 'ownEmployer',
    verdict: allow('self', 'otherPerson', 'ownEmployer', 'otherEmployer', 'staff'),
  },
  'POST /regions/:region/vacancies': {
    path: (world) => `${here(world)}/vacancies`,
    body: newVacancy,
    by: 'ownEmployer',
    verdict: allowWith(201, 'ownEmployer', 'staff').but({ otherEmployer: 400 }),
  },
  'GET /regions/:region/vacancies/:id': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}`,
    by: 'ownEmployer',
    verdict: allow('self', 'otherPerson', 'ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'PATCH /regions/:region/vacancies/:id': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}`,
    body: (_, caller) => ({ description: { language: 'en', text: caller, translations: {} } }),
    version: vacancyVersion,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'GET /regions/:region/vacancies/:id/approved': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/approved`,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'DELETE /regions/:region/vacancies/:id': {
    path: (world) => `${here(world)}/vacancies/${world.id.draft}`,
    version: async (world) => versionOf(await inHome(world, vacancies).get(world.id.draft)),
    by: 'ownEmployer',
    // Whoever comes after it was thrown away finds nothing.
    verdict: allowWith(204, 'ownEmployer').but({ otherEmployer: 404, holder: 404, colleague: 404 }),
  },
  'POST /regions/:region/vacancies/:id/state': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/state`,
    body: () => ({ act: 'pause' }),
    version: vacancyVersion,
    prepare: (world) => setVacancy(world, 'open'),
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
}
