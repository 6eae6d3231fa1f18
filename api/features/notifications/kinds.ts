import type { HistoryEntry } from '../../contract.ts'
import type { Employer } from '../employers/store.ts'
import type { Participation, Stall } from '../events/store.ts'
import type { Objection } from '../objections/store.ts'
import type { Placement } from '../placements/store.ts'
import type { Profile } from '../profiles/store.ts'
import type { Talk } from '../talks/store.ts'
import type { Vacancy } from '../vacancies/store.ts'
import type { NotificationAnswer, NotificationKind } from './contract.ts'

/** Who is told: the people of an employer, the account of a person, one account, or who leads a region. */
export type Receiver = { employer: string } | { profile: string } | { account: string } | { led: string }

/** What is told of one act on a record. */
export type Told = {
  kind: NotificationKind
  to: Receiver
  region: string
  about: NotificationAnswer['about']
  act: HistoryEntry
}

const vacancyKinds: Record<string, NotificationKind> = {
  approved: 'vacancyApproved',
  sentBack: 'vacancySentBack',
  closed: 'vacancyClosed',
}

/** What is told of a vacancy's acts: to its employer, and to the employer's jobhunter when one waits for review. */
export const toldOfVacancy = (vacancy: Vacancy, manager: string | null): Told[] =>
  vacancy.history.flatMap((act): Told[] => {
    const { id, region, employer } = vacancy
    const about = { vacancy: id, employer }
    const kind = vacancyKinds[act.action]
    if (kind) return [{ kind, to: { employer }, region, about, act }]
    if (act.action === 'submitted' && manager)
      return [{ kind: 'reviewAsked', to: { account: manager }, region, about, act }]
    return []
  })

const employerKinds: Record<string, NotificationKind> = {
  approved: 'employerApproved',
  declined: 'employerDeclined',
}

/** What an employer's people are told of what became of its application. */
export const toldOfEmployer = ({ id, regions, history }: Employer): Told[] =>
  history.flatMap((act) => {
    const kind = employerKinds[act.action]
    const region = regions[0]
    return kind && region ? [{ kind, to: { employer: id }, region, about: { employer: id }, act }] : []
  })

/** What is told of an objection: the case's jobhunter of its words, the person of the answer. */
export const toldOfObjection = (
  { id, region, profile, vacancy, history }: Objection,
  owner: string | null,
): Told[] =>
  history.flatMap((act): Told[] => {
    const about = { objection: id, profile, vacancy }
    if (act.action === 'answered') return [{ kind: 'objectionAnswered', to: { profile }, region, about, act }]
    return act.action === 'created' && owner
      ? [{ kind: 'objectionMade', to: { account: owner }, region, about, act }]
      : []
  })

const stallKinds: Record<string, NotificationKind> = {
  created: 'stallInvited',
  invited: 'stallInvited',
  talksPlanned: 'tablePlanned',
  talksChanged: 'tableChanged',
  cancelled: 'eventCancelled',
}
const answerKinds: Record<string, NotificationKind> = { accepted: 'stallAccepted', declined: 'stallDeclined' }

/** What is told of an employer's part in an event: the employer of what it is asked, the organiser of its answer. */
export const toldOfStall = (
  { id, region, event, employer, history }: Stall,
  organiser: string | null,
): Told[] =>
  history.flatMap((act): Told[] => {
    const about = { event, stall: id, employer }
    const asked = stallKinds[act.action]
    if (asked) return [{ kind: asked, to: { employer }, region, about, act }]
    const answered = answerKinds[act.action]
    return answered && organiser ? [{ kind: answered, to: { account: organiser }, region, about, act }] : []
  })

const placementKinds: Record<string, NotificationKind> = {
  paperAsked: 'paperAsked',
  created: 'placementProposed',
  planOffered: 'planOffered',
  agreed: 'placementAgreed',
  changeAsked: 'planChangeAsked',
  noSaid: 'placementEnded',
  cancelled: 'placementEnded',
  brokenOff: 'placementEnded',
  endedNoMatch: 'placementEnded',
}

/** What is told of a placement: to its person and its employer, and to who holds the case. */
export const toldOfPlacement = (
  { id, region, profile, employer, history }: Placement,
  owner: string | null,
): Told[] =>
  history.flatMap((act): Told[] => {
    const kind = placementKinds[act.action]
    if (!kind) return []
    const told = { kind, region, about: { placement: id }, act }
    const jobhunter = owner === null ? [] : [{ ...told, to: { account: owner } }]
    if (kind === 'planChangeAsked') return jobhunter
    if (kind === 'paperAsked') return [{ ...told, to: { profile } }]
    return [{ ...told, to: { profile } }, { ...told, to: { employer } }, ...jobhunter]
  })

const participationKinds: Record<string, NotificationKind> = {
  created: 'eventInvited',
  movedUp: 'eventSeat',
  talksPlanned: 'talksPlanned',
  talksChanged: 'talksChanged',
  cancelled: 'eventOff',
}

/** What a person is told of an event: that they are invited, that a seat is free now, that it is cancelled. */
export const toldOfParticipation = ({ id, region, profile, history }: Participation): Told[] =>
  history.flatMap((act): Told[] => {
    const kind = participationKinds[act.action]
    return kind ? [{ kind, to: { profile }, region, about: { participation: id }, act }] : []
  })

/** What is told of a talk: when both say yes, both of them, and who holds the case. */
export const toldOfTalk = (
  { region, event, participation, profile, stall, employer, history }: Talk,
  owner: string | null,
): Told[] =>
  history.flatMap((act): Told[] => {
    if (act.action !== 'bothYes') return []
    const jobhunter: Told[] =
      owner === null
        ? []
        : [{ kind: 'followUpMade', to: { account: owner }, region, about: { event, profile }, act }]
    return [
      { kind: 'talkMutual', to: { profile }, region, about: { participation }, act },
      { kind: 'tableMutual', to: { employer }, region, about: { event, stall, employer }, act },
      ...jobhunter,
    ]
  })

const releasePath = /^\/sharing\/releases\/([^/]+)/

/** Acts after which a person has a way in that a new card takes away. */
const waysIn = new Set(['cardMade', 'claimed'])

/** What is told of a person's acts: employers of their name, the person of a card that takes the place of another. */
export const toldOfProfile = ({ id, region, sharing, history }: Profile): Told[] =>
  history.flatMap((act, index): Told[] => {
    if (act.action === 'cardMade' && !history.slice(0, index).some(({ action }) => waysIn.has(action)))
      return []
    if (act.action === 'cardMade')
      return [{ kind: 'cardMade', to: { profile: id }, region, about: { profile: id }, act }]
    const named = new Set(act.paths.flatMap((path) => releasePath.exec(path)?.[1] ?? []))
    return [...named].map((employer) => {
      const kind = sharing.releases[employer] ? 'nameReleased' : 'nameTakenBack'
      return { kind, to: { employer }, region, about: { employer }, act }
    })
  })
