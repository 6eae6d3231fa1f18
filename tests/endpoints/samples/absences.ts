import { absences } from '../../../api/features/absences/store.ts'
import { allow, allowWith, here, inHome, type Samples, versionOf } from '../sample.ts'

const absence = `absence-${'0'.repeat(26)}`
const [from, until] = ['2035-12-01', '2035-12-14']

export const absenceSamples: Samples = {
  'GET /regions/:region/absences': {
    path: (world) => `${here(world)}/absences`,
    by: 'holder',
    verdict: allow('staff', 'coordinator'),
  },
  'GET /regions/:region/stand-in': {
    path: (world) => `${here(world)}/stand-in`,
    by: 'self',
    verdict: allow('self', 'otherPerson'),
  },
  'POST /regions/:region/absences': {
    path: (world) => `${here(world)}/absences`,
    body: (world) => ({
      ...{ id: world.random.id('absence'), account: world.accountOf('holder') },
      ...{ standIn: world.accountOf('colleague'), from, until },
    }),
    prepare: (world) => inHome(world, absences).deleteMany({}),
    by: 'holder',
    verdict: allowWith(201, 'holder', 'coordinator'),
  },
  'POST /regions/:region/absences/:id/acts': {
    path: (world) => `${here(world)}/absences/${absence}/acts`,
    body: () => ({ act: 'move', until }),
    version: async (world) => versionOf(await inHome(world, absences).get(absence)),
    prepare: async (world) => {
      const home = inHome(world, absences)
      if (await home.get(absence)) return undefined
      return home.insert({
        ...{ id: absence, region: world.id.home, account: world.accountOf('holder') },
        ...{ standIn: world.accountOf('colleague'), from, until, state: 'planned', history: [] },
      })
    },
    by: 'holder',
    verdict: allow('holder', 'coordinator'),
  },
}
