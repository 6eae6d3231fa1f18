import { z } from 'zod'
import { modes } from '../../../matcher/codes.ts'
import { bcp47, day, historyEntry, line, listed, postcode, text, versioned } from '../../contract.ts'
import {
  accountId,
  employerId,
  eventId,
  participationId,
  profileId,
  regionId,
  stallId,
  vacancyId,
} from '../../contract-ids.ts'
import { groupExperiences } from '../employers/contract.ts'
import { vacancySummary } from '../vacancies/contract.ts'

/** Free talks at stalls; people who speak one after another; talks by a timetable. */
export const eventKinds = ['speedmeet', 'matchingEvent', 'pitchStage'] as const
export type EventKind = (typeof eventKinds)[number]

/** A time of the region's day, HH:MM. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const spoken = (least: number) => z.array(bcp47).min(least).max(10)
/** Somebody or something in a list of an event or a stall, such as an interpreter. */
export const itemId = z.string().regex(/^[a-z0-9-]{1,40}$/)

export const eventSections = z.object({
  basics: z.object({
    kind: z.enum(eventKinds),
    name: line(120),
    day,
    /** When the doors open and when all is over. */
    from: clockTime,
    to: clockTime,
  }),
  place: z.object({
    name: line(120),
    street: line(120).nullable(),
    town: line(80),
    postcode: postcode.nullable(),
    /** How to get there. */
    directions: text.nullable(),
  }),
  room: z.object({
    seats: z.int().min(1).max(1000),
    /** Of a hundred people who are invited, so many come. */
    showPercent: z.int().min(10).max(100),
    /** So many employers without experience are aimed at. */
    newEmployers: z.int().min(0).max(100),
  }),
  talks: z.object({
    /** From the opening of the doors to the first talk. */
    doorsMinutes: z.int().min(0).max(240),
    minutes: z.int().min(3).max(60),
    moveMinutes: z.int().min(0).max(15),
    rounds: z.int().min(1).max(30),
    /** So many talks everybody has at least. */
    least: z.int().min(1).max(10),
  }),
  care: z.object({
    childcarePlaces: z.int().min(0).max(100),
    travelHelp: z.boolean(),
    prayerRoom: z.boolean(),
    wheelchair: z.boolean(),
  }),
  interpreters: listed(
    itemId,
    z.object({ name: line(120), languages: spoken(1), from: clockTime, to: clockTime }),
    40,
  ),
})
export type EventSections = z.infer<typeof eventSections>

export const eventStates = [
  'draft',
  'inviting',
  'planned',
  'live',
  'finished',
  'closed',
  'cancelled',
] as const
export type EventState = (typeof eventStates)[number]
export const eventActs = ['invite', 'open', 'finish', 'close', 'cancel'] as const
export type EventAct = (typeof eventActs)[number]
export const cancelReasons = ['tooFewPeople', 'tooFewEmployers', 'noPlace', 'other'] as const

export const event = z.object({
  id: eventId,
  region: regionId,
  /** Account of who organises it. */
  organiser: accountId,
  state: z.enum(eventStates),
  /** Why it was cancelled. */
  stateReason: z.enum(cancelReasons).nullable(),
  ...versioned.shape,
  history: z.array(historyEntry),
  ...eventSections.shape,
})
export type EventAnswer = z.infer<typeof event>

export const eventSummary = z.object({
  id: eventId,
  state: z.enum(eventStates),
  ...eventSections.shape.basics.shape,
  place: z.string(),
  town: z.string(),
  seats: z.int(),
  /** Stalls, and how many of them are sure to come. */
  stalls: z.int(),
  accepted: z.int(),
  version: z.int(),
})
export type EventSummary = z.infer<typeof eventSummary>

/** What an employer reads of the event at which it has a stall. */
export const eventForEmployer = z.object({
  id: eventId,
  state: z.enum(eventStates),
  basics: eventSections.shape.basics,
  place: eventSections.shape.place,
  talks: eventSections.shape.talks,
  organiserName: z.string(),
})

export const stallSections = z.object({
  /** Vacancies that are talked about; none is allowed. */
  work: z.object({ vacancies: z.array(vacancyId).max(20) }),
  /** Who sits there, by their ids among the employer's contacts. */
  contacts: z.object({ people: z.array(itemId).max(10) }),
  table: z.object({
    languages: spoken(0),
    /** Unset from the first to the last talk. */
    arrives: clockTime.nullable(),
    leaves: clockTime.nullable(),
    breaks: z.array(z.object({ from: clockTime, to: clockTime })).max(5),
  }),
})
export type StallSections = z.infer<typeof stallSections>

export const stallStates = ['invited', 'accepted', 'declined', 'cancelled'] as const
export type StallState = (typeof stallStates)[number]
export const stallActs = ['accept', 'decline', 'askAgain'] as const
export type StallAct = (typeof stallActs)[number]
export const stallReasons = ['noTime', 'noPlaces', 'noStaff', 'other'] as const

