import { z } from 'zod'
import { shortReasons } from '../../../matcher/codes.ts'
import { bcp47, historyEntry, instant, versioned } from '../../contract.ts'
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

/** What must be, by hand: this pair meets, or never does. */
export const pinKinds = ['must', 'never'] as const
export const pin = z.object({ kind: z.enum(pinKinds), participation: participationId, stall: stallId })
export type Pin = z.infer<typeof pin>

/** `published` while everybody has been told what stands in it. */
export const timetableStates = ['draft', 'published'] as const

/** How good a timetable is, and how much better one could be at most. */
export const quality = z.object({
  mustMissed: z.int(),
  value: z.int(),
  /** No timetable with the same talks for everybody has a higher value. */
  bound: z.int(),
  isBest: z.boolean(),
})

/** A person or a table with fewer talks than everybody should have, and what holds them there. */
export const shortOne = z.object({
  participation: participationId.nullable(),
  stall: stallId.nullable(),
  talks: z.int(),
  why: z.object({ code: z.enum(shortReasons), values: z.record(z.string(), z.int()) }),
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
