import type { Connection } from '../../api/features/connections/store.ts'
import type { Random } from '../random.ts'
import { madeBy, type Part, type Stored, withParts } from './record.ts'

/** A partner's system without a key, told of everything that can be told. */
export const aConnection = (random: Random, parts: Part<Stored<Connection>> = {}): Stored<Connection> => {
  const plain: Stored<Connection> = {
    id: random.id('connection'),
    region: 'region-zwolle',
    name: 'Roosters van De Halm',
    employer: random.id('employer'),
    address: 'https://partner.example/werkbrug',
    topics: ['vacancies', 'placements'],
    endedAt: null,
    history: madeBy(random.id('account')),
  }
  return withParts(plain, parts)
}
