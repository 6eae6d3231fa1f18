import type { Regional, ScopedSpec } from '../../api/adapters/store/port.ts'
import { accounts } from '../../api/features/accounts/store.ts'
import { employers, sites } from '../../api/features/employers/store.ts'
import { objections } from '../../api/features/objections/store.ts'
import { type Profile, profiles } from '../../api/features/profiles/store.ts'
import { runs } from '../../api/features/proposals/store.ts'
import { regions } from '../../api/features/regions/store.ts'
import { type Vacancy, vacancies } from '../../api/features/vacancies/store.ts'
import type { Caller, World } from '../support/world.ts'

/** One good call of an endpoint, and the status that each caller gets for it, in the order of `callers`. */
export type Sample = {
  /** Its path, filled in. */
  path: (world: World) => string
  body?: (world: World, caller: Caller) => unknown
  /** The version that stands now, where If-Match is asked. */
  version?: (world: World, caller: Caller) => Promise<number>
  /** Puts the record into the state that the call starts from. */
  prepare?: (world: World) => Promise<unknown>
  /** Somebody who may. */
  by: Caller
  statuses: string
  isDemo?: true
}

const here = ({ id }: World) => `/regions/${id.home}`
const inHome = <T extends Regional>(world: World, spec: ScopedSpec<T>) =>
  world.store.collection(spec).in(world.id.home)
const versionOf = (found: { version: number } | null) => found?.version ?? 0

const profileVersion = async (world: World) => versionOf(await inHome(world, profiles).get(world.id.profile))
const vacancyVersion = async (world: World) => versionOf(await inHome(world, vacancies).get(world.id.open))
const employerVersion = async (world: World) =>
  versionOf(await world.store.collection(employers).get(world.id.employer))
const siteVersion = async (world: World) => versionOf(await inHome(world, sites).get(world.id.site))
const accountVersion = async (world: World, caller: Caller) =>
  versionOf(await world.store.collection(accounts).get(world.accountOf(caller)))
const setProfile = (world: World, state: Profile['state']) =>
  inHome(world, profiles).update(world.id.profile, 'latest', (now) => ({ ...now, state }))
const setVacancy = (world: World, state: Vacancy['state']) =>
  inHome(world, vacancies).update(world.id.open, 'latest', (now) => ({ ...now, state }))

const startRun = async (world: World) => {
  if ((await inHome(world, runs).count({})) > 0) return
  await world.deps.proposals.start(world.id.home, 'test')
  await world.deps.walks.finish()
}

const objection = `objection-${'0'.repeat(26)}`

const contact = {
  name: 'Selam Tesfay',
  email: null,
  phone: null,
  language: 'ti',
  literacy: { latin: 'some', arabic: null, geez: 'fluent' },
  adultFrom: null,
}
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

const everybody = '200 200 200 200 200 200 200 200 200'
const staffOnly = '401 403 403 403 403 200 200 403 404'
const staffOrCoordinator = '401 403 403 403 403 200 200 200 404'
const selfOrStaff = '401 200 404 403 403 200 200 403 404'
const ownOrStaff = '401 403 403 200 404 200 200 403 404'

