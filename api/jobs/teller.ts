import type { AnySpec } from '../adapters/store/port.ts'
import { type Absence, absences } from '../features/absences/store.ts'
import { type MembershipRecord, memberships } from '../features/accounts/store.ts'
import type { Directory } from '../features/directory.ts'
import { type Employer, employers } from '../features/employers/store.ts'
import { type Participation, participations, type Stall, stalls } from '../features/events/store.ts'
import { type FlyerMessage, flyerMessages } from '../features/flyers/store.ts'
import { type Handover, handovers } from '../features/handovers/store.ts'
import {
  type Told,
  toldOfEmployer,
  toldOfObjection,
  toldOfParticipation,
  toldOfPlacement,
  toldOfProfile,
  toldOfStall,
  toldOfTalk,
  toldOfVacancy,
} from '../features/notifications/kinds.ts'
import { toldOfAbsence, toldOfHandover } from '../features/notifications/kinds-handovers.ts'
import { toldOfFlyerMessage, toldOfPitch } from '../features/notifications/kinds-pitches.ts'
import { type Objection, objections } from '../features/objections/store.ts'
import { type Pitch, pitches } from '../features/pitches/store.ts'
import { type Placement, placements } from '../features/placements/store.ts'
import { type Profile, profiles } from '../features/profiles/store.ts'
import { type Talk, talks } from '../features/talks/store.ts'
import { type Vacancy, vacancies } from '../features/vacancies/store.ts'
import type { Follower } from './follower.ts'

type Read = (doc: never) => Promise<Told[]>

/** The follower that reads from the histories of records what somebody has to be told. */
export const teller = (directory: Directory, tell: (told: readonly Told[]) => Promise<void>): Follower => {
  /** Where an employer applied, whoever applied for it is told that it arrived. */
  const toldOfMembership = async (joined: MembershipRecord): Promise<Told[]> => {
    const [act] = joined.history
    if (!joined.employer || !act || !(await directory.isApplicant(joined.employer))) return []
    const { region, employer, account } = joined
    return [{ kind: 'applied', to: { account }, region, about: { employer }, act }]
  }
  const readers = new Map<string, Read>([
    [vacancies.name, async (doc: Vacancy) => toldOfVacancy(doc, await directory.managerOf(doc.employer))],
    [employers.name, async (doc: Employer) => toldOfEmployer(doc)],
    [memberships.name, toldOfMembership],
    [profiles.name, async (doc: Profile) => toldOfProfile(doc)],
    [
      objections.name,
      async (doc: Objection) => toldOfObjection(doc, await directory.ownerOf(doc.region, doc.profile)),
    ],
    [participations.name, async (doc: Participation) => toldOfParticipation(doc)],
    [stalls.name, async (doc: Stall) => toldOfStall(doc, await directory.organiserOf(doc.region, doc.event))],
    [
      placements.name,
      async (doc: Placement) => toldOfPlacement(doc, await directory.ownerOf(doc.region, doc.profile)),
    ],
    [talks.name, async (doc: Talk) => toldOfTalk(doc, await directory.ownerOf(doc.region, doc.profile))],
    [
      flyerMessages.name,
      async (doc: FlyerMessage) => toldOfFlyerMessage(doc, await directory.ownerOf(doc.region, doc.profile)),
    ],
    [
      absences.name,
      async (doc: Absence) => toldOfAbsence(doc, await directory.casesOf(doc.region, doc.account)),
    ],
    [handovers.name, async (doc: Handover) => toldOfHandover(doc)],
    [pitches.name, async (doc: Pitch) => toldOfPitch(doc, await directory.ownerOf(doc.region, doc.profile))],
  ])
  return {
    name: 'notifications',
    of: [
      vacancies,
      employers,
      memberships,
      profiles,
      objections,
      stalls,
      talks,
      placements,
      pitches,
      flyerMessages,
      participations,
      handovers,
      absences,
    ] satisfies AnySpec[],
    keep: 'mark',
    async apply(change, { name }) {
      if (change.type !== 'put') return
      const told = await readers.get(name)?.(change.doc as never)
      await tell(told ?? [])
    },
    async restart() {},
  }
}
