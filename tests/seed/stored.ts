import { z } from 'zod'
import { employerStates } from '#codes/employers'
import { vacancyStates } from '#codes/vacancies'
import { accountSections, accountStates } from '#contract/accounts'
import { approvedPlace, employerSections, siteSections } from '#contract/employers'
import {
  cancelReasons,
  eventSections,
  eventStates,
  participationReasons,
  participationSections,
  participationStates,
  stallReasons,
  stallSections,
  stallStates,
} from '#contract/events'
import { notification, notificationKinds } from '#contract/notifications'
import { pickStates } from '#contract/picks'
import { cardFields, shownCount, shownFields } from '#contract/pictures'
import { pitchReason, pitchSections, pitchStates, round, voice } from '#contract/pitches'
import {
  agreement,
  evaluation,
  placementOrigins,
  placementSides,
  placementStates,
} from '#contract/placements'
import { consentEntry, profileStates } from '#contract/profiles'
import { runStates } from '#contract/proposals'
import { regionSections } from '#contract/regions'
import { outcomeReport } from '#contract/reports'
import { talk as talkShape } from '#contract/talks'
import { pin, plannedTalk, timetable as timetableShape } from '#contract/timetables'
import { vacancySections } from '#contract/vacancies'
import { historyEntry, instant, role, uiLanguage } from '../../api/contract.ts'
import {
  accountId,
  employerId,
  eventId,
  intentId,
  membershipId,
  notificationId,
  objectionId,
  participationId,
  pitchId,
  placementId,
  profileId,
  regionId,
  runId,
  siteId,
  snoozeId,
  stallId,
  vacancyId,
} from '../../api/contract-ids.ts'
import { strict } from '../../api/contract-patch.ts'
import { cards, demoMails, emailChanges, sessions, signIns } from '../../api/features/accounts/store.ts'
import { calendars } from '../../api/features/calendars/store.ts'
import { shownLists, shownRows } from '../../api/features/matches/store.ts'
import { notifications } from '../../api/features/notifications/store.ts'
import { objections } from '../../api/features/objections/store.ts'
import { picks } from '../../api/features/picks/store.ts'
import { pictures, poolRows, spent, told, wanted } from '../../api/features/pictures/store.ts'
import { nextSteps } from '../../api/features/pitches/codes.ts'
import { pitches } from '../../api/features/pitches/store.ts'
import { endReasons, personReasons } from '../../api/features/placements/codes.ts'
import { planSections } from '../../api/features/placements/contract-plan.ts'
import { profileSections } from '../../api/features/profiles/contract.ts'
import { profileViews } from '../../api/features/profiles/store.ts'
import { proposals, runs } from '../../api/features/proposals/store.ts'
import { outcomeKeys, outcomes, reports } from '../../api/features/reports/store.ts'
import { talks } from '../../api/features/talks/store.ts'
import { timetables } from '../../api/features/timetables/store.ts'
import { snoozes } from '../../api/features/today/store.ts'
import { intentSpec } from '../../api/intents.ts'
import { leases } from '../../api/jobs/lease.ts'
import { kinds } from '../../matcher/codes.ts'
import { matchOpening, matchPerson } from '../../matcher/contract.ts'
import { storedOfCases } from './stored-cases.ts'
import { storedOfDay } from './stored-day.ts'
import { storedFlyers } from './stored-flyers.ts'
import { outcomeShape } from './stored-outcomes.ts'
import { hash, recordOf } from './stored-record.ts'
import { storedOfTrust } from './stored-trust.ts'

const history = z.array(historyEntry).min(1)