/** By method and path as declared. An endpoint that is not here fails the table. */
export const samples: Record<string, Sample> = {
  'GET /session': { path: () => '/session', by: 'self', statuses: everybody },
  'DELETE /session': { path: () => '/session', by: 'nobody', statuses: everybody.replaceAll('200', '204') },
  'POST /sign-in': {
    path: () => '/sign-in',
    body: (_, caller) => ({ email: `${caller}@example.org`, language: 'nl' }),
    by: 'nobody',
    statuses: everybody.replaceAll('200', '202'),
  },
  'POST /sign-in/code': {
    path: () => '/sign-in/code',
    body: () => ({ code: '000000' }),
    by: 'nobody',
    statuses: everybody.replaceAll('200', '410'),
  },
  'POST /sign-in/link': {
    path: () => '/sign-in/link',
    body: () => ({ token: 'a'.repeat(43) }),
    by: 'nobody',
    statuses: everybody.replaceAll('200', '410'),
  },
  'POST /regions/:region/profiles/:id/cards': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/cards`,
    by: 'holder',
    statuses: '401 403 403 403 403 201 403 403 404',
  },
  'POST /sign-in/card': {
    path: () => '/sign-in/card',
    body: () => ({ token: 'a'.repeat(43) }),
    by: 'nobody',
    statuses: everybody.replaceAll('200', '410'),
  },
  'GET /account': { path: () => '/account', by: 'self', statuses: everybody.replace('200', '401') },
  'PATCH /account': {
    path: () => '/account',
    body: () => ({ language: 'ti' }),
    version: accountVersion,
    by: 'self',
    statuses: everybody.replace('200', '401'),
  },
  'DELETE /account/sessions': {
    path: () => '/account/sessions',
    by: 'self',
    statuses: everybody.replaceAll('200', '204').replace('204', '401'),
  },
  'POST /account/email': {
    path: () => '/account/email',
    body: () => ({ email: 'new@example.org' }),
    by: 'self',
    statuses: everybody.replaceAll('200', '202').replace('202', '401'),
  },
  'POST /account/email/code': {
    path: () => '/account/email/code',
    body: () => ({ code: '000000' }),
    by: 'self',
    statuses: everybody.replaceAll('200', '410').replace('410', '401'),
  },
  'GET /regions/:region/accounts': {
    path: (world) => `${here(world)}/accounts`,
    by: 'coordinator',
    statuses: '401 403 403 403 403 200 200 200 404',
  },
  'POST /regions/:region/accounts': {
    path: (world) => `${here(world)}/accounts`,
    body: ({ random, id }) => ({
      id: random.id('account'),
      role: 'employer',
      name: 'Ada',
      email: `${random.id('x')}@example.org`,
      language: 'nl',
      employer: id.employer,
    }),
    by: 'holder',
    statuses: '401 403 403 403 403 201 201 403 404',
  },
  'POST /regions/:region/accounts/:id/state': {
    path: (world) => `${here(world)}/accounts/${world.accountOf('colleague')}/state`,
    body: () => ({ to: 'active' }),
    version: (world) => accountVersion(world, 'colleague'),
    prepare: ({ store, accountOf }) =>
      store
        .collection(accounts)
        .update(accountOf('colleague'), 'latest', (now) => ({ ...now, state: 'deactivated' })),
    by: 'coordinator',
    statuses: '401 403 403 403 403 403 401 200 404',
  },
  'GET /regions/:region/accounts/:id/holdings': {
    path: (world) => `${here(world)}/accounts/${world.accountOf('holder')}/holdings`,
    by: 'coordinator',
    statuses: '401 403 403 403 403 403 403 200 404',
  },
  'GET /regions/:region/employers/:id/accounts': {
    path: (world) => `${here(world)}/employers/${world.id.employer}/accounts`,
    by: 'holder',
    statuses: staffOnly,
  },
  'GET /demo/personas': { path: () => '/demo/personas', by: 'nobody', statuses: everybody, isDemo: true },
  'POST /demo/sessions': {
    path: () => '/demo/sessions',
    body: () => ({ persona: 'nobody-of-that-name' }),
    by: 'nobody',
    statuses: everybody.replaceAll('200', '404'),
    isDemo: true,
  },
  'GET /demo/mailbox': { path: () => '/demo/mailbox', by: 'nobody', statuses: everybody, isDemo: true },
  'GET /regions': { path: () => '/regions', by: 'nobody', statuses: everybody },
  'GET /regions/:region': {
    path: here,
    by: 'self',
    statuses: '401 200 200 200 200 200 200 200 404',
  },
  'PATCH /regions/:region': {
    path: here,
    body: () => ({ name: 'Regio Zwolle en omgeving' }),
    version: async ({ store, id }) => versionOf(await store.collection(regions).get(id.home)),
    by: 'coordinator',
    statuses: '401 403 403 403 403 403 403 200 404',
  },
  'GET /taxonomy/:language': { path: () => '/taxonomy/ti', by: 'nobody', statuses: everybody },
  'GET /taxonomy/words/:part': {
    path: () => '/taxonomy/words/skill',
    by: 'nobody',
    statuses: everybody,
  },
  'GET /regions/:region/profiles': {
    path: (world) => `${here(world)}/profiles`,
    by: 'holder',
    statuses: staffOnly,
  },
  'POST /regions/:region/profiles': {
    path: (world) => `${here(world)}/profiles`,
    body: ({ random }) => ({ id: random.id('profile'), contact }),
    by: 'holder',
    statuses: staffOnly.replaceAll('200', '201'),
  },
  'GET /regions/:region/profiles/:id': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}`,
    by: 'self',
    statuses: selfOrStaff,
  },
  'GET /regions/:region/profiles/:id/looks': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/looks`,
    by: 'self',
    statuses: '401 200 404 403 403 200 403 403 404',
  },
  'GET /regions/:region/profiles/:id/names': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/names`,
    by: 'self',
    statuses: '401 200 404 403 403 200 403 403 404',
  },
  'POST /regions/:region/profiles/:id/restricted-views': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/restricted-views`,
    body: () => ({ reason: 'The permit runs out tomorrow and the holder is ill' }),
    by: 'colleague',
    statuses: staffOnly,
  },
  'PATCH /regions/:region/profiles/:id': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}`,
    body: (_, caller) => ({ residence: { town: caller } }),
    version: profileVersion,
    by: 'self',
    statuses: selfOrStaff,
  },
  'POST /regions/:region/profiles/:id/case': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/case`,
    body: ({ accountOf }) => ({
      owner: accountOf('colleague'),
      standIn: accountOf('holder'),
      reason: 'Goes on leave until the summer',
    }),
    by: 'coordinator',
    statuses: '401 403 403 403 403 403 403 200 404',
  },
  'POST /regions/:region/profiles/:id/claim': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/claim`,
    body: () => ({ isMine: true, isTrue: true, mayMatch: true }),
    version: profileVersion,
    prepare: (world) => setProfile(world, 'unclaimed'),
    by: 'self',
    statuses: '401 200 404 403 403 403 403 403 404',
  },
  'POST /regions/:region/profiles/:id/state': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/state`,
    body: () => ({ to: 'closed' }),
    version: profileVersion,
    prepare: (world) => setProfile(world, 'active'),
    by: 'self',
    statuses: '401 200 404 403 403 200 403 403 404',
  },
  'POST /regions/:region/applications': {
    path: (world) => `${here(world)}/applications`,
    body: (_, caller) => newApplication(`${caller}@example.org`),
    by: 'nobody',
    statuses: everybody.replaceAll('200', '202'),
  },
  'GET /regions/:region/employers': {
    path: (world) => `${here(world)}/employers`,
    by: 'holder',
    statuses: staffOnly,
  },
  'POST /regions/:region/employers': {
    path: (world) => `${here(world)}/employers`,
    body: employer,
    by: 'holder',
    statuses: staffOnly.replaceAll('200', '201'),
  },
  'GET /regions/:region/employers/:id': {
    path: (world) => `${here(world)}/employers/${world.id.employer}`,
    by: 'ownEmployer',
    statuses: ownOrStaff,
  },
  'PATCH /regions/:region/employers/:id': {
    path: (world) => `${here(world)}/employers/${world.id.employer}`,
    body: (_, caller) => ({ organisation: { name: caller } }),
    version: employerVersion,
    by: 'ownEmployer',
    statuses: ownOrStaff,
  },
  'POST /regions/:region/employers/:id/state': {
    path: (world) => `${here(world)}/employers/${world.id.applicant}/state`,
    body: () => ({ to: 'approved' }),
    version: async ({ store, id }) => versionOf(await store.collection(employers).get(id.applicant)),
    prepare: ({ store, id }) =>
      store.collection(employers).update(id.applicant, 'latest', (now) => ({ ...now, state: 'applied' })),
    by: 'holder',
    statuses: staffOnly,
  },
  'GET /regions/:region/employers/:id/sites': {
    path: (world) => `${here(world)}/employers/${world.id.employer}/sites`,
    by: 'ownEmployer',
    statuses: ownOrStaff,
  },
  'POST /regions/:region/employers/:id/sites': {
    path: (world) => `${here(world)}/employers/${world.id.employer}/sites`,
    body: ({ random }) => ({
      id: random.id('site'),
      name: 'Kampen',
      address: { street: null, town: 'Kampen', postcode: null },
    }),
    by: 'ownEmployer',
    statuses: ownOrStaff.replaceAll('200', '201'),
  },
  'GET /regions/:region/employers/:id/sites/:site': {
    path: (world) => `${here(world)}/employers/${world.id.employer}/sites/${world.id.site}`,
    by: 'ownEmployer',
    statuses: ownOrStaff,
  },
  'PATCH /regions/:region/employers/:id/sites/:site': {
    path: (world) => `${here(world)}/employers/${world.id.employer}/sites/${world.id.site}`,
    body: (_, caller) => ({ name: caller }),
    version: siteVersion,
    by: 'ownEmployer',
    statuses: ownOrStaff,
  },
  'GET /regions/:region/vacancies': {
    path: (world) => `${here(world)}/vacancies`,
    by: 'ownEmployer',
    statuses: '401 200 200 200 200 200 200 403 404',
  },
  'POST /regions/:region/vacancies': {
    path: (world) => `${here(world)}/vacancies`,
    body: newVacancy,
    by: 'ownEmployer',
    statuses: '401 403 403 201 400 201 201 403 404',
  },
  'GET /regions/:region/vacancies/:id': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}`,
    by: 'ownEmployer',
    statuses: '401 200 200 200 404 200 200 403 404',
  },
  'PATCH /regions/:region/vacancies/:id': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}`,
    body: (_, caller) => ({ description: { language: 'en', text: caller, translations: {} } }),
    version: vacancyVersion,
    by: 'ownEmployer',
    statuses: ownOrStaff,
  },
  'GET /regions/:region/vacancies/:id/approved': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/approved`,
    by: 'ownEmployer',
    statuses: ownOrStaff,
  },
  'POST /regions/:region/vacancies/:id/state': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/state`,
    body: () => ({ act: 'pause' }),
    version: vacancyVersion,
    prepare: (world) => setVacancy(world, 'open'),
    by: 'ownEmployer',
    statuses: ownOrStaff,
  },
  'POST /regions/:region/counts': {
    path: (world) => `${here(world)}/counts`,
    body: (world) => {
      const { basics, work, hours } = newVacancy(world)
      return { basics, work, hours, requirements: { skills: {}, certificates: {} } }
    },
    by: 'ownEmployer',
    statuses: '401 403 403 200 400 200 200 403 404',
  },
  'GET /regions/:region/vacancies/:id/anonymous-people': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/anonymous-people`,
    by: 'ownEmployer',
    statuses: ownOrStaff,
  },
  'GET /regions/:region/vacancies/:id/matches': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/matches`,
    by: 'holder',
    statuses: staffOnly,
  },
  'GET /regions/:region/vacancies/:id/matches/:profile': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/matches/${world.id.profile}`,
    by: 'holder',
    statuses: staffOnly,
  },
  'GET /regions/:region/profiles/:id/matches': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/matches`,
    by: 'self',
    statuses: selfOrStaff,
  },
  'GET /regions/:region/profiles/:id/matches/:vacancy': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/matches/${world.id.open}`,
    by: 'self',
    statuses: selfOrStaff,
  },
  'GET /regions/:region/profiles/:id/gains': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/gains`,
    by: 'self',
    statuses: selfOrStaff,
  },
  'GET /regions/:region/certificate-gaps': {
    path: (world) => `${here(world)}/certificate-gaps`,
    by: 'holder',
    statuses: '401 403 403 403 403 200 200 200 404',
  },
  'GET /regions/:region/shown-lists/:id/replay': {
    path: (world) => `${here(world)}/shown-lists/${world.shown}/replay`,
    prepare: async (world) => {
      const path = `${here(world)}/vacancies/${world.id.open}/matches`
      const answer = await world.send('holder', 'GET', path)
      world.shown = answer.json<{ shown: { id: string } }>().shown.id
    },
    by: 'holder',
    statuses: '401 404 404 403 403 200 404 200 404',
  },
  'POST /regions/:region/runs': {
    path: (world) => `${here(world)}/runs`,
    by: 'coordinator',
    statuses: staffOrCoordinator.replaceAll('200', '202'),
  },
  'GET /regions/:region/runs/latest': {
    path: (world) => `${here(world)}/runs/latest`,
    prepare: startRun,
    by: 'coordinator',
    statuses: staffOrCoordinator,
  },
  'DELETE /regions/:region/runs/latest': {
    path: (world) => `${here(world)}/runs/latest`,
    prepare: startRun,
    by: 'coordinator',
    statuses: staffOrCoordinator,
  },
  'GET /regions/:region/vacancies/:id/proposals': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/proposals`,
    by: 'holder',
    statuses: staffOnly,
  },
  'POST /regions/:region/vacancies/:id/picks': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/picks`,
    body: ({ id }) => ({ profile: id.profile, state: 'pinned', reason: 'Baked this bread for years' }),
    by: 'holder',
    statuses: staffOnly,
  },
  'DELETE /regions/:region/vacancies/:id/picks/:profile': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/picks/${world.id.profile}`,
    by: 'holder',
    statuses: staffOnly.replaceAll('200', '204'),
  },
  'GET /regions/:region/vacancies/:id/picks': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/picks`,
    by: 'holder',
    statuses: staffOnly,
  },
  'GET /regions/:region/profiles/:id/picks': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/picks`,
    by: 'holder',
    statuses: staffOnly,
  },
  'POST /regions/:region/profiles/:id/objections': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/objections`,
    body: ({ random, id }) => ({
      id: random.id('objection'),
      vacancy: id.open,
      text: 'I do have a bicycle',
      language: 'en',
    }),
    by: 'self',
    statuses: '401 201 404 403 403 403 403 403 404',
  },
  'GET /regions/:region/profiles/:id/objections': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/objections`,
    by: 'self',
    statuses: selfOrStaff,
  },
  'GET /regions/:region/objections': {
    path: (world) => `${here(world)}/objections`,
    by: 'holder',
    statuses: staffOnly,
  },
  'POST /regions/:region/objections/:id/answer': {
    path: (world) => `${here(world)}/objections/${objection}/answer`,
    body: () => ({ answer: 'The bicycle is on file now' }),
    version: async (world) => versionOf(await inHome(world, objections).get(objection)),
    prepare: async (world) => {
      const home = inHome(world, objections)
      if (await home.get(objection))
        return home.update(objection, 'latest', (now) => ({ ...now, state: 'open', answer: null }))
      return home.insert({
        id: objection,
        region: world.id.home,
        profile: world.id.profile,
        vacancy: world.id.open,
        text: 'I do have a bicycle',
        language: 'en',
        at: '2027-01-01T00:00:00.000Z',
        state: 'open',
        answer: null,
        history: [],
      })
    },
    by: 'holder',
    statuses: staffOnly,
  },
  'GET /regions/:region/profiles/:id/export': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/export`,
    by: 'self',
    statuses: '401 200 404 403 403 403 403 403 404',
  },
  'DELETE /regions/:region/profiles/:id': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}`,
    version: profileVersion,
    by: 'self',
    // Whoever comes after the deletion finds nobody; roles are refused before that.
    statuses: '401 204 404 403 403 403 403 403 404',
  },
}

/** Sends the good call of a sample as somebody. */
export const sendSample = async (world: World, key: string, sample: Sample, caller: Caller) => {
  await sample.prepare?.(world)
  const [method = 'GET'] = key.split(' ')
  const ifMatch = await sample.version?.(world, caller)
  return world.send(caller, method as 'GET', sample.path(world), {
    ...(sample.body && { body: sample.body(world, caller) }),
    ...(ifMatch !== undefined && { ifMatch }),
  })
}
