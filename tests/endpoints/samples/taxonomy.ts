import { everybody, type Samples } from '../sample.ts'

export const taxonomySamples: Samples = {
  'GET /taxonomy/:language': { path: () => '/taxonomy/ti', by: 'nobody', verdict: everybody() },
  'POST /taxonomy/:language/find': {
    path: () => '/taxonomy/nl/find',
    body: () => ({ part: 'occupation', text: 'bakker', limit: 8 }),
    by: 'holder',
    verdict: everybody().but({ nobody: 401 }),
  },
  'POST /taxonomy/:language/named': {
    path: () => '/taxonomy/nl/named',
    body: () => ({ ids: ['occ-baker'] }),
    by: 'holder',
    verdict: everybody().but({ nobody: 401 }),
  },
  'GET /taxonomy/tasks/:occupation': {
    path: () => '/taxonomy/tasks/occ-baker',
    by: 'nobody',
    verdict: everybody(),
  },
  'GET /places': { path: () => '/places', by: 'nobody', verdict: everybody() },
  'GET /taxonomy/others/:part': {
    path: () => '/taxonomy/others/skill',
    by: 'nobody',
    verdict: everybody(),
  },
  'GET /taxonomy/words/:part': {
    path: () => '/taxonomy/words/skill',
    by: 'nobody',
    verdict: everybody(),
  },
}
