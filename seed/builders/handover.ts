import type { Handover } from '../../api/features/handovers/store.ts'
import type { Random } from '../random.ts'
import { madeBy, type Part, type Stored, someDay, withParts } from './record.ts'

/** A case that was offered to a colleague, who has not answered. */
export const aHandover = (random: Random, parts: Part<Stored<Handover>> = {}): Stored<Handover> => {
  const from = parts.from ?? random.id('account')
  const plain: Stored<Handover> = {
    id: random.id('handover'),
    region: 'region-zwolle',
    profile: random.id('profile'),
    from,
    to: random.id('account'),
    state: 'offered',
    slot: 'going',
    words: null,
    ownWords: null,
    introduction: null,
    read: [],
    offeredOn: someDay,
    dueOn: someDay,
    answersUntil: someDay,
    reason: null,
    shares: {},
    history: madeBy(from, parts.offeredOn ?? someDay),
  }
  return withParts(plain, parts)
}
