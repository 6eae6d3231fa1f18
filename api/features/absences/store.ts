import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import type { Personal } from '../../personal.ts'
import type { absenceStates } from './codes.ts'

/** Days on which a jobhunter is away, and who stands in: reads and does everything in their cases on those days. */
export type Absence = Versioned & {
  region: string
  /** Accounts of who is away and of who stands in. */
  account: string
  standIn: string
  /** First and last day away. */
  from: string
  until: string
  state: (typeof absenceStates)[number]
  history: HistoryEntry[]
}

export const absences: ScopedSpec<Absence> & Personal = {
  name: 'absences',
  scoped: true,
  personal: null,
  indexes: [
    { name: 'account', paths: ['account', 'state'] },
    { name: 'standIn', paths: ['standIn', 'state'] },
    { name: 'begin', paths: ['from'] },
    { name: 'end', paths: ['state', 'until'] },
  ],
}