export const stall = z.object({
  id: stallId,
  region: regionId,
  event: eventId,
  employer: employerId,
  employerName: z.string(),
  experience: z.enum(groupExperiences),
  /** Of the table, from 1. */
  number: z.int(),
  state: z.enum(stallStates),
  /** Why the employer does not come. */
  stateReason: z.enum(stallReasons).nullable(),
  ...versioned.shape,
  history: z.array(historyEntry),
  ...stallSections.shape,
  /** The vacancies that are shown, in the order of the list. */
  shown: z.array(vacancySummary),
  at: eventForEmployer,
})
export type StallAnswer = z.infer<typeof stall>

/** What a person is called on the wall and by everybody in the hall; their number until they choose. */
export const wallNames = ['number', 'given', 'nickname'] as const

export const participationSections = z.object({
  wall: z.object({ kind: z.enum(wallNames), nickname: line(20).nullable() }),
  needs: z.object({
    /** The language to interpret; null for none. */
    interpreter: bcp47.nullable(),
    children: z.int().min(0).max(10),
    travel: z.boolean(),
    /** A seat apart, or one that a wheelchair gets to. */
    seat: z.boolean(),
  }),
  hours: z.object({
    /** Unset for the whole event. */
    arrives: clockTime.nullable(),
    leaves: clockTime.nullable(),
  }),
  /** Whom the person would like to talk to, and whom not; employers never read it. */
  wishes: z.object({ wants: z.array(stallId).max(3), nots: z.array(stallId).max(100) }),
})
export type ParticipationSections = z.infer<typeof participationSections>

export const participationStates = [
  'invited',
  'accepted',
  'waiting',
  'declined',
  'checkedIn',
  'noShow',
  'left',
  'cancelled',
] as const
export type ParticipationState = (typeof participationStates)[number]
export const participationActs = ['accept', 'decline'] as const
export type ParticipationAct = (typeof participationActs)[number]
/** What is said of a person at the door. */
export const presenceActs = ['arrive', 'miss', 'leave', 'undo'] as const
export type PresenceAct = (typeof presenceActs)[number]
export const participationReasons = ['noTime', 'noWay', 'notMyWork', 'other'] as const

const participationHead = {
  id: participationId,
  region: regionId,
  event: eventId,
  profile: profileId,
  /** By which the person is called where no name is chosen; from 1. */
  number: z.int(),
  state: z.enum(participationStates),
  /** Why the person does not come, where they said it. */
  stateReason: z.enum(participationReasons).nullable(),
  /** When the person came in, and null before. */
  arrivedAt: z.iso.datetime().nullable(),
  /** Place in the line, from 1; null for who does not wait. */
  line: z.int().nullable(),
  ...versioned.shape,
  ...participationSections.shape,
}

/** How somebody is reached: by mail, in the app with a card, or by a call. */
export const reaches = ['mail', 'app', 'call'] as const

/** What a jobhunter reads of who was invited. */
export const participation = z.object({
  ...participationHead,
  name: z.string(),
  phone: z.string().nullable(),
  reach: z.enum(reaches),
})
export type ParticipationAnswer = z.infer<typeof participation>

/** A way to the event: which mode, and how long. */
const way = z.object({ mode: z.enum(modes), minutes: z.int() })

/** What a person reads of their own invitation. */
export const ownInvitation = z.object({
  ...participationHead,
  history: z.array(historyEntry),
  at: z.object({
    ...eventForEmployer.shape,
    care: eventSections.shape.care,
    stalls: z.array(
      z.object({ id: stallId, number: z.int(), employerName: z.string(), shown: z.array(vacancySummary) }),
    ),
  }),
  way: way.nullable(),
})
export type OwnInvitation = z.infer<typeof ownInvitation>

/** Whether somebody can come: `opens` where something has to be arranged first, `unknown` where nobody asked yet. */
export const checkStates = ['pass', 'opens', 'stop', 'unknown'] as const
const check = { state: z.enum(checkStates) }

/** Groups that a list may leave out: little Dutch, no Latin script, few hours, living elsewhere. */
export const inviteeGroups = ['littleDutch', 'noLatin', 'fewHours', 'elsewhere'] as const
export type InviteeGroup = (typeof inviteeGroups)[number]

/** Somebody who fits a stall, with the three checks. */
export const invitee = z.object({
  profile: profileId,
  name: z.string(),
  said: text.nullable(),
  stall: stallId,
  vacancy: vacancyId,
  /** Points with one decimal, in tenths. */
  shownTenths: z.int(),
  time: z.object(check),
  way: z.object({ ...check, best: way.nullable() }),
  wish: z.object({ ...check, level: z.enum(['dream', 'acceptable']).nullable() }),
  groups: z.array(z.enum(inviteeGroups)),
  state: z.enum(participationStates).nullable(),
})
export type Invitee = z.infer<typeof invitee>
