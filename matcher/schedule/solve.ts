import { Board } from './board.ts'
import { type Bounds, Prover } from './bound.ts'
import { comfortOf, settle } from './comfort.ts'
import type { Checkpoint, Speedmeet, Talk, Timetable } from './contract.ts'
import { bestPairs } from './flow.ts'
import { polish, refitSets, seatAll } from './improve.ts'
import { repositionAll } from './interpreters.ts'
import { openNetwork } from './network.ts'
import { compare, levelsOf, lexicographic, type Score } from './objective.ts'
import { none, type Order, type Problem, toProblem } from './problem.ts'
import { search } from './search.ts'
import { whoStaysShort } from './short.ts'

const patient: Checkpoint = () => true

/** The best timetable found for a checked speedmeet, with how far from the best it can be at most. Deterministic. */
export function solveTimetable(event: Speedmeet, checkpoint: Checkpoint = patient): Timetable {
  const { problem, order } = toProblem(event)
  const { board, bounds } = bestBoard(problem, checkpoint)
  settle(board, checkpoint)
  return toTimetable(board, bounds, order)
}

function bestBoard(problem: Problem, checkpoint: Checkpoint): { board: Board; bounds: Bounds } {
  const weights = lexicographic(problem)
  const all = 2 ** problem.rounds - 1
  const board = new Board(problem)
  const offer = (chosen: Uint8Array) => {
    const other = new Board(problem)
    seatAll(other, chosen, all)
    refitSets(other, 1, weights, null, () => true)
    if (compare(other.score(), board.score()) > 0) board.become(other)
  }
  const prover = new Prover(problem, offer, checkpoint)
  seatAll(board, bestPairs(openNetwork(board, all, weights)), all)
  const perfect = () => compare(board.score(), prover.ideal) === 0
  if (perfect()) return { board, bounds: exactly(prover.ideal) }
  const patience = effort(problem, 7_000_000)
  let done = 0
  const goOn = () =>
    done < patience && !perfect() && checkpoint({ stage: 'improve', done: done++, of: patience })

  refitSets(board, 1, weights, null, goOn)
  let guide = problem.interpreters > 0 ? prover.explore(board.score()) : null
  const climb = () => {
    const before = board.score()
    polish(board, weights, guide, goOn)
    if (!refitSets(board, 3, weights, guide, goOn)) repositionAll(board, weights, goOn)
    return compare(board.score(), before) > 0
  }
  polish(board, weights, guide, goOn)
  let proof = prover.levels(board.score())
  while (proof.open < proof.levels.length && climb()) proof = prover.levels(board.score())
  let bounds = { levels: proof.levels, value: Number.POSITIVE_INFINITY }
  for (let better = true; better; ) {
    const before = board.score()
    const { bound, guide: priced } = prover.value(before, proof.open)
    bounds = { levels: proof.levels, value: Math.min(bound, bounds.value) }
    if (reaches(board.score(), bounds)) return { board, bounds }
    if (problem.interpreters > 0) guide = priced
    better = compare(board.score(), before) > 0 || climb()
    if (levelled(board.score(), before)) continue
    proof = prover.levels(board.score())
    bounds.value = Number.POSITIVE_INFINITY
  }
  const found = search(problem, board, weights, checkpoint)
  return { board: found.board, bounds: found.proved ? exactly(found.board.score()) : bounds }
}

function exactly(score: Score): Bounds {
  return { levels: score.slice(0, -2), value: score.at(-1)! }
}

function levelled(a: Score, b: Score): boolean {
  return a.slice(0, -2).every((each, index) => each === b[index])
}

function reaches(score: Score, bounds: Bounds): boolean {
  return bounds.levels.every((each, index) => each === score[index]) && bounds.value === score.at(-1)
}

/** How often something may be tried: less where one try costs more. */
export function effort(problem: Problem, work: number): number {
  return Math.ceil(work / Math.max(50, problem.people * problem.tables * problem.rounds))
}

export function toTalks(board: Board, order: Order): Talk[] {
  return board
    .talks()
    .map(
      ([person, table, round, interpreter]): Talk => [
        order.people[person]!,
        order.tables[table]!,
        round,
        interpreter === none ? null : order.interpreters[interpreter]!,
      ],
    )
    .sort((a, b) => a[2] - b[2] || a[1] - b[1])
}

function toTimetable(board: Board, bounds: Bounds, order: Order): Timetable {
  const { problem } = board
  const score = board.score()
  const value = score.at(-1)!
  const gap = (bounds.value - value) / Math.max(1, Math.abs(bounds.value))
  return {
    talks: toTalks(board, order),
    levels: levelsOf(problem, score),
    levelBounds: levelsOf(problem, bounds.levels),
    value,
    bound: bounds.value,
    gap,
    optimal: reaches(score, bounds),
    ...comfortOf(board),
    short: whoStaysShort(board, order),
  }
}
