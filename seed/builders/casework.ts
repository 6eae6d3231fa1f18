import type { CasePromise, Contact } from '../../api/features/cases/store.ts'
import type { Random } from '../random.ts'
import { madeBy, type Part, type Stored, someDay, withParts } from './record.ts'

/** A call to the person of a case, who was reached; no next step follows. */
export const aContact = (random: Random, parts: Part<Stored<Contact>> = {}): Stored<Contact> => {
  const by = parts.by ?? random.id('account')
  const plain: Stored<Contact> = {
    id: random.id('contact'),
    region: 'region-zwolle',
    profile: random.id('profile'),
    employer: null,
    by,
    asStandIn: false,
    day: someDay,
    channel: 'called',
    result: 'spoke',
    line: null,
    next: null,
    history: madeBy(by, parts.day ?? someDay),
  }
  return withParts(plain, parts)
}

/** A call that the jobhunter promised the person of a case; it is open. */
export const aPromise = (random: Random, parts: Part<Stored<CasePromise>> = {}): Stored<CasePromise> => {
  const plain: Stored<CasePromise> = {
    id: random.id('promise'),
    region: 'region-zwolle',
    profile: random.id('profile'),
    from: { side: 'jobhunter' },
    to: { side: 'person' },
    what: 'call',
    words: null,
    dueOn: someDay,
    about: null,
    state: 'open',
    reason: null,
    keeper: null,
    history: madeBy(random.id('account')),
  }
  return withParts(plain, parts)
}
