import type { Board } from './board.ts'
import { bestPairs } from './flow.ts'
import { openNetwork } from './network.ts'
import { compare, type Weights } from './objective.ts'
import { none } from './problem.ts'

/**
 * Tries each interpreter of each round at each table, every time filling the whole round anew with the best matching, and
 * keeps what is better. Answers whether the board got better.
 */
export function repositionAll(board: Board, weights: Weights, goOn: () => boolean): boolean {
  let better = false
  for (let round = 0; round < board.problem.rounds; round++)
    for (let interpreter = 0; interpreter < board.problem.interpreters && goOn(); interpreter++)
      if (reposition(board, round, interpreter, weights)) better = true
  return better
}

function reposition(board: Board, round: number, interpreter: number, weights: Weights): boolean {
  const { rounds, tables, interpreters, interpreterRounds, tableRounds } = board.problem
  const bit = 1 << round
  let better = false
  if ((interpreterRounds[interpreter]! & bit) === 0) return false
  for (let table = 0; table < tables; table++) {
    if ((tableRounds[table]! & bit) === 0 || board.interpreterTable[interpreter * rounds + round] === table)
      continue
    const seated = new Int16Array(tables).fill(none)
    for (let other = 0; other < interpreters; other++) {
      const at = board.interpreterTable[other * rounds + round]!
      if (at !== none && other !== interpreter) seated[at] = other
    }
    seated[table] = interpreter
    if (refill(board, round, seated, weights)) better = true
  }
  return better
}

/** Fills one round anew with the best matching, given which interpreter stands at each table. */
function refill(board: Board, round: number, seated: Int16Array, weights: Weights): boolean {
  const { rounds, tables, direct, tableRounds } = board.problem
  const before = board.copy()
  for (let table = 0; table < tables; table++) {
    if (board.tablePerson[table * rounds + round] !== none && (tableRounds[table]! & (1 << round)) !== 0)
      board.take(table, round)
  }
  const chosen = bestPairs(openNetwork(board, 1 << round, weights, undefined, seated))
  chosen.forEach((each, cell) => {
    if (each === 0) return
    const table = cell % tables
    board.put(Math.floor(cell / tables), table, round, direct[cell] === 1 ? none : seated[table]!)
  })
  const gained = compare(board.score(), before.score())
  if (gained <= 0) board.become(before)
  return gained > 0
}
