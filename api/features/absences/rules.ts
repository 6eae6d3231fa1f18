import type { Machine } from '../../state-machine.ts'
import type { Absence } from './store.ts'

/** Who changes an absence: who is away, a coordinator, or time. */
export type AbsenceBy = 'self' | 'lead' | 'clock'

/** What becomes of an absence. On which days it counts follows from its days, so that it begins and ends by itself. */
export const absenceSteps: Machine<Absence, 'begin' | 'move' | 'end' | 'pass', AbsenceBy> = {
  begin: { from: ['planned'], to: 'planned', by: ['clock'], action: 'absenceBegun' },
  move: { from: ['planned'], to: 'planned', by: ['self', 'lead'], action: 'absenceMoved' },
  end: { from: ['planned'], to: 'ended', by: ['self', 'lead'], action: 'absenceEnded' },
  pass: { from: ['planned'], to: 'ended', by: ['clock'], action: 'absenceEnded' },
}

type Days = Pick<Absence, 'state' | 'from' | 'until'>

/** Whether somebody is away on a day. */
export const isAway = ({ state, from, until }: Days, day: string): boolean =>
  state === 'planned' && from <= day && day <= until

/** Whether an absence counts whose people have not been told yet. */
export const isToTell = (one: Days & Pick<Absence, 'history'>, day: string): boolean =>
  isAway(one, day) && one.history.every(({ action }) => action !== 'absenceBegun')

/** Whether two absences that stand have a day in common. */
export const isAtOnce = (one: Days, other: Pick<Absence, 'from' | 'until'>): boolean =>
  one.state === 'planned' && one.from <= other.until && other.from <= one.until
