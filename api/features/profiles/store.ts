import { fold } from '../../../locales/fold.ts'
import type { ScopedSpec, StoredBody, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import { mendBy } from '../../mended.ts'
import type { Personal } from '../../personal.ts'
import { type ProfileSections, profileSections, type profileStates } from './contract.ts'

export type Profile = Versioned &
  ProfileSections & {
    region: string
    state: (typeof profileStates)[number]
    /** While it is closed: what it was before. */
    closedFrom?: 'unclaimed' | 'active'
    history: HistoryEntry[]
  }

const withBenefit = (older: StoredBody): StoredBody => ({
  ...older,
  legal: { ...(older.legal as object), benefit: null, contestedOn: null },
})

type OlderJobs = Record<string, { until: string | null }>

/** An end that was not told once meant that the work goes on. */
const withNow = (older: StoredBody): StoredBody => ({
  ...older,
  experience: Object.fromEntries(
    Object.entries(older.experience as OlderJobs).map(([id, job]) => [
      id,
      { ...job, until: job.until ?? 'now' },
    ]),
  ),
})

export const profiles: ScopedSpec<Profile> & Personal = {
  name: 'profiles',
  scoped: true,
  personal: ({ profile }) => ({ id: profile }),
  sortKeys: { name: ({ contact }: Profile) => fold(contact.name) },
  indexes: [
    { name: 'name', paths: ['sortKeys.name'] },
    { name: 'owner', paths: ['case.owner', 'sortKeys.name'] },
    { name: 'standIn', paths: ['case.standIn'] },
    { name: 'pool', paths: ['sharing.anonymousPool', 'state'] },
  ],
  upgrades: [withBenefit, withNow, mendBy(profileSections)],
}

/** A look at somebody's data, one a viewer, day, depth and reason; the person reads these. */
export type ProfileView = Versioned & {
  region: string
  profile: string
  viewer: string
  employer: string | null
  day: string
  depth: 'list' | 'profile' | 'restricted' | 'match' | 'identity'
  reason: string | null
}

export const profileViews: ScopedSpec<ProfileView> & Personal = {
  name: 'profile_views',
  scoped: true,
  personal: ({ profile }) => ({ profile }),
  indexes: [{ name: 'profile', paths: ['profile', 'day'] }],
}
