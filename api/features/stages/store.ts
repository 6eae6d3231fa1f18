import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import type { Personal } from '../../personal.ts'

/** The stage of an event: who speaks in which order, by their participations, and whose turn it is. */
export type Stage = Versioned & {
  region: string
  event: string
  order: string[]
  /** Place in the order of who speaks now: −1 before the first, as many as speak after the last. */
  at: number
  /** Since when they speak. */
  since: string | null
  history: HistoryEntry[]
}

export const stages: ScopedSpec<Stage> & Personal = {
  name: 'stages',
  scoped: true,
  personal: null,
  unique: [{ name: 'event', paths: ['event'] }],
}

/** Whether a table would like to talk with somebody who spoke. */
export type Reaction = Versioned & {
  region: string
  event: string
  stall: string
  employer: string
  participation: string
  profile: string
  wants: boolean
}

export const reactions: ScopedSpec<Reaction> & Personal = {
  name: 'reactions',
  scoped: true,
  personal: ({ profile }) => ({ profile }),
  unique: [{ name: 'pair', paths: ['stall', 'participation'] }],
  indexes: [
    { name: 'participation', paths: ['participation'] },
    { name: 'profile', paths: ['profile'] },
  ],
}
