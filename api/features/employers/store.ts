import { fold } from '../../../locales/fold.ts'
import type { GlobalSpec, ScopedSpec, StoredBody, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import { mendBy } from '../../mended.ts'
import type { Personal } from '../../personal.ts'
import {
  type ApprovedPlace,
  type EmployerSections,
  type EmployerState,
  employerSections,
  type SiteSections,
  siteSections,
} from './contract.ts'

export type Employer = Versioned &
  EmployerSections & { regions: string[]; state: EmployerState; history: HistoryEntry[] }

export const employers: GlobalSpec<Employer> & Personal = {
  name: 'employers',
  scoped: false,
  personal: null,
  unique: [{ name: 'kvk', paths: ['organisation.kvk'] }],
  sortKeys: { name: ({ organisation }: Employer) => fold(organisation.name) },
  indexes: [
    { name: 'name', paths: ['sortKeys.name'] },
    { name: 'state', paths: ['state', 'sortKeys.name'] },
    { name: 'manager', paths: ['account.manager'] },
  ],
  lists: ['regions'],
  upgrades: [mendBy(employerSections)],
}

/** `approved` is where a jobhunter approved the site to be; null before the first time. What employers see counts from there. */
export type Site = Versioned &
  SiteSections & { region: string; employer: string; approved: ApprovedPlace | null; history: HistoryEntry[] }

const withApproved = (older: StoredBody): StoredBody => {
  const { town, postcode } = older.address as ApprovedPlace
  return { ...older, approved: { town, postcode } }
}

export const sites: ScopedSpec<Site> & Personal = {
  name: 'sites',
  scoped: true,
  personal: null,
  sortKeys: { name: ({ name }: Site) => fold(name) },
  indexes: [{ name: 'employer', paths: ['employer', 'sortKeys.name'] }],
  upgrades: [withApproved, mendBy(siteSections)],
}
