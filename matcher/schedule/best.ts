import { Board } from './board.ts'
import { type Bounds, Prover } from './bound.ts'
import type { Checkpoint } from './contract.ts'
import { bestPairs } from './flow.ts'
import { polish, refitSets, seatAll } from './improve.ts'
import { openNetwork } from './network.ts'
import { compare, lexicographic, type Score } from './objective.ts'
import type { Problem } from './problem.ts'
import { search } from './search.ts'

export type Best = { board: Board; bounds: Bounds }

/**
 * The best timetable found for a problem, with upper bounds that say how far from the best possible it can be. It begins with
 * the best pairs leaving rounds aside, each then given a round: without windows and interpreters nothing is better. Otherwise
 * bounding and improving take turns: prices that bound well point to pairs that make good timetables, and a better timetable
 * leads to better prices. At the end, small problems are searched completely.
 */
export function bestBoard(problem: Problem, checkpoint: Checkpoint): Best {
  const weights = lexicographic(problem)
  const all = 2 ** problem.rounds - 1
  const board = seated(problem, bestPairs(openNetwork(new Board(problem), all, weights)))
  const take = (other: Board) => {
    if (compare(other.score(), board.score()) > 0) board.become(other)
  }
  const offer = (chosen: Uint8Array) => {
    const other = seated(problem, chosen)
    refitSets(other, 1, weights, null, () => true)
    take(other)
  }
  const prover = new Prover(problem, offer, checkpoint)
  const perfect = () => compare(board.score(), prover.ideal) === 0
  if (perfect()) return { board, bounds: exactly(board) }

  const patience = Math.max(400, effort(problem, 7_000_000))
  let done = 0
  const goOn = () =>
    done < patience && !perfect() && checkpoint({ stage: 'improve', done: done++, of: patience })
  const levelled = () => {
    for (;;) {
      const reached = board.score()
      const found = prover.levels(reached)
      if (found.open < found.levels.length) prover.aspire(reached, found.levels, found.open)
      if (found.levels.every((_, index) => board.score()[index] === reached[index])) return found
    }
  }

  refitSets(board, 1, weights, null, goOn)
  const soft = prover.explore(board.score())
  polish(board, weights, soft, goOn)
  let { levels, open } = levelled()
  let bounds: Bounds = { levels, value: Number.POSITIVE_INFINITY }
  for (let better = true; better; ) {
    const before = board.score()
    const { bound, guide, chosen } = prover.value(before, open)
    bounds = { levels, value: Math.min(bound, bounds.value) }
    if (reaches(board.score(), bounds)) return { board, bounds }
    const other = seated(problem, chosen)
    refitSets(other, 1, weights, null, goOn)
    refitSets(other, 2, weights, guide, goOn)
    take(other)
    if (compare(board.score(), before) === 0) polish(board, weights, guide, goOn)
    better = compare(board.score(), before) > 0
    if (levels.every((_, index) => board.score()[index] === before[index])) continue
    done = 0
    ;({ levels, open } = levelled())
    bounds.value = Number.POSITIVE_INFINITY
  }
  if (reaches(board.score(), bounds)) return { board, bounds }
  const found = search(problem, board, weights, checkpoint)
  return { board: found.board, bounds: found.proved ? exactly(found.board) : bounds }
}

/** Whether a score is proved best. */
export function reaches(score: Score, bounds: Bounds): boolean {
  return bounds.levels.every((each, index) => each === score[index]) && bounds.value === score.at(-1)
}

/** How often something may be tried: less where one try costs more. */
export function effort(problem: Problem, work: number): number {
  return Math.ceil(work / Math.max(50, problem.people * problem.tables * problem.rounds))
}

function seated(problem: Problem, chosen: Uint8Array): Board {
  const board = new Board(problem)
  seatAll(board, chosen, 2 ** problem.rounds - 1)
  return board
}

function exactly(board: Board): Bounds {
  const score = board.score()
  return { levels: score.slice(0, -2), value: score.at(-1)! }
}
