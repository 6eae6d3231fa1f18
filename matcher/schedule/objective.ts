import type { Levels } from './contract.ts'
import type { Problem } from './problem.ts'

/**
 * What a timetable is worth, the higher the better, compared from left to right: −musts missed, −people with 0 talks,
 * with 1, … k − 1, the same for tables, −cells of the kept timetable that change, value.
 */
export type Score = number[]

/** What single steps are worth in a flow. */
export type Weights = {
  must: number
  /** By talks had already; falling, the last entry repeats. */
  person: Float64Array
  table: Float64Array
  /** For keeping a cell of the timetable before; taken off for filling an idle one. */
  keep: number
  value: number
}

export function compare(a: Score, b: Score): number {
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) return a[i]! - b[i]!
  }
  return 0
}

/**
 * Weights under which the best flow is the best score. An improving change of a flow is a cycle that meets each person
 * and table once and the start and end at most once, so each unit need only outweigh what one cycle can move below it.
 */
export function lexicographic(problem: Problem): Weights {
  const path = 2 * Math.min(problem.people, problem.tables) + 1
  let largest = 1
  for (const value of problem.value) largest = Math.max(largest, Math.abs(value))
  const keep = path * largest + 1
  const table = (problem.before ? path * keep : 0) + keep
  const person = table * (problem.kTable + 1)
  const must = person * (problem.k + 1)
  return {
    must,
    person: falling(problem.k, person),
    table: falling(problem.kTable, table),
    keep: problem.before ? keep : 0,
    value: 1,
  }
}

/** k·unit, …, 2·unit, unit, 0. */
function falling(k: number, unit: number): Float64Array {
  return Float64Array.from({ length: k + 1 }, (_, talks) => (k - talks) * unit)
}

export function levelsOf(problem: Problem, score: Score): Levels {
  const minus = (from: number, count: number) => score.slice(from, from + count).map((each) => 0 - each)
  return {
    mustMissed: 0 - score[0]!,
    people: minus(1, problem.k),
    tables: minus(1 + problem.k, problem.kTable),
  }
}

/** Musts, people with 0 … k − 1 talks, tables with 0 … k' − 1: the entries of a score before changes and value. */
export function levelCount(problem: Problem): number {
  return 1 + problem.k + problem.kTable
}
