import type { Board } from './board.ts'
import { seat } from './colouring.ts'
import { seatHelped } from './ejection.ts'
import { bestPairs } from './flow.ts'
import { openNetwork } from './network.ts'
import { compare, type Weights } from './objective.ts'
import { bitCount, none } from './problem.ts'

/** Seats chosen pairs, those with the fewest possible rounds first; answers those left without one. */
export function seatAll(board: Board, chosen: Uint8Array, within: number): number[] {
  const { tables, direct } = board.problem
  const waiting: { cell: number; rounds: number }[] = []
  chosen.forEach((each, cell) => {
    if (each === 0) return
    const rounds = bitCount(board.roundsFor(Math.floor(cell / tables), cell % tables, within))
    waiting.push({ cell, rounds: direct[cell] === 1 ? rounds + board.problem.rounds : rounds })
  })
  waiting.sort((a, b) => a.rounds - b.rounds || a.cell - b.cell)
  const cells = waiting.map(({ cell }) => cell)
  const free = cells.filter((cell) => direct[cell] === 1)
  const helped = cells.filter((cell) => direct[cell] === 0)
  return [...free, ...seatHelped(board, helped, within)].filter(
    (cell) => !seat(board, Math.floor(cell / tables), cell % tables, within),
  )
}

/**
 * Empties some rounds, fills them anew with the best flow, and keeps the better of the two. Interpreted talks stay,
 * unless pairs have a price. Answers whether the board got better.
 */
export function refit(board: Board, within: number, weights: Weights, price?: Float64Array): boolean {
  const { rounds, tables, tableRounds } = board.problem
  const before = board.copy()
  for (let round = 0; round < rounds; round++) {
    for (let table = 0; table < tables; table++) {
      const at = table * rounds + round
      if ((tableRounds[table]! & within & (1 << round)) === 0 || board.tablePerson[at] === none) continue
      if (price || board.tableInterpreter[at] === none) board.take(table, round)
    }
  }
  seatAll(board, bestPairs(openNetwork(board, within, weights, price)), within)
  const gained = compare(board.score(), before.score())
  if (gained < 0) board.become(before)
  return gained > 0
}

export type Guide = { weights: Weights; price: Float64Array }

/** Refits every set of `size` rounds, by a guide's prices too; answers whether the board got better. */
export function refitSets(
  board: Board,
  size: number,
  weights: Weights,
  guide: Guide | null,
  goOn: () => boolean,
): boolean {
  const { rounds } = board.problem
  let better = false
  const visit = (chosen: number, from: number, left: number): void => {
    if (left > 0) {
      for (let round = from; round + left <= rounds; round++)
        visit(chosen | (1 << round), round + 1, left - 1)
    } else if (goOn()) {
      if (guide && refit(board, chosen, guide.weights, guide.price)) better = true
      if (refit(board, chosen, weights)) better = true
    }
  }
  visit(0, 0, size)
  return better
}

/** Refits single rounds and pairs of rounds until that brings nothing. */
export function polish(board: Board, weights: Weights, guide: Guide | null, goOn: () => boolean): void {
  while (refitSets(board, 1, weights, null, goOn) || refitSets(board, 2, weights, guide, goOn));
}
