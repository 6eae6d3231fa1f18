import { Board } from './board.ts'
import type { Checkpoint } from './contract.ts'
import { bestPairs } from './flow.ts'
import { seatAll } from './improve.ts'
import { openNetwork, scoreWith } from './network.ts'
import { compare, type Score, type Weights } from './objective.ts'
import { none, type Problem, type Seating } from './problem.ts'

/**
 * Looks for a better board by branch and bound: the flow says which pairs would be best; a pair that then finds no seat
 * is given each possible seat in turn, and at last none. It gives up after so many flows as
 * the size of the problem allows.
 * Answers the best board, and whether nothing better exists.
 */
export function search(
  problem: Problem,
  start: Board,
  weights: Weights,
  checkpoint: Checkpoint,
): { board: Board; proved: boolean } {
  const rest: Problem = {
    ...problem,
    personRounds: problem.personRounds.slice(),
    tableRounds: problem.tableRounds.slice(),
    interpreterRounds: problem.interpreterRounds.slice(),
    open: problem.open.slice(),
  }
  const fixed: Seating[] = [...problem.fixed]
  const all = 2 ** problem.rounds - 1
  let best: readonly Seating[] = start.talks()
  let bestScore: Score = start.score()
  const cells = problem.people * problem.tables * problem.rounds
  const effort = Math.min(20_000, Math.ceil(2e9 / Math.max(1, cells ** 2)))
  let done = 0
  let ended = false

  const visit = (): void => {
    if (ended || done >= effort || (done % 16 === 15 && !checkpoint({ stage: 'search', done, of: effort }))) {
      ended = true
      return
    }
    done++
    const board = new Board({ ...rest, fixed })
    const chosen = bestPairs(openNetwork(board, all, weights))
    const ideal = scoreWith(board, chosen, all)
    if (compare(ideal, bestScore) <= 0) return
    const cell = hardest(board, chosen, ideal)
    const score = board.score()
    if (compare(score, bestScore) > 0) {
      best = board.talks()
      bestScore = score
    }
    if (cell === none) return
    branch(cell)
  }

  const branch = (cell: number): void => {
    const person = Math.floor(cell / problem.tables)
    const table = cell % problem.tables
    const both = rest.personRounds[person]! & rest.tableRounds[table]!
    for (const helper of problem.direct[cell] === 1 ? [none] : problem.bridges[cell]!) {
      const rounds = helper === none ? both : both & rest.interpreterRounds[helper]!
      for (let left = rounds; left !== 0; left &= left - 1) {
        const round = 31 - Math.clz32(left & -left)
        toggle(person, table, helper, 1 << round)
        fixed.push([person, table, round, helper])
        visit()
        fixed.pop()
        toggle(person, table, helper, 1 << round)
      }
    }
    rest.open[cell] = 0
    visit()
    rest.open[cell] = 1
  }

  const toggle = (person: number, table: number, helper: number, bit: number): void => {
    rest.personRounds[person]! ^= bit
    rest.tableRounds[table]! ^= bit
    if (helper !== none) rest.interpreterRounds[helper]! ^= bit
  }

  visit()
  return { board: new Board({ ...problem, fixed: best }), proved: !ended }
}

/** Seats what it can; answers a chosen pair that found no seat, or one that changes more than it might, or none. */
function hardest(board: Board, chosen: Uint8Array, ideal: Score): number {
  const { tables } = board.problem
  const left = seatAll(board, chosen, 2 ** board.problem.rounds - 1)
  if (left.length > 0) return left[0]!
  if (compare(board.score(), ideal) === 0) return none
  return chosen.findIndex((each, cell) => {
    const person = Math.floor(cell / tables)
    return each === 1 && board.keeps(person, cell % tables, board.pairRound[cell]!) < 1
  })
}
