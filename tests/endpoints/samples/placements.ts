import { placements } from '../../../api/features/placements/store.ts'
import { aPlacement, aPlan } from '../../../seed/builders/placement.ts'
import { randomFrom } from '../../../seed/random.ts'
import { offeredTo, runningSince } from '../../support/placements.ts'
import type { World } from '../../support/world.ts'
import { allow, allowWith, here, inHome, type Samples, versionOf } from '../sample.ts'
import { ruleFromTomorrow } from './regions.ts'

const id = `placement-${'0'.repeat(26)}`

/** Puts the one placement of the samples into the state that a call starts from. */
const laid =
  (parts: object = {}) =>
  async (world: World) => {
    const home = inHome(world, placements)
    const { profile, open, employer, site } = world.id
    const draft = aPlacement(randomFrom(3, 'samples'), {
      ...{ id, profile, vacancy: open, employer, site },
      ...parts,
    })
    if (await home.get(id)) return home.update(id, 'latest', () => draft)
    return home.insert(draft)
  }
const version = async (world: World) => versionOf(await inHome(world, placements).get(id))
const one = (world: World) => `${here(world)}/placements/${id}`
/** Somebody works, at hours that nobody wrote down: those would be taken out of the profile while a test looks on. */
const atWork = () => ({
  ...runningSince('2026-12-07'),
  ...{ plan: aPlan({ time: { week: null } }), versions: {} },
})
const evaluations = { week1: { day: '2026-12-11', person: null, employer: null, together: null } }
const answers = {
  ...{ work: 'good', people: 'good', hours: 'fair', goOn: 'yes', better: ['startTime'] },
  ...{ words: null, language: 'en' },
}
const readers = ['self', 'ownEmployer', 'staff'] as const
const hidden = { otherPerson: 404, otherEmployer: 404 }

export const placementSamples: Samples = {
  'POST /regions/:region/rule-previews': {
    path: (world) => `${here(world)}/rule-previews`,
    body: () => ruleFromTomorrow,
    by: 'coordinator',
    verdict: allow('coordinator'),
  },
  'GET /regions/:region/placements': {
    path: (world) => `${here(world)}/placements`,
    by: 'holder',
    verdict: allow('self', 'otherPerson', 'ownEmployer', 'otherEmployer', 'staff'),
  },
  'POST /regions/:region/placements': {
    path: (world) => `${here(world)}/placements`,
    body: (world) => ({
      ...{ id: world.random.id('placement'), profile: world.id.profile },
      ...{ vacancy: world.id.open, origin: 'direct' },
    }),
    by: 'holder',
    verdict: allowWith(201, 'holder'),
  },
  'GET /regions/:region/placements/:id': {
    path: one,
    prepare: laid(),
    by: 'self',
    verdict: allow(...readers).but(hidden),
  },
  'GET /regions/:region/placements/:id/plan': {
    path: below('plan'),
    prepare: laid(),
    by: 'self',
    verdict: allow(...readers).but(hidden),
  },
  'PATCH /regions/:region/placements/:id/plan': {
    path: below('plan'),
    prepare: laid({ state: 'preparing' }),
    version,
    body: () => ({ guidance: { buddy: 'Els' } }),
    by: 'holder',
    verdict: allow('ownEmployer', 'holder').but({ otherEmployer: 404 }),
  },
  'GET /regions/:region/placements/:id/permit': {
    path: below('permit'),
    prepare: laid({ permitTold: '2026-11-20' }),
    by: 'self',
    verdict: allow('self', 'ownEmployer', 'holder').but(hidden),
  },
  'POST /regions/:region/placements/:id/permit-papers': {
    path: below('permit-papers'),
    prepare: laid({ permitTold: '2026-11-20' }),
    body: () => ({ paper: 'paper-contract', isThere: true }),
    by: 'ownEmployer',
    verdict: allow('self', 'ownEmployer', 'holder').but(hidden),
  },
  'POST /regions/:region/placements/:id/permit-asks': {
    path: below('permit-asks'),
    prepare: laid({ permitTold: '2026-11-20' }),
    body: () => ({ paper: 'paper-document' }),
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'holder').but({ otherEmployer: 404 }),
  },
  'PUT /regions/:region/placements/:id/permit-reminder': {
    path: below('permit-reminder'),
    prepare: laid(),
    body: () => ({ on: null }),
    by: 'holder',
    verdict: allow('holder'),
  },
  'GET /regions/:region/placements/:id/instruments': {
    path: below('instruments'),
    prepare: laid(),
    by: 'holder',
    verdict: allow('self', 'ownEmployer', 'holder').but(hidden),
  },
  'POST /regions/:region/placements/:id/instruments': {
    path: below('instruments'),
    prepare: laid(),
    body: () => ({ instrument: 'instrument-coach', isOffered: true }),
    by: 'holder',
    verdict: allow('holder'),
  },
  'POST /regions/:region/placements/:id/acts': {
    path: below('acts'),
    prepare: laid({ state: 'agreeing' }),
    version,
    body: () => ({ act: 'askChange', text: 'Later in the morning' }),
    by: 'self',
    verdict: allow('self', 'ownEmployer', 'holder').but(hidden),
  },
  'POST /regions/:region/placements/:id/agreements': {
    path: below('agreements'),
    prepare: laid(offeredTo()),
    body: () => ({ number: 1, language: 'en' }),
    by: 'self',
    verdict: allow('self', 'ownEmployer', 'holder').but(hidden),
  },
  'POST /regions/:region/placements/:id/evaluations/:evaluation/answers': {
    path: below('evaluations/week1/answers'),
    prepare: laid({ ...atWork(), evaluations }),
    body: () => answers,
    by: 'self',
    verdict: allow('self', 'ownEmployer').but(hidden),
  },
  'POST /regions/:region/placements/:id/evaluations/:evaluation/together': {
    path: below('evaluations/week1/together'),
    prepare: laid({ ...atWork(), evaluations }),
    body: () => ({ well: 'The bread is good', change: null }),
    by: 'holder',
    verdict: allow('ownEmployer', 'holder').but({ otherEmployer: 404 }),
  },
  'POST /regions/:region/placements/:id/conversion': {
    path: below('conversion'),
    prepare: async (world) => {
      await inHome(world, placements).deleteMany({ follows: id })
      await laid(atWork())(world)
    },
    body: (world) => ({ id: world.random.id('placement'), startDay: '2027-02-08' }),
    by: 'holder',
    verdict: allowWith(201, 'ownEmployer', 'holder').but({ otherEmployer: 404 }),
  },
}

function below(rest: string) {
  return (world: World) => `${one(world)}/${rest}`
}
