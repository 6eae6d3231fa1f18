import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { Personal } from '../../personal.ts'
import type { TimetableAnswer } from './contract.ts'

/** The timetable of an event on the desk; what was published stands in the talks. */
export type TimetableRecord = Versioned & TimetableAnswer

/** Names people only by their participations, which go with them. */
export const timetables: ScopedSpec<TimetableRecord> & Personal = {
  name: 'timetables',
  scoped: true,
  personal: null,
  unique: [{ name: 'event', paths: ['event'] }],
}
