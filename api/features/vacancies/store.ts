import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import type { Personal } from '../../personal.ts'
import type { VacancySections, VacancyState } from './contract.ts'

export type Vacancy = Versioned &
  VacancySections & {
    region: string
    employer: string
    state: VacancyState
    stateReason: string | null
    history: HistoryEntry[]
  }

export const vacancies: ScopedSpec<Vacancy> & Personal = {
  name: 'vacancies',
  scoped: true,
  personal: null,
  indexes: [
    { name: 'state', paths: ['state', 'changedAt'] },
    { name: 'employer', paths: ['employer', 'changedAt'] },
    { name: 'changed', paths: ['changedAt'] },
    { name: 'kind', paths: ['basics.kind', 'changedAt'] },
  ],
}