/** What each stored record must be, with nothing beside it. */
export const stored = {
  placement: strict(
    z.object({
      id: placementId,
      region: regionId,
      profile: profileId,
      vacancy: vacancyId,
      employer: employerId,
      site: siteId,
      kind: z.enum(kinds),
      occupation: z.string(),
      origin: z.enum(placementOrigins),
      follows: placementId.nullable(),
      chain: placementId,
      state: z.enum(placementStates),
      reason: z.enum(endReasons).nullable(),
      reasonText: z.string().nullable(),
      reasonBy: z.enum(placementSides).nullable(),
      yes: z.object({ person: z.iso.date().nullable(), employer: z.iso.date().nullable() }),
      plan: planSections,
      planNumber: z.int(),
      offered: z.int().nullable(),
      versions: z.record(z.string(), planSections),
      agreed: z.int().nullable(),
      agreements: z.array(agreement),
      changeAsked: z.object({ side: z.enum(placementSides), text: z.string(), at: instant }).nullable(),
      seat: z.int().exactOptional(),
      startedOn: z.iso.date().nullable(),
      endedOn: z.iso.date().nullable(),
      evaluations: z.record(z.string(), evaluation),
      permitTold: z.iso.date().nullable(),
      permitPapers: z.record(z.string(), z.iso.date()).exactOptional(),
      permitAsks: z.record(z.string(), z.iso.date()).exactOptional(),
      permitRemindOn: z.iso.date().exactOptional(),
      instruments: z.record(z.string(), z.iso.date()).exactOptional(),
      dueOn: z.iso.date().exactOptional(),
      history,
    }),
  ),
  profile: strict(
    z.object({
      id: profileId,
      region: regionId,
      state: z.enum(profileStates),
      closedFrom: z.enum(['unclaimed', 'active']).exactOptional(),
      closedOn: z.iso.date().exactOptional(),
      goesOn: z.iso.date().exactOptional(),
      consents: z.array(strict(consentEntry)),
      history,
      ...profileSections.shape,
    }),
  ),
  employer: strict(
    z.object({
      id: employerId,
      regions: z.array(regionId).min(1),
      state: z.enum(employerStates),
      history,
      ...employerSections.shape,
    }),
  ),
  site: strict(
    z.object({
      id: siteId,
      region: regionId,
      employer: employerId,
      approved: approvedPlace.nullable(),
      history,
      ...siteSections.shape,
    }),
  ),
  vacancy: strict(
    z.object({
      id: vacancyId,
      region: regionId,
      employer: employerId,
      state: z.enum(vacancyStates),
      stateReason: z.string().nullable(),
      approved: vacancySections.exactOptional(),
      history,
      ...vacancySections.shape,
    }),
  ),
  event: strict(
    z.object({
      id: eventId,
      region: regionId,
      organiser: accountId,
      state: z.enum(eventStates),
      stateReason: z.enum(cancelReasons).nullable(),
      history,
      ...eventSections.shape,
    }),
  ),
  stall: strict(
    z.object({
      id: stallId,
      region: regionId,
      event: eventId,
      employer: employerId,
      number: z.int().min(1),
      state: z.enum(stallStates),
      stateReason: z.enum(stallReasons).nullable(),
      edition: z.int().min(1).exactOptional(),
      history,
      ...stallSections.shape,
    }),
  ),
  participation: strict(
    z.object({
      id: participationId,
      region: regionId,
      event: eventId,
      profile: profileId,
      number: z.int().min(1),
      state: z.enum(participationStates),
      stateReason: z.enum(participationReasons).nullable(),
      seat: z.int().min(1).exactOptional(),
      waits: instant.exactOptional(),
      edition: z.int().min(1).exactOptional(),
      arrivedAt: instant.exactOptional(),
      stateBefore: z.enum(participationStates).exactOptional(),
      there: z.object({ from: z.int().min(0), to: z.int().min(0).nullable() }).exactOptional(),
      history,
      ...participationSections.shape,
    }),
  ),
  account: strict(
    z.object({
      id: accountId,
      email: z.email().exactOptional(),
      work: hash('work').exactOptional(),
      state: z.enum(accountStates),
      history,
      ...accountSections.shape,
    }),
  ),
  membership: strict(
    z.object({
      id: membershipId,
      account: accountId,
      role,
      region: regionId,
      employer: employerId.exactOptional(),
      profile: profileId.exactOptional(),
      scope: z.union([profileId, eventId]).nullable(),
      until: instant.nullable(),
      history,
    }),
  ),
  region: strict(
    z.object({
      id: regionId,
      neighbours: z.array(regionId),
      municipalities: z.array(z.string()).min(1),
      timeZone: z.string(),
      history,
      ...regionSections.shape,
    }),
  ),
}

const shownAsker = z.union([matchPerson, matchOpening])

const difference = <T extends z.ZodType>(one: T) => z.object({ put: z.array(one), taken: z.array(one) })
const deskStep = z.object({ talks: difference(plannedTalk), pins: difference(pin) })

