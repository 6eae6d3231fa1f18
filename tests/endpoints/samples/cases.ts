import { promises } from '../../../api/features/cases/store.ts'
import { allow, allowWith, here, inHome, type Samples, versionOf } from '../sample.ts'

const promise = `promise-${'0'.repeat(26)}`
const farDay = '2035-12-01'

export const caseSamples: Samples = {
  'GET /regions/:region/case-load': {
    path: (world) => `${here(world)}/case-load`,
    by: 'coordinator',
    verdict: allow('coordinator'),
  },
  'GET /regions/:region/case-load/:id': {
    path: (world) => `${here(world)}/case-load/${world.accountOf('holder')}`,
    by: 'coordinator',
    verdict: allow('coordinator'),
  },
  'GET /regions/:region/profiles/:id/contacts': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/contacts`,
    by: 'holder',
    verdict: allow('self', 'holder').but({ otherPerson: 404 }),
  },
  'POST /regions/:region/profiles/:id/contacts': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/contacts`,
    body: ({ random }) => ({
      ...{ id: random.id('contact'), employer: null, day: '2026-01-05', channel: 'called', result: 'spoke' },
      ...{ line: null, next: { day: farDay, text: 'Bellen over de fiets' } },
    }),
    by: 'holder',
    verdict: allowWith(201, 'holder'),
  },
  'GET /regions/:region/profiles/:id/promises': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/promises`,
    by: 'holder',
    verdict: allow('self', 'holder').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/employers/:id/promises': {
    path: (world) => `${here(world)}/employers/${world.id.employer}/promises`,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'POST /regions/:region/profiles/:id/promises': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/promises`,
    body: ({ random, id }) => ({
      ...{ id: random.id('promise'), from: { side: 'employer', employer: id.employer } },
      ...{ to: { side: 'person' }, what: 'answerPitch', words: null, dueOn: farDay, about: id.open },
    }),
    by: 'holder',
    verdict: allowWith(201, 'holder'),
  },
  'POST /regions/:region/promises/:id/acts': {
    path: (world) => `${here(world)}/promises/${promise}/acts`,
    body: () => ({ act: 'keep' }),
    version: async (world) => versionOf(await inHome(world, promises).get(promise)),
    prepare: async (world) => {
      const home = inHome(world, promises)
      if (await home.get(promise)) return home.update(promise, 'latest', (now) => ({ ...now, state: 'open' }))
      return home.insert({
        ...{ id: promise, region: world.id.home, profile: world.id.profile },
        ...{ from: { side: 'person' }, to: { side: 'jobhunter' }, what: 'paper', words: null },
        ...{ dueOn: farDay, about: null, state: 'open', reason: null, keeper: null, history: [] },
      })
    },
    by: 'holder',
    verdict: allow('self', 'holder').but({ otherPerson: 404 }),
  },
}
