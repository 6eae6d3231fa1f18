import { fold } from '../../../locales/fold.ts'
import { addDays } from '../../adapters/clock.ts'
import type { ScopedSpec, StoredBody, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import { mendBy } from '../../mended.ts'
import type { Personal } from '../../personal.ts'
import { type ConsentEntry, type ProfileSections, profileSections, type profileStates } from './contract.ts'

export type Profile = Versioned &
  ProfileSections & {
    region: string
    state: (typeof profileStates)[number]
    /** While it is closed: what it was before. */
    closedFrom?: 'unclaimed' | 'active'
    /** While it is closed: the day it was closed, and the day on which everything is deleted. */
    closedOn?: string
    goesOn?: string
    /** What the person agreed to and took back, oldest first. */
    consents: ConsentEntry[]
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

/** How long a closed profile was kept when its day was not noted, in days. */
const formerlyKept = 28

/** Nothing was noted of consents, and a closed profile had no day on which it goes. */
const withConsents = (older: StoredBody): StoredBody => {
  const history = older.history as HistoryEntry[]
  const closed = history.findLast(({ action }) => action === 'closed') ?? history.at(-1)
  const closedOn = closed?.at.slice(0, 10)
  return {
    ...older,
    sharing: { ...(older.sharing as object), keepLonger: false },
    consents: [],
    ...(older.state === 'closed' &&
      closedOn !== undefined && { closedOn, goesOn: addDays(closedOn, formerlyKept) }),
  }
}

export const profiles: ScopedSpec<Profile> & Personal = {
  name: 'profiles',
  scoped: true,
  personal: ({ profile }) => ({ id: profile }),
  sortKeys: { name: ({ contact }: Profile) => fold(contact.name) },
  indexes: [
    { name: 'name', paths: ['sortKeys.name'] },
    { name: 'owner', paths: ['case.owner', 'sortKeys.name'] },
    { name: 'standIn', paths: ['case.standIn'] },
    { name: 'state', paths: ['state'] },
    { name: 'pool', paths: ['sharing.anonymousPool', 'state'] },
    { name: 'goes', paths: ['goesOn'] },
  ],
  upgrades: [withBenefit, withNow, mendBy(profileSections), withConsents],
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
