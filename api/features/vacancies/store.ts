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

/** The sections of a vacancy of which nobody has said anything yet. */
export const blankVacancy: Omit<VacancySections, 'basics' | 'hours'> = {
  work: { tasks: {}, floorLanguages: [], demands: [], dutchSharePercent: null },
  requirements: { skills: {}, certificates: {} },
  pay: { wage: null, allowance: null, travelCostPaid: null },
  guidance: { buddy: false, jobCoach: false, languageCoach: false },
  description: null,
  publication: { onWeb: false },
}

const mend = mendBy(vacancySections)
const mendBoth = (older: StoredBody): StoredBody => ({
  ...mend(older),
  ...(older.approved !== undefined && { approved: mend(older.approved as StoredBody) }),
})

/** Nobody had said yet that everybody may read it. */
const withPublication = (older: StoredBody): StoredBody => {
  const { publication } = blankVacancy
  return {
    ...older,
    publication,
    ...(older.approved !== undefined && { approved: { ...(older.approved as StoredBody), publication } }),
  }
}

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
  upgrades: [mendBoth, withPublication],
}
