import type { Matcher } from '../port.ts'
import { certificateGaps } from './certificates.ts'
import { gains, gainsForPair } from './gains.ts'
import type { Ground } from './ground.ts'
import { keys } from './keys.ts'
import { openQuestions } from './questions.ts'
import { relaxations } from './relaxations.ts'

/** What would be if one thing were different, recomputed for real on this ground. */
export function counterfactuals(
  ground: Ground,
): Pick<Matcher, 'gains' | 'gainsForPair' | 'openQuestions' | 'keys' | 'relaxations' | 'certificateGaps'> {
  return {
    gains: (person, regions, options) => gains(ground, person, regions, options),
    gainsForPair: (person, opening, regions, options) =>
      gainsForPair(ground, person, opening, regions, options),
    openQuestions: (person, regions, options) => openQuestions(ground, person, regions, options),
    keys: (person, opening, on) => keys(ground, person, opening, on),
    relaxations: (opening, regions, options) => relaxations(ground, opening, regions, options),
    certificateGaps: (regions, options) => certificateGaps(ground, regions, options),
  }
}
