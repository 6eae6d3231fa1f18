import type { Change, MatchOpening, MatchPerson } from '#matcher'
import { kinds } from '../../../matcher/codes.ts'
import { type DayRange, emptyWeek, fromRanges } from '../../../matcher/grid.ts'

export const today = 20_000

const weekdays = [0, 1, 2, 3, 4]

export function onWeekdays(from: number, until: number): string {
  return fromRanges(weekdays.map((day): DayRange => ({ day, from, until })))
}

/** Shares 26 of the bakery's 28 desired hours, five of them before 06:00. */
export const person: MatchPerson = {
  id: 'person',
  rights: Object.fromEntries(kinds.map((kind) => [kind, [{ fromDay: 0, untilDay: null, reason: 'status' }]])),
  rightsReason: '',
  place: { x: 0, y: 0, coarse: false },
  modes: [{ mode: 'bicycle', promised: false }],
  maxMinutes: 25,
  dutch: { listening: 1, speaking: 1, reading: 1, writing: 1 },
  languages: [],
  hours: fromRanges([
    ...[0, 1, 2, 3].map((day) => ({ day, from: 5, until: 10 })),
    { day: 4, from: 5, until: 11 },
  ]),
  movableBlocks: emptyWeek,
  hoursPerWeek: { min: 16, max: 40 },
  startDay: today,
  skills: [
    { concept: 'kneading', level: 2 },
    { concept: 'oven', level: 3 },
    { concept: 'hygiene', level: 2 },
    { concept: 'packing', level: 1 },
    { concept: 'selling', level: 1 },
  ],
  certificates: [],
  wishes: { occupations: { baker: 'dream' }, groups: {}, sectors: {}, kinds: {} },
  constraints: [],
}

/** 2500 m away in a straight line, 3000 m by road: 12 minutes by bicycle, 40 on foot, 18 by public transport. */
export const opening: MatchOpening = {
  id: 'opening',
  kind: 'job',
  place: { x: 1500, y: 2000, coarse: false },
  tasks: [
    {
      id: 'bake',
      share: 1,
      dutch: { listening: 1, speaking: 2, reading: 2, writing: 0 },
      hard: ['listening'],
      floorOpensHard: false,
    },
  ],
  floorLanguages: [],
  requiredHours: onWeekdays(6, 8),
  possibleHours: onWeekdays(5, 12),
  hoursPerWeek: { min: 22, desired: 28, max: 28 },
  startDay: today + 10,
  endDay: null,
  positions: 1,
  skills: [
    { concept: 'kneading', level: 2, importance: 'must', learnable: false },
    { concept: 'oven', level: 3, importance: 'must', learnable: false },
    { concept: 'hygiene', level: 2, importance: 'must', learnable: false },
    { concept: 'packing', level: 2, importance: 'nice', learnable: false },
    { concept: 'selling', level: 1, importance: 'nice', learnable: false },
  ],
  certificates: [],
  occupation: 'baker',
  demands: [],
}

export const task = opening.tasks[0]!

export const without = (...concepts: string[]) =>
  (person.skills ?? []).filter(({ concept }) => !concepts.includes(concept))

export type Expected =
  | {
      outcome: 'ranked' | 'askFirst'
      score: number
      /** Whole percent; 100 unless told. */
      confidence?: number
      /** Codes among the parts' reasons. */
      says?: string[]
      /** All codes of the checks, in order; none unless told. */
      checks?: string[]
      /** The code of the question. */
      question?: string
    }
  | { outcome: 'nearMiss'; change: Change; score: number; stops: string[] }
  | { outcome: 'stopped'; stops: { code: string; values: Record<string, unknown> }[] }

/** A case on top of the baker and the bakery, its expectation, and how that was computed by hand. */
export type GoldenRow = {
  title: string
  person?: Partial<MatchPerson>
  opening?: Partial<MatchOpening>
  expected: Expected
  why: string
}
