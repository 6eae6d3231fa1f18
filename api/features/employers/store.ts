import type { GlobalSpec, ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import type { Personal } from '../../personal.ts'
import type { ApplicationSections, EmployerSections, EmployerState, SiteSections } from './contract.ts'

export type Employer = Versioned &
  EmployerSections & { regions: string[]; state: EmployerState; history: HistoryEntry[] }

export const employers: GlobalSpec<Employer> & Personal = {
  name: 'employers',
  scoped: false,
  personal: null,
  unique: [{ name: 'kvk', paths: ['organisation.kvk'] }],
  indexes: [
    { name: 'name', paths: ['organisation.name'] },
    { name: 'state', paths: ['state', 'organisation.name'] },
  ],
  lists: ['regions'],
}

export type Site = Versioned & SiteSections & { region: string; employer: string; history: HistoryEntry[] }

export const sites: ScopedSpec<Site> & Personal = {
  name: 'sites',
  scoped: true,
  personal: null,
  indexes: [{ name: 'employer', paths: ['employer', 'name'] }],
}

/** An application from its arrival until employer, site and account stand: the intent, so that a crash loses nothing. */
export type Application = Versioned & ApplicationSections & { region: string }

export const applications: GlobalSpec<Application> & Personal = {
  name: 'applications',
  scoped: false,
  personal: null,
}