/** The same by the names of collections, for every collection there is. */
export const storedIn: Readonly<Record<string, z.ZodType<unknown>>> = {
  ...storedOfDay,
  ...storedOfTrust,
  demo_mails: recordOf(
    demoMails,
    z.object({
      id: z.string(),
      at: instant,
      to: z.email(),
      subject: z.string(),
      text: z.string(),
      language: uiLanguage,
    }),
  ),
  profiles: stored.profile,
  employers: stored.employer,
  sites: stored.site,
  vacancies: stored.vacancy,
  accounts: stored.account,
  memberships: stored.membership,
  regions: stored.region,
  events: stored.event,
  stalls: stored.stall,
  participations: stored.participation,
  talks: recordOf(
    talks,
    talkShape
      .omit({ version: true, changedAt: true })
      .extend({ slot: z.int().exactOptional(), helper: z.string().exactOptional() }),
  ),
  timetables: recordOf(
    timetables,
    timetableShape
      .omit({ version: true, changedAt: true, broken: true, canUndo: true, canRedo: true, progress: true })
      .extend({
        proof: z
          .object({ levels: z.string(), bound: z.int(), value: z.int(), isBest: z.boolean() })
          .nullable(),
        done: z.array(deskStep),
        undone: z.array(deskStep),
      }),
  ),
  sessions: recordOf(
    sessions,
    z.object({
      id: hash('session'),
      account: accountId,
      kind: z.enum(['mail', 'demo', 'card', 'work']),
      beganAt: instant,
      expiresAt: instant,
    }),
  ),
  sign_ins: recordOf(
    signIns,
    z.object({
      id: z.string(),
      address: hash('address'),
      account: accountId.nullable(),
      attempts: z.array(
        z.object({
          browser: hash('browser'),
          from: z.union([hash('from'), z.literal('')]),
          link: hash('link'),
          code: hash('code'),
          tries: z.int(),
          expiresAt: instant,
        }),
      ),
      wrong: z.object({ count: z.int(), since: instant, by: z.record(z.string(), z.int()) }),
      expiresAt: instant,
    }),
  ),
  email_changes: recordOf(
    emailChanges,
    z.object({
      id: z.string(),
      account: accountId,
      email: z.email(),
      code: hash('code'),
      tries: z.int(),
      expiresAt: instant,
      asked: z.object({ count: z.int(), since: instant }),
    }),
  ),
  ...storedFlyers,
  cards: recordOf(
    cards,
    z.object({
      id: hash('card'),
      account: accountId,
      profile: profileId,
      region: regionId,
      expiresAt: instant,
    }),
  ),
  profile_views: recordOf(
    profileViews,
    z.object({
      id: z.string(),
      region: regionId,
      profile: profileId,
      viewer: z.string(),
      employer: employerId.nullable(),
      day: z.iso.date(),
      depth: z.enum(['list', 'profile', 'restricted', 'match', 'identity']),
      reason: z.string().nullable(),
    }),
  ),
  shown_lists: recordOf(
    shownLists,
    z.object({
      id: hash('list'),
      region: regionId,
      viewer: z.string(),
      at: instant,
      direction: z.enum(['people', 'places']),
      asker: shownAsker,
      people: z.array(profileId),
      today: z.int(),
      settings: z.object({ weights: z.record(z.string(), z.number()), lateStartDays: z.int() }),
      limit: z.int(),
      rulesVersion: z.string(),
      stopped: z.record(z.string(), z.int()),
      entries: z.array(z.object({ id: z.string(), digest: z.string(), row: hash('row') })),
      erased: z.int(),
    }),
  ),
  shown_rows: recordOf(
    shownRows,
    z.object({
      id: hash('row'),
      region: regionId,
      of: z.string(),
      month: z.string().regex(/^\d{4}-\d{2}$/),
      row: shownAsker,
    }),
  ),
  leases: recordOf(leases, z.object({ id: z.string(), holder: z.string().nullable() })),
  intents: recordOf(
    intentSpec,
    z.object({
      id: intentId,
      kind: z.enum(['account', 'application', 'card', 'closeAccount', 'erase', 'pitchRelease']),
      profile: profileId.nullable(),
      payload: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
      at: instant,
    }),
  ),
  calendars: recordOf(
    calendars,
    z.object({ id: z.string(), account: accountId, secret: z.string().exactOptional(), since: instant }),
  ),
  notifications: recordOf(
    notifications,
    z.object({
      id: notificationId,
      account: accountId,
      kind: z.enum(notificationKinds),
      region: regionId,
      about: notification.shape.about,
      at: instant,
      seen: z.boolean(),
      mail: z.enum(['due', 'sent', 'none', 'notWanted']),
      pace: z.enum(['atOnce', 'daily']),
      sendAt: instant,
      tries: z.int(),
    }),
  ),
  objections: recordOf(
    objections,
    z.object({
      id: objectionId,
      region: regionId,
      profile: profileId,
      vacancy: vacancyId,
      text: z.string(),
      language: z.string(),
      at: instant,
      state: z.enum(['open', 'answered']),
      answer: z.string().nullable(),
      answeredBy: accountId.exactOptional(),
      history,
    }),
  ),
  runs: recordOf(
    runs,
    z.object({
      id: runId,
      region: regionId,
      state: z.enum(runStates),
      going: z.literal(true).exactOptional(),
      day: z.iso.date(),
      startedBy: z.string(),
      startedAt: instant,
      endedAt: instant.nullable(),
      done: z.int(),
      of: z.int().nullable(),
      cursor: vacancyId.nullable(),
    }),
  ),
  placements: stored.placement,
  ...storedOfCases,
  snoozes: recordOf(
    snoozes,
    z.object({ id: snoozeId, region: regionId, account: accountId, item: z.string(), until: z.iso.date() }),
  ),
  picks: recordOf(
    picks,
    z.object({
      id: hash('pick'),
      region: regionId,
      vacancy: vacancyId,
      profile: profileId,
      state: z.enum(pickStates),
      reason: z.string(),
      by: accountId,
      at: instant,
      history,
    }),
  ),
  pitches: recordOf(
    pitches,
    z.object({
      id: pitchId,
      region: regionId,
      profile: profileId,
      vacancy: vacancyId,
      employer: employerId,
      state: z.enum(pitchStates),
      slot: z.string(),
      since: instant,
      pseudonym: z.string(),
      ...pitchSections.shape,
      voice: voice.nullable(),
      proposal: z.object({ by: accountId, reason: z.string(), at: instant }).nullable(),
      sentAt: instant.nullable(),
      facts: cardFields.nullable(),
      silences: z.int(),
      calledOn: z.iso.date().nullable(),
      rounds: z.array(round),
      nextStep: z.enum(nextSteps).nullable(),
      fresh: z.boolean(),
      releasedUntil: z.iso.date().nullable(),
      notYet: z.enum(personReasons).nullable(),
      talkHeldOn: z.iso.date().nullable(),
      reason: pitchReason.nullable(),
      history,
    }),
  ),
  proposals: recordOf(
    proposals,
    z.object({
      id: z.string(),
      region: regionId,
      vacancy: vacancyId,
      day: z.iso.date(),
      rulesVersion: z.string(),
      items: z.array(z.object({ profile: profileId, score: z.int() })),
    }),
  ),
  outcomes: recordOf(outcomes, outcomeShape),
  outcome_keys: recordOf(
    outcomeKeys,
    z.object({ id: profileId, region: regionId, outcome: hash('outcome') }),
  ),
  outcome_reports: recordOf(reports, z.object({ id: z.string(), ...outcomeReport.shape })),
  pool_rows: recordOf(
    poolRows,
    z.object({ id: z.string(), region: regionId, profile: profileId, row: matchPerson }),
  ),
  pictures: recordOf(
    pictures,
    z.object({
      id: z.string(),
      region: regionId,
      vacancy: vacancyId,
      day: z.iso.date(),
      approved: z.int(),
      opening: matchOpening,
      cards: z.array(z.object({ profile: profileId, pseudonym: z.string(), shows: shownFields })),
      hasOthers: z.boolean(),
    }),
  ),
  wanted_people: recordOf(
    wanted,
    z.object({
      id: z.string(),
      region: regionId,
      vacancy: vacancyId,
      items: z.array(z.object({ profile: profileId, picture: z.string(), at: instant })),
    }),
  ),
  spent_counts: recordOf(
    spent,
    z.object({
      id: z.string(),
      of: z.string(),
      day: z.iso.date(),
      inDay: z.int(),
      minute: z.string(),
      inMinute: z.int(),
    }),
  ),
  told_counts: recordOf(
    told,
    z.object({
      id: z.string(),
      of: z.string(),
      week: z.int(),
      fives: z.array(z.string()),
      rough: z.array(z.string()),
      last: shownCount.nullable(),
    }),
  ),
}
