import { objections } from '../../../api/features/objections/store.ts'
import { allow, allowWith, here, inHome, type Samples, versionOf } from '../sample.ts'

const objection = `objection-${'0'.repeat(26)}`

export const objectionSamples: Samples = {
  'POST /regions/:region/profiles/:id/objections': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/objections`,
    body: ({ random, id }) => ({
      id: random.id('objection'),
      vacancy: id.open,
      text: 'I do have a bicycle',
      language: 'en',
    }),
    by: 'self',
    verdict: allowWith(201, 'self').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/profiles/:id/objections': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/objections`,
    by: 'self',
    verdict: allow('self', 'staff').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/objections': {
    path: (world) => `${here(world)}/objections`,
    by: 'holder',
    verdict: allow('staff'),
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
    verdict: allow('staff'),
  },
}
