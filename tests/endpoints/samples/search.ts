import type { SearchQuestion } from '../../../api/features/search/contract.ts'
import { allow, here, type Samples } from '../sample.ts'

/** Everything there is, with nothing chosen. */
export const allOf: SearchQuestion = {
  text: '',
  of: ['people', 'vacancies', 'employers', 'events'],
  whose: 'region',
  dutchFrom: 'A0',
  free: [],
  paid: [],
  towns: [],
  kinds: [],
  states: [],
  limit: 20,
}

export const searchSamples: Samples = {
  'GET /regions/:region/own-words': {
    path: (world) => `${here(world)}/own-words`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/search': {
    path: (world) => `${here(world)}/search`,
    body: () => allOf,
    by: 'holder',
    verdict: allow('staff', 'self', 'otherPerson'),
  },
}
