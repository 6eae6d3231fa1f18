import { handovers } from '../../../api/features/handovers/store.ts'
import { allow, allowWith, here, inHome, type Samples, versionOf } from '../sample.ts'

const handover = `handover-${'0'.repeat(26)}`
const farDay = '2035-12-01'

export const handoverSamples: Samples = {
  'GET /regions/:region/handovers': {
    path: (world) => `${here(world)}/handovers`,
    by: 'holder',
    verdict: allow('self', 'otherPerson', 'staff', 'coordinator'),
  },
  'POST /regions/:region/handovers': {
    path: (world) => `${here(world)}/handovers`,
    body: (world) => ({
      ...{ to: world.accountOf('colleague'), words: 'Belt liever na tien uur', answersUntil: farDay },
      cases: [{ id: world.random.id('handover'), profile: world.id.profile }],
    }),
    prepare: (world) => inHome(world, handovers).deleteMany({}),
    by: 'holder',
    verdict: allowWith(201, 'holder', 'coordinator'),
  },
  'POST /regions/:region/handovers/:id/acts': {
    path: (world) => `${here(world)}/handovers/${handover}/acts`,
    body: () => ({ act: 'tell' }),
    version: async (world) => versionOf(await inHome(world, handovers).get(handover)),
    prepare: async (world) => {
      const home = inHome(world, handovers)
      if (await home.get(handover))
        return home.update(handover, 'latest', (now) => ({ ...now, state: 'accepted' }))
      return home.insert({
        ...{ id: handover, region: world.id.home, profile: world.id.profile },
        ...{ from: world.accountOf('holder'), to: world.accountOf('colleague'), state: 'accepted' },
        ...{ slot: handover, words: null, ownWords: null, introduction: farDay, read: [], shares: {} },
        ...{ offeredOn: farDay, dueOn: farDay, answersUntil: farDay, reason: null, history: [] },
      })
    },
    by: 'self',
    verdict: allow('self', 'colleague').but({ otherPerson: 404 }),
  },
}
