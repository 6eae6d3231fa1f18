import { z } from 'zod'
import type { shortReasons } from '../codes.ts'

/** Rounds fit in the bits of a 32-bit integer. */
const mostRounds = 30
const roundIndex = z.int().min(0)
const place = z.strictObject({
  id: z.string().min(1),
  langs: z.array(z.string().min(1)),
  /** First round present; `to` is the first round gone. */
  from: roundIndex,
  to: roundIndex,
  /** Rounds between `from` and `to` that are missed. */
  breaks: z.array(roundIndex).exactOptional(),
})
const pair = z.tuple([z.int().min(0), z.int().min(0)])

const shape = z.strictObject({
  rounds: z.int().min(1).max(mostRounds),
  /** Talks everyone should have at least, per person and per table. */
  k: z.int().min(0).max(mostRounds),
  kTable: z.int().min(0).max(mostRounds),
  mostTalks: z.int().min(0).exactOptional(),
  /** Talks in a row that are still pleasant for a person; unset is no limit. */
  longestRun: z.int().min(1).exactOptional(),
  people: z.array(place).max(5000),
  tables: z.array(place).max(5000),
  interpreters: z.array(
    z.strictObject({ id: z.string().min(1), langs: z.array(z.string().min(1)), rounds: z.array(roundIndex) }),
  ),
  /** By person and table; `null` is a pair stopped by a gate. */
  value: z.array(z.array(z.int().nullable())),
  /** Pairs by index in `people` and `tables`. A must that is gated or a no-pair counts as missed. */
  must: z.array(pair),
  no: z.array(pair),
  /** Talks that stand: person, table, round, and who interprets. One that cannot be is left out; its interpreter may change. */
  fixed: z
    .array(z.tuple([z.int().min(0), z.int().min(0), roundIndex, z.int().min(0).nullable()]))
    .exactOptional(),
})

/** A speedmeet to be timetabled, checked across its fields. */
export const speedmeet = shape.superRefine((event, context) => {
  const fault = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message })
  for (const noun of ['people', 'tables', 'interpreters'] as const) {
    const seen = new Set<string>()
    event[noun].forEach((each, index) => {
      if (seen.has(each.id)) fault([noun, index, 'id'], `is used twice: ${each.id}`)
      seen.add(each.id)
    })
  }
  for (const noun of ['people', 'tables'] as const) {
    event[noun].forEach((each, index) => {
      if (each.to > event.rounds) fault([noun, index, 'to'], `is past the last round, ${event.rounds}`)
      if (each.from > each.to) fault([noun, index, 'from'], 'is after `to`')
      each.breaks?.forEach((round, at) => {
        if (round >= event.rounds) fault([noun, index, 'breaks', at], 'is not a round')
      })
    })
  }
  event.interpreters.forEach((each, index) => {
    each.rounds.forEach((round, at) => {
      if (round >= event.rounds) fault(['interpreters', index, 'rounds', at], 'is not a round')
    })
  })
  if (event.value.length !== event.people.length)
    fault(['value'], `has ${event.value.length} rows for ${event.people.length} people`)
  event.value.forEach((row, index) => {
    if (row.length !== event.tables.length)
      fault(['value', index], `has ${row.length} values for ${event.tables.length} tables`)
  })
  for (const noun of ['must', 'no'] as const) {
    event[noun].forEach(([person, table], index) => {
      if (person >= event.people.length) fault([noun, index, 0], 'is not a person')
      if (table >= event.tables.length) fault([noun, index, 1], 'is not a table')
    })
  }
  event.fixed?.forEach(([person, table, round, interpreter], index) => {
    if (person >= event.people.length) fault(['fixed', index, 0], 'is not a person')
    if (table >= event.tables.length) fault(['fixed', index, 1], 'is not a table')
    if (round >= event.rounds) fault(['fixed', index, 2], 'is not a round')
    if (interpreter !== null && interpreter >= event.interpreters.length)
      fault(['fixed', index, 3], 'is not an interpreter')
  })
  if (!sumsExactly(event)) fault(['value'], 'holds numbers too large to add up exactly')
})
export type Speedmeet = z.infer<typeof speedmeet>

/** Whether the solver's weights, which rank each level above all lower ones, stay whole numbers below 2^53. */
function sumsExactly(event: z.infer<typeof shape>): boolean {
  let largest = 1
  for (const row of event.value) for (const value of row) largest = Math.max(largest, Math.abs(value ?? 0))
  const path = 2 * Math.min(event.people.length, event.tables.length) + 1
  return 8 * largest * (event.k + 1) * (event.kTable + 1) * (path + 1) ** 3 < Number.MAX_SAFE_INTEGER
}

/** Person, table, round, interpreter: indices into the speedmeet's lists. */
export type Talk = [person: number, table: number, round: number, interpreter: number | null]

/** What is kept low, in this order: musts missed, people with 0, 1, … k − 1 talks, tables likewise. */
export type Levels = { mustMissed: number; people: number[]; tables: number[] }

/** Why somebody stays under their least number of talks, with what number held them there. */
export type ShortReason = { code: (typeof shortReasons)[number]; values: Record<string, number> }
export type Short =
  | { person: number; talks: number; why: ShortReason }
  | { table: number; talks: number; why: ShortReason }

export type Timetable = {
  talks: Talk[]
  levels: Levels
  /** No timetable does better in this order; equal to `levels` when those are proved best. */
  levelBounds: Levels
  value: number
  /** No timetable whose levels are as good has a higher value. */
  bound: number
  /** (bound − value) ÷ |bound|; 0 is proved best. */
  gap: number
  optimal: boolean
  /** Idle rounds between a person's talks, and talks beyond `longestRun` in a row, over all people. */
  idleRounds: number
  overlong: number
  short: Short[]
}

export type Progress = {
  stage: 'improve' | 'bound' | 'search' | 'comfort'
  done: number
  of: number
}
/** Called between steps of work; answering false ends the search with the best found so far, throwing abandons it. */
export type Checkpoint = (progress: Progress) => boolean

/** A cell of a person's timetable that is not what it was; forced when what stood there cannot go on. */
export type CellChange = {
  person: number
  round: number
  before: number | null
  after: number | null
  forced: boolean
}

export type Replanned = {
  talks: Talk[]
  changes: CellChange[]
  levels: Levels
  value: number
  /** Proved: no timetable reaches better levels, or the same with fewer unforced changes, or then a higher value. */
  optimal: boolean
  short: Short[]
}

/** What a timetable is worth as it stands, and who is short. */
export type Judged = { levels: Levels; value: number; short: Short[] }

/** Somebody who changes places: from where to where, as table and round; null is nowhere. */
export type Shift = {
  person: number
  from: [table: number, round: number] | null
  to: [table: number, round: number] | null
}
/** A place that a talk can be moved to, and what comes of it. */
export type Move = { table: number; round: number; shifts: Shift[]; levels: Levels; value: number }

/** Something that could be arranged so that fewer people are short. */
export type Help =
  | { kind: 'interpreter'; language: string; round: number }
  | { kind: 'seat'; table: number }
  | { kind: 'longer'; person: number; rounds: number; end: 'from' | 'to' }
/** A help, with the people who have more talks by it where they were short, and how many are still short. */
export type TriedHelp = { help: Help; gain: number[]; short: number; levels: Levels; value: number }
