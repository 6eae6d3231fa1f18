import { everybody, type Samples } from '../sample.ts'

export const taxonomySamples: Samples = {
  'GET /taxonomy/:language': { path: () => '/taxonomy/ti', by: 'nobody', verdict: everybody() },
  'GET /places': { path: () => '/places', by: 'nobody', verdict: everybody() },
  'GET /taxonomy/words/:part': {
    path: () => '/taxonomy/words/skill',
    by: 'nobody',
    verdict: everybody(),
  },
}
