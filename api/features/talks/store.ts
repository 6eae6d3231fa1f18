import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import type { Personal } from '../../personal.ts'
import { talkReasons } from '../placements/codes.ts'
import type { TalkAnswer } from './contract.ts'

/**
 * One person and one employer at an event. `slot` is the round and `helper` the interpreter while the talk holds its place: no
 * person, table or interpreter is in two talks of one round.
 */
export type Talk = TalkAnswer & Versioned & { slot?: number; helper?: string; history: HistoryEntry[] }

/** Reasons were free words before there was a list of them. */
const withReasonsOfList = (kept: Record<string, unknown>) => {
  const known = new Set<unknown>(talkReasons)
  const listed = <T>(said: T) => {
    if (typeof said !== 'object' || said === null || !('reason' in said)) return said
    return { ...said, reason: said.reason === null || known.has(said.reason) ? said.reason : 'otherReason' }
  }
  const { feedback, outcome } = kept as Pick<Talk, 'feedback' | 'outcome'>
  return {
    ...kept,
    feedback: { person: listed(feedback.person), employer: listed(feedback.employer) },
    outcome: outcome && { ...listed(outcome), by: null, pitch: null, placement: null },
  }
}

/** What a talk has before anybody says anything of it. */
export const nothingSaid = {
  missedBy: [],
  feedback: { person: null, employer: null },
  nextStep: null,
  outcome: null,
} satisfies Partial<TalkAnswer>

export const talks: ScopedSpec<Talk> & Personal = {
  name: 'talks',
  scoped: true,
  personal: ({ profile }) => ({ profile }),
  unique: [
    { name: 'pair', paths: ['event', 'participation', 'stall'] },
    { name: 'person', paths: ['event', 'participation', 'slot'] },
    { name: 'table', paths: ['event', 'stall', 'slot'] },
    { name: 'helper', paths: ['event', 'helper', 'slot'] },
  ],
  indexes: [
    { name: 'event', paths: ['event', 'round'] },
    { name: 'participation', paths: ['participation', 'round'] },
    { name: 'stall', paths: ['stall', 'round'] },
    { name: 'profile', paths: ['profile', 'changedAt'] },
  ],
  upgrades: [withReasonsOfList],
}
