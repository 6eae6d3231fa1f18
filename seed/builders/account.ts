import type { Account } from '../../api/features/accounts/store.ts'
import type { Random } from '../random.ts'
import { madeBy, type Part, type Stored, withParts } from './record.ts'

/** An active account without an address; example.org reaches nobody. */
export const anAccount = (random: Random, parts: Part<Stored<Account>> = {}): Stored<Account> => {
  const plain: Stored<Account> = {
    id: random.id('account'),
    name: 'Anna Smit',
    language: 'nl',
    state: 'active',
    history: madeBy('system'),
  }
  return withParts(plain, parts)
}
