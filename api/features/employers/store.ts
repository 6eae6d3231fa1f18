import type { GlobalSpec, ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import type { Personal } from '../../personal.ts'
import type { EmployerSections, employerStates, SiteSections } from './contract.ts'

export type Employer = Versioned &
  EmployerSections & { regions: string[]; state: (typeof employerStates)[number]; history: HistoryEntry[] }

export const employers: GlobalSpec<Employer> & Personal = {
  name: 'employers',
  scoped: false,
  personal: null,
  unique: [{ name: 'kvk', paths: ['organisation.kvk'] }],
  lists: ['regions'],
}

export type Site = Versioned & SiteSections & { region: string; employer: string; history: HistoryEntry[] }

export const sites: ScopedSpec<Site> & Personal = {
  name: 'sites',
  scoped: true,
  personal: null,
  indexes: [{ name: 'employer', paths: ['employer', 'name'] }],
}
