import type { MembershipRecord } from '../../api/features/accounts/store.ts'
import type { Random } from '../random.ts'
import { madeBy, type Part, type Stored, withParts } from './record.ts'

/** A jobhunter of the demo region, until the parts say otherwise. */
export const aMembership = (
  random: Random,
  parts: Part<Stored<MembershipRecord>> = {},
): Stored<MembershipRecord> => {
  const plain: Stored<MembershipRecord> = {
    id: random.id('membership'),
    account: random.id('account'),
    role: 'jobhunter',
    region: 'region-zwolle',
    scope: null,
    until: null,
    history: madeBy('system'),
  }
  return withParts(plain, parts)
}
