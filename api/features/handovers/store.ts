import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import type { Personal } from '../../personal.ts'
import type { HandoverState, promiseShares, ReadCheck } from './codes.ts'

/** A case that is offered to another jobhunter, and what came of it. */
export type Handover = Versioned & {
  region: string
  profile: string
  /** Accounts of who holds the case and who is to take it over. */
  from: string
  to: string
  state: HandoverState
  /** `going` while it waits for an answer, then its own id: of each case one is on its way. */
  slot: string
  words: string | null
  ownWords: {
    language: string
    text: string
    translations: Record<string, { text: string; by: 'human' | 'machine' }>
  } | null
  introduction: string | null
  read: ReadCheck[]
  offeredOn: string
  dueOn: string
  answersUntil: string
  reason: string | null
  /** Who sees to each open promise from then on, as it was accepted. */
  shares: Record<string, (typeof promiseShares)[number]>
  history: HistoryEntry[]
}

export const handovers: ScopedSpec<Handover> & Personal = {
  name: 'handovers',
  scoped: true,
  personal: ({ profile }) => ({ profile }),
  unique: [{ name: 'going', paths: ['profile', 'slot'] }],
  indexes: [
    { name: 'from', paths: ['from', 'state'] },
    { name: 'to', paths: ['to', 'state'] },
    { name: 'due', paths: ['state', 'dueOn'] },
    { name: 'profile', paths: ['profile', 'state'] },
  ],
}
