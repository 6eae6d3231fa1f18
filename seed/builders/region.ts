import type { Region } from '../../api/features/regions/store.ts'
import { defaultWeights } from '../../matcher/index.ts'
import { firstRules } from '../data/rules.ts'
import { madeBy, type Part, type Stored, withParts } from './record.ts'

const weightOf = (criterion: string) => defaultWeights[criterion] ?? 0

/** A region as it begins: the first weights and rules. */
export const aRegion = (parts: Part<Stored<Region>> = {}): Stored<Region> => {
  const plain: Stored<Region> = {
    id: 'region-zwolle',
    history: madeBy('system'),
    name: 'Regio Zwolle',
    weights: {
      skills: weightOf('skills'),
      language: weightOf('language'),
      travel: weightOf('travel'),
      availability: weightOf('availability'),
      wish: weightOf('wish'),
    },
    rules: firstRules,
    neighbours: [],
    municipalities: ['Zwolle'],
    timeZone: 'Europe/Amsterdam',
  }
  return withParts(plain, parts)
}
