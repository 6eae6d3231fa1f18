import type { Employer } from '../../api/features/employers/store.ts'
import type { Random } from '../random.ts'
import { madeBy, type Part, type Stored, withParts } from './record.ts'

/** An approved employer in the demo region; a number that starts with four zeros belongs to nobody. */
export const anEmployer = (random: Random, parts: Part<Stored<Employer>> = {}): Stored<Employer> => {
  const plain: Stored<Employer> = {
    id: random.id('employer'),
    regions: ['region-zwolle'],
    state: 'approved',
    history: madeBy(random.id('account')),
    organisation: {
      name: 'Bakkerij De Halm',
      kvk: `0000${random.int(1000, 9999)}`,
      sectors: ['sector-industry'],
      about: null,
    },
    contacts: {},
    reception: { experience: 'none', ready: {}, freePlaces: 1 },
    account: { manager: null },
  }
  return withParts(plain, parts)
}
