import type { ScopedSpec, StoredBody, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import { mendBy } from '../../mended.ts'
import type { Personal } from '../../personal.ts'
import { type VacancySections, type VacancyState, vacancySections } from './contract.ts'

export type Vacancy = Versioned &
  VacancySections & {
    region: string
    employer: string
    state: VacancyState
    stateReason: string | null
    /** The sections as a jobhunter approved them last; missing for what was never approved. */
    approved?: VacancySections
    history: HistoryEntry[]
  }

const mend = mendBy(vacancySections)
const mendBoth = (older: StoredBody): StoredBody => ({
  ...mend(older),
  ...(older.approved !== undefined && { approved: mend(older.approved as StoredBody) }),
})

export const vacancies: ScopedSpec<Vacancy> & Personal = {
  name: 'vacancies',
  scoped: true,
  personal: null,
  indexes: [
    { name: 'state', paths: ['state', 'changedAt'] },
    { name: 'employer', paths: ['employer', 'changedAt'] },
    { name: 'changed', paths: ['changedAt'] },
    { name: 'site', paths: ['basics.site'] },
    { name: 'occupation', paths: ['basics.occupation'] },
    { name: 'kind', paths: ['basics.kind', 'changedAt'] },
  ],
  upgrades: [mendBoth],
}
