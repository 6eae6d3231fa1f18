import { z } from 'zod'
import { day } from '../../contract.ts'
import {
  accountId,
  employerId,
  eventId,
  participationId,
  profileId,
  regionId,
  stallId,
  talkId,
  vacancyId,
} from '../../contract-ids.ts'
import { eventKinds, eventStates, participationStates } from '../events/contract.ts'
import { languageSurprises, talkAnswers, talkOutcomes } from '../talks/codes.ts'
import { talkResult } from '../talks/contract.ts'
import { resultSteps } from './codes.ts'

/** Before the first round, on the way to a table, in talk, and after the last round. */
export const clockPhases = ['doors', 'moving', 'talking', 'over'] as const
export type ClockPhase = (typeof clockPhases)[number]

export const clockActs = ['start', 'pause', 'goOn', 'addMinute', 'next', 'back'] as const
export type ClockAct = (typeof clockActs)[number]

/** Whether simulated phones of a demo answer for the people and tables of a hall now. */
export const phonesPlays = ['running', 'paused', 'stopped'] as const
export type PhonesPlay = (typeof phonesPlays)[number]

/** A stretch of the day: rounds count from 0, and `endsAt` is null where nobody knows yet when it ends. */
const stretch = z.object({
  phase: z.enum(clockPhases),
  round: z.int(),
  endsAt: z.iso.datetime().nullable(),
  /** Ms from its beginning to its end; null where nobody knows yet when it ends. */
  length: z.int().nullable(),
})

/** The clock of an event as everybody in the hall reads it. */
export const eventClock = z.object({
  event: eventId,
  version: z.int(),
  /** The server's time, in ms since 1970. */
  now: z.number(),
  rounds: z.int(),
  /** Ms that are left, while it stands still. */
  pausedWith: z.int().nullable(),
  /** The stretch that runs now and all that follow by themselves: a browser goes on counting without a line. */
  stretches: z.array(stretch).min(1),
  /** Null unless the phones of this hall are, or were, simulated by a demo. */
  simulated: z.enum(phonesPlays).nullable(),
})
export type EventClock = z.infer<typeof eventClock>

/** Somebody at an event as helpers see them: by the name they chose for the wall, else by number. */
export const attendee = z.object({
  participation: participationId,
  number: z.int(),
  called: z.string(),
  state: z.enum(participationStates),
  arrivedAt: z.iso.datetime().nullable(),
  version: z.int(),
})
export type Attendee = z.infer<typeof attendee>

/** A table of the hall. */
export const table = z.object({ stall: stallId, number: z.int(), employerName: z.string() })

/** A talk as helpers see it: who sits where in which round, and whether each side has answered, never what. */
export const talkOfHall = z.object({
  talk: talkId,
  participation: participationId,
  stall: stallId,
  round: z.int().nullable(),
  interpreter: z.string().nullable(),
  said: z.object({ person: z.boolean(), employer: z.boolean() }),
})

/** The day of an event as helpers see it: names of the wall, numbers and tables, nothing of a file. */
export const board = z.object({
  event: eventId,
  region: regionId,
  name: z.string(),
  kind: z.enum(eventKinds),
  state: z.enum(eventStates),
  version: z.int(),
  tables: z.array(table),
  people: z.array(attendee),
  talks: z.array(talkOfHall),
})
export type Board = z.infer<typeof board>

/** What hangs on the wall for everybody in the hall: tables and the names of the wall. */
export const wall = z.object({
  name: z.string(),
  kind: z.enum(eventKinds),
  state: z.enum(eventStates),
  tables: z.array(table.omit({ stall: true })),
  talks: z.array(
    z.object({
      round: z.int(),
      table: z.int(),
      called: z.string(),
      interpreter: z.string().nullable(),
    }),
  ),
  clock: eventClock.nullable(),
  /** Who speaks at a pitch stage, and who is next; null where nobody is to speak. */
  stage: z.object({ now: z.string().nullable(), next: z.string().nullable() }).nullable(),
})

/** Six digits that stand at the door for a minute. */
export const doorCode = z.string().regex(/^\d{6}$/)

/** The number of a table and four digits. */
export const tableCode = z.string().regex(/^[1-9]\d{4,7}$/)

/** A talk of which something has to come yet, as jobhunters read it. */
export const followUp = z.object({
  talk: talkId,
  profile: profileId,
  name: z.string(),
  employer: employerId,
  employerName: z.string(),
  /** Whose case it is: who sees to it. */
  owner: accountId,
  ownerName: z.string(),
  /** By when something should have come of it. */
  due: day,
  /** Open vacancies of the table, of which a pitch or a placement can be made. */
  vacancies: z.array(vacancyId),
  isMutual: z.boolean(),
  said: z.object({ person: z.enum(talkAnswers), employer: z.enum(talkAnswers) }),
  nextStep: talkResult.shape.nextStep,
})

/** A number of people or talks; null where the reader may not know it, or where it is too early to say. */
const count = z.int().nullable()
const counts = <const Code extends string>(codes: readonly Code[]) =>
  z.object(Object.fromEntries(codes.map((code) => [code, count])) as Record<Code, typeof count>)

/** What came of an event. People are counted once each. */
export const eventResults = z.object({
  /** False where small numbers are hidden. */
  isExact: z.boolean(),
  asOf: z.iso.datetime(),
  people: counts(resultSteps),
  talks: z.object({
    planned: count,
    held: count,
    mutual: count,
    person: counts(talkAnswers),
    employer: counts(talkAnswers),
    language: counts(languageSurprises),
    outcomes: counts([...talkOutcomes, 'open']),
  }),
  employers: z.object({ came: z.int(), new: z.int() }),
  /** A figure of others: people in work, of all who came. */
  beside: z.object({ year: z.int(), some: z.int(), all: z.int(), source: z.string() }),
  /** People who started, so long after the event. */
  startedWithin: counts(['threeMonths', 'sixMonths']),
})
export type EventResults = z.infer<typeof eventResults>

/** What a socket says: that something of a topic changed, never what; the reader fetches what it may see. */
export const liveMessage = z.object({
  topic: z.string(),
  seq: z.int(),
  kind: z.enum(['clock', 'person', 'stall', 'event', 'talk', 'stage', 'answer', 'snapshot', 'ended']),
  id: z.string(),
  version: z.int(),
})
export type LiveMessage = z.infer<typeof liveMessage>
