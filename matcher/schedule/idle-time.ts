import type { Board } from './board.ts'
import { chain, trade } from './colouring.ts'
import type { Checkpoint } from './contract.ts'
import { none, type Problem } from './problem.ts'

/** Idle rounds between a person's talks, and talks beyond the longest pleasant run. */
export type Comfort = { overlong: number; idleRounds: number }

export function comfortOf(board: Board): Comfort {
  let overlong = 0
  let idleRounds = 0
  for (let person = 0; person < board.problem.people; person++) {
    const each = ofPerson(board, person)
    overlong += each.overlong
    idleRounds += each.idleRounds
  }
  return { overlong, idleRounds }
}

/**
 * Swaps the rounds of talks, two rounds at a time, as long as that leaves fewer overlong runs of talks, and then fewer idle
 * rounds.
 */
export function settle(board: Board, checkpoint: Checkpoint): void {
  const { rounds, tables } = board.problem
  const sweeps = 12
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let better = false
    for (let a = 0; a < rounds; a++) {
      if (!checkpoint({ stage: 'comfort', done: sweep * rounds + a, of: sweeps * rounds })) return
      for (let b = 0; b < rounds; b++) {
        if (a === b) continue
        for (let table = 0; table < tables; table++) {
          if (board.tablePerson[table * rounds + a] !== none && tradeIfKinder(board, a, b, table))
            better = true
        }
      }
    }
    if (!better) return
  }
}

function tradeIfKinder(board: Board, a: number, b: number, table: number): boolean {
  const { rounds } = board.problem
  const talks = chain(board, a, b, [2 * table])
  if (!talks) return false
  const people = new Set(talks.map((talk) => board.tablePerson[(talk >> 1) * rounds + (talk & 1 ? b : a)]!))
  const before = weigh(board, people)
  trade(board, a, b, talks)
  if (weigh(board, people) < before) return true
  const back = talks.map((talk) => talk ^ 1)
  trade(board, a, b, back)
  return false
}

function weigh(board: Board, people: Set<number>): number {
  let sum = 0
  for (const person of people) {
    const { overlong, idleRounds } = ofPerson(board, person)
    sum += overlong * heavier(board.problem) + idleRounds
  }
  return sum
}

/** One overlong talk weighs more than all idle rounds together. */
function heavier(problem: Problem): number {
  return problem.people * problem.rounds + 1
}

function ofPerson(board: Board, person: number): Comfort {
  const { rounds, longestRun } = board.problem
  let last = none
  let run = 0
  let overlong = 0
  let idleRounds = 0
  for (let round = 0; round < rounds; round++) {
    if (board.personTable[person * rounds + round] === none) continue
    if (last !== none) idleRounds += round - last - 1
    run = last === round - 1 ? run + 1 : 1
    if (run > longestRun) overlong++
    last = round
  }
  return { overlong, idleRounds }
}
