import { employers, sites } from '../../../api/features/employers/store.ts'
import type { World } from '../../support/world.ts'
import { allow, allowWith, everybody, here, inHome, type Samples, versionOf } from '../sample.ts'

const employer = ({ random }: World) => ({
  id: random.id('employer'),
  organisation: { name: 'De Molen', kvk: `1${random.int(1_000_000, 9_999_999)}`, sectors: [], about: null },
})

export const newApplication = (email: string, kvk = '12345678') => ({
  organisation: { name: 'De Oven', kvk, sectors: ['sector-hospitality'], about: null },
  contact: { name: 'Ada Oven', email },
  site: { name: 'De Oven', address: { street: null, town: 'Kampen', postcode: '8261' } },
  language: 'nl',
})

const employerVersion = async (world: World) =>
  versionOf(await world.store.collection(employers).get(world.id.employer))
const siteVersion = async (world: World) => versionOf(await inHome(world, sites).get(world.id.site))

export const employerSamples: Samples = {
  'POST /regions/:region/applications': {
    path: (world) => `${here(world)}/applications`,
    body: (_, caller) => newApplication(`${caller}@example.org`),
    by: 'nobody',
    verdict: everybody(202),
  },
  'GET /regions/:region/employers': {
    path: (world) => `${here(world)}/employers`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/employers': {
    path: (world) => `${here(world)}/employers`,
    body: employer,
    by: 'holder',
    verdict: allowWith(201, 'staff'),
  },
  'GET /regions/:region/employers/:id': {
    path: (world) => `${here(world)}/employers/${world.id.employer}`,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'PATCH /regions/:region/employers/:id': {
    path: (world) => `${here(world)}/employers/${world.id.employer}`,
    body: (_, caller) => ({ organisation: { name: caller } }),
    version: employerVersion,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'POST /regions/:region/employers/:id/state': {
    path: (world) => `${here(world)}/employers/${world.id.applicant}/state`,
    body: () => ({ to: 'approved' }),
    version: async ({ store, id }) => versionOf(await store.collection(employers).get(id.applicant)),
    prepare: ({ store, id }) =>
      store.collection(employers).update(id.applicant, 'latest', (now) => ({ ...now, state: 'applied' })),
    by: 'holder',
    verdict: allow('staff'),
  },
  'GET /regions/:region/employers/:id/jobhunter': {
    path: (world) => `${here(world)}/employers/${world.id.employer}/jobhunter`,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'GET /regions/:region/employers/:id/sites': {
    path: (world) => `${here(world)}/employers/${world.id.employer}/sites`,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'POST /regions/:region/employers/:id/sites': {
    path: (world) => `${here(world)}/employers/${world.id.employer}/sites`,
    body: ({ random }) => ({
      id: random.id('site'),
      name: 'Kampen',
      address: { street: null, town: 'Kampen', postcode: null },
    }),
    by: 'ownEmployer',
    verdict: allowWith(201, 'ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'GET /regions/:region/employers/:id/sites/:site': {
    path: (world) => `${here(world)}/employers/${world.id.employer}/sites/${world.id.site}`,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'PATCH /regions/:region/employers/:id/sites/:site': {
    path: (world) => `${here(world)}/employers/${world.id.employer}/sites/${world.id.site}`,
    body: (_, caller) => ({ name: caller }),
    version: siteVersion,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
}
