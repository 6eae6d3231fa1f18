import type { DemoPersona } from '../../api/features/accounts/contract.ts'
import type { Account, MembershipRecord } from '../../api/features/accounts/store.ts'
import type { CasePromise, Contact } from '../../api/features/cases/store.ts'
import type { Employer, Site } from '../../api/features/employers/store.ts'
import type { EventRecord, Participation, Stall } from '../../api/features/events/store.ts'
import type { Handover } from '../../api/features/handovers/store.ts'
import type { Pitch } from '../../api/features/pitches/store.ts'
import type { Placement } from '../../api/features/placements/store.ts'
import type { Profile } from '../../api/features/profiles/store.ts'
import type { Snooze } from '../../api/features/today/store.ts'
import type { Vacancy } from '../../api/features/vacancies/store.ts'
import type { InLanguages } from '../../locales/in-language.ts'
import { anAccount } from '../builders/account.ts'
import { aMembership } from '../builders/membership.ts'
import type { Part, Stored } from '../builders/record.ts'
import { demoRegion } from '../data/regions.ts'
import { randomFrom } from '../random.ts'

/** What a story puts into the region. */
export type Scene = {
  accounts: Stored<Account>[]
  memberships: Stored<MembershipRecord>[]
  employers: Stored<Employer>[]
  sites: Stored<Site>[]
  vacancies: Stored<Vacancy>[]
  profiles: Stored<Profile>[]
  events: Stored<EventRecord>[]
  stalls: Stored<Stall>[]
  pitches: Stored<Pitch>[]
  participations: Stored<Participation>[]
  placements: Stored<Placement>[]
  contacts: Stored<Contact>[]
  promises: Stored<CasePromise>[]
  handovers: Stored<Handover>[]
  snoozes: Stored<Snooze>[]
}

const nothing: Scene = {
  accounts: [],
  memberships: [],
  employers: [],
  sites: [],
  vacancies: [],
  profiles: [],
  events: [],
  stalls: [],
  pitches: [],
  participations: [],
  placements: [],
  contacts: [],
  promises: [],
  handovers: [],
  snoozes: [],
}

/** A scene of the given records and no others. */
export const sceneOf = (records: Partial<Scene>): Scene => ({ ...nothing, ...records })

export const together = (scenes: readonly Scene[]): Scene => ({
  accounts: scenes.flatMap(({ accounts }) => accounts),
  memberships: scenes.flatMap(({ memberships }) => memberships),
  employers: scenes.flatMap(({ employers }) => employers),
  sites: scenes.flatMap(({ sites }) => sites),
  vacancies: scenes.flatMap(({ vacancies }) => vacancies),
  profiles: scenes.flatMap(({ profiles }) => profiles),
  events: scenes.flatMap(({ events }) => events),
  stalls: scenes.flatMap(({ stalls }) => stalls),
  pitches: scenes.flatMap(({ pitches }) => pitches),
  participations: scenes.flatMap(({ participations }) => participations),
  placements: scenes.flatMap(({ placements }) => placements),
  contacts: scenes.flatMap(({ contacts }) => contacts),
  promises: scenes.flatMap(({ promises }) => promises),
  handovers: scenes.flatMap(({ handovers }) => handovers),
  snoozes: scenes.flatMap(({ snoozes }) => snoozes),
})

/** The id that something of a story always has: the same in every region that is laid. */
export const storyId = (prefix: string, name: string): string => randomFrom(0, `${prefix} ${name}`).id(prefix)

/** An account with its one membership in the demo region. */
export const signedUp = (
  name: string,
  account: Part<Stored<Account>>,
  membership: Part<Stored<MembershipRecord>>,
): Scene => {
  const random = randomFrom(0, name)
  const id = storyId('account', name)
  return sceneOf({
    accounts: [anAccount(random, { email: `${name}@example.org`, ...account, id })],
    memberships: [aMembership(random, { region: demoRegion, ...membership, account: id })],
  })
}

/** A person that the demo can be tried as. */
export const personaOf = (
  id: string,
  told: Pick<DemoPersona, 'name' | 'role' | 'language'> & {
    about: InLanguages
    story: InLanguages
  },
): DemoPersona => ({ id, account: storyId('account', id), ...told })
