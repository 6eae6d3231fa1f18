import { z } from 'zod'
import { shortReasons } from '../../../matcher/codes.ts'
import { bcp47, historyEntry, instant, uiLanguage, versioned } from '../../contract.ts'
import { eventId, participationId, profileId, regionId, stallId, timetableId } from '../../contract-ids.ts'
import { clockTime, itemId } from '../events/contract.ts'

/** A talk as a timetable plans it; rounds count from 0. */
export const plannedTalk = z.object({
  participation: participationId,
  stall: stallId,
  round: z.int().min(0).max(29),
  interpreter: itemId.nullable(),
})
export type PlannedTalk = z.infer<typeof plannedTalk>

/** What must be, by hand: this pair meets, never does, or meets in this round. */
export const pinKinds = ['must', 'never', 'fixed'] as const
export const pin = z.strictObject({
  kind: z.enum(pinKinds),
  participation: participationId,
  stall: stallId,
  /** Only of a fixed talk. */
  round: z.int().min(0).max(29).nullable(),
})
export type Pin = z.infer<typeof pin>

export const helpKinds = ['interpreter', 'seat', 'longer'] as const
/** So long somebody would be there longer, in minutes. */
export const longerMinutes = 60

/** `published` while everybody has been told what stands in it. */
export const timetableStates = ['draft', 'published'] as const

/** How good a timetable is, and how much better one could be at most. */
export const quality = z.object({
  mustMissed: z.int(),
  value: z.int(),
  /** No timetable in which as many people have as many talks has a higher value; null after a change by hand that leaves others short. */
  bound: z.int().nullable(),
  isBest: z.boolean(),
})

/** A person or a table with fewer talks than everybody should have, and what holds them there. */
export const shortOne = z.object({
  participation: participationId.nullable(),
  stall: stallId.nullable(),
  talks: z.int(),
  why: z.object({ code: z.enum(shortReasons), values: z.record(z.string(), z.int()) }),
})

/** Something that could be arranged, with those who then have more talks; each was tried by making the timetable again. */
export const help = z.object({
  kind: z.enum(helpKinds),
  /** Of the interpreter. */
  language: bcp47.nullable(),
  round: z.int().nullable(),
  /** The table that gets another seat. */
  stall: stallId.nullable(),
  /** Who is there longer, and whether they come earlier or leave later. */
  participation: participationId.nullable(),
  end: z.enum(['from', 'to']).nullable(),
  gain: z.array(participationId),
  /** How many people are still short. */
  short: z.int(),
})

export const timetable = z.object({
  id: timetableId,
  region: regionId,
  event: eventId,
  state: z.enum(timetableStates),
  /** How often it was published. */
  edition: z.int().min(0),
  talks: z.array(plannedTalk),
  pins: z.array(pin),
  quality: quality.nullable(),
  short: z.array(shortOne),
  /** The best three, null while nobody has looked for them yet. */
  helps: z.array(help).nullable(),
  /** Talks that can no longer be as they stand: somebody does not come, or not at that time, or does not want to. */
  broken: z.array(plannedTalk),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  /** How far a run is that goes on in this process, of a hundred. */
  progress: z.int().nullable(),
  /** Since when and by whose wish a new one is being made. */
  solving: z.object({ since: instant, by: z.string() }).nullable(),
  ...versioned.shape,
  history: z.array(historyEntry),
})
export type TimetableAnswer = z.infer<typeof timetable>

/** The rounds in which somebody or a table is there. */
const rounds = z.array(z.int())

/** Between whom, where and when talks can be. */
export const grid = z.object({
  rounds: z.array(z.object({ from: clockTime, to: clockTime })),
  people: z.array(
    z.object({
      participation: participationId,
      profile: profileId,
      name: z.string(),
      wallName: z.string(),
      number: z.int(),
      /** The language of their papers. */
      language: uiLanguage,
      /** The language that is interpreted for them. */
      interpreter: bcp47.nullable(),
      rounds,
    }),
  ),
  tables: z.array(z.object({ stall: stallId, number: z.int(), employerName: z.string(), rounds })),
  interpreters: z.array(z.object({ id: itemId, name: z.string(), languages: z.array(bcp47), rounds })),
})
export type Grid = z.infer<typeof grid>

/** What the desk reads: the timetable, null before the first one was made, and what it is made of. */
export const deskAnswer = z.object({ grid, timetable: timetable.nullable() })

/** Where somebody goes when a talk is moved: null is nowhere. */
const place = z.object({ stall: stallId, round: z.int() }).nullable()
/** A place that a talk can be moved to, and what that costs. */
export const move = z.object({
  stall: stallId,
  round: z.int(),
  /** Value of the whole timetable after it, less its value now. */
  valueBy: z.int(),
  /** People who have fewer talks than they should: after it, less now. */
  shortBy: z.int(),
  /** Whose seat it is now, and where they go. */
  displaced: z.object({ participation: participationId, to: place }).nullable(),
})
export type MoveAnswer = z.infer<typeof move>
export const movesAnswer = z.object({ version: z.int(), value: z.int(), items: z.array(move) })

/** What planning anew during the day would change. */
export const replanOffer = z.object({
  /** Names this plan: whoever agrees says to which. */
  key: z.string(),
  /** What is different in rounds that have not begun; `mustBe` where it cannot go on as it was. */
  changes: z.array(
    z.object({
      participation: participationId,
      round: z.int(),
      from: stallId.nullable(),
      to: stallId.nullable(),
      mustBe: z.boolean(),
    }),
  ),
  /** How many people change who had talks before and could have kept them all. */
  others: z.int(),
  /** Tables that have more or fewer talks ahead, and by how many. */
  tables: z.array(z.object({ stall: stallId, by: z.int() })),
  short: z.array(shortOne),
  /** Proved: nobody is less short, and no fewer people could change. */
  isBest: z.boolean(),
})
export type ReplanOffer = z.infer<typeof replanOffer>
