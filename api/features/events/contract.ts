import { z } from 'zod'
import { bcp47, day, historyEntry, line, listed, postcode, text, versioned } from '../../contract.ts'
import { accountId, employerId, eventId, regionId, stallId, vacancyId } from '../../contract-ids.ts'
import { groupExperiences } from '../employers/contract.ts'
import { vacancySummary } from '../vacancies/contract.ts'

/** Free talks at stalls; people who speak one after another; talks by a timetable. */
export const eventKinds = ['speedmeet', 'matchingEvent', 'pitchStage'] as const
export type EventKind = (typeof eventKinds)[number]

/** A time of the region's day, HH:MM. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const spoken = (least: number) => z.array(bcp47).min(least).max(10)
const itemId = z.string().regex(/^[a-z0-9-]{1,40}$/)

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
export const eventActs = ['invite', 'cancel'] as const
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
