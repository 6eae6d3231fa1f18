import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { Personal } from '../../personal.ts'
import type { Pin, PlannedTalk, TimetableAnswer } from './contract.ts'

/** What one change put in and took out. */
type Difference<T> = { put: T[]; taken: T[] }
export type DeskStep = { talks: Difference<PlannedTalk>; pins: Difference<Pin> }

/** The timetable of an event on the desk; what was published stands in the talks. */
export type TimetableRecord = Versioned &
  Omit<TimetableAnswer, 'broken' | 'canUndo' | 'canRedo' | 'progress'> & {
    /** What the solver proved last: levels in words, and the value that none beats. */
    proof: { levels: string; bound: number; value: number; isBest: boolean } | null
    /** What can be taken back, and what was. */
    done: DeskStep[]
    undone: DeskStep[]
  }

/** Names people only by their participations; whoever is deleted is taken out of the talks. */
export const timetables: ScopedSpec<TimetableRecord> & Personal = {
  name: 'timetables',
  scoped: true,
  personal: null,
  unique: [{ name: 'event', paths: ['event'] }],
}
