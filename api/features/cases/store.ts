import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import type { Personal } from '../../personal.ts'
import type { contactChannels, contactResults, PromiseThing, promiseStates } from './codes.ts'
import type { Party } from './contract.ts'

/** A contact about a case: when, how, with whom, what came of it and what is to happen next. */
export type Contact = Versioned & {
  region: string
  profile: string
  /** With whom it was; null: with the person. */
  employer: string | null
  /** Account of who noted it. */
  by: string
  asStandIn: boolean
  day: string
  channel: (typeof contactChannels)[number]
  result: (typeof contactResults)[number]
  line: string | null
  next: { day: string; text: string | null } | null
  history: HistoryEntry[]
}

export const contacts: ScopedSpec<Contact> & Personal = {
  name: 'contacts',
  scoped: true,
  personal: ({ profile }) => ({ profile }),
  indexes: [{ name: 'profile', paths: ['profile', 'day'] }],
}

/** Something that was promised in a case, and by which day. */
export type CasePromise = Versioned & {
  region: string
  profile: string
  from: Party
  to: Party
  what: PromiseThing
  words: {
    language: string
    text: string
    translations: Record<string, { text: string; by: 'human' | 'machine' }>
  } | null
  dueOn: string
  about: string | null
  state: (typeof promiseStates)[number]
  reason: string | null
  /** Account of the jobhunter who sees to it although the case is another's by now; null: who holds the case. */
  keeper: string | null
  history: HistoryEntry[]
}

export const promises: ScopedSpec<CasePromise> & Personal = {
  name: 'promises',
  scoped: true,
  personal: ({ profile }) => ({ profile }),
  indexes: [
    { name: 'profile', paths: ['profile', 'dueOn'] },
    { name: 'keeper', paths: ['keeper', 'state'] },
    { name: 'fromEmployer', paths: ['from.employer'] },
    { name: 'toEmployer', paths: ['to.employer'] },
  ],
}
