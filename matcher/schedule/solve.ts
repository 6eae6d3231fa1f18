import { bestBoard, reaches } from './best.ts'
import { Board } from './board.ts'
import type { Bounds } from './bound.ts'
import type { Checkpoint, Judged, Short, Speedmeet, Talk, Timetable } from './contract.ts'
import { comfortOf, settle } from './idle-time.ts'
import { levelsOf } from './objective.ts'
import { none, type Order, toProblem } from './problem.ts'
import { whoStaysShort } from './shortfall.ts'
import { inOrder, withStanding } from './standing.ts'

/** The best timetable found for a checked speedmeet, with how far from the best it can be at most. Deterministic. */
export function solveTimetable(event: Speedmeet, checkpoint: Checkpoint = () => true): Timetable {
  const { problem: whole, order } = toProblem(event)
  const problem = event.fixed ? withStanding(whole, inOrder(event.fixed, order)) : whole
  const { board, bounds } = bestBoard(problem, checkpoint)
  settle(board, checkpoint)
  const open = event.fixed ? new Board({ ...whole, fixed: board.talks() }) : board
  return toTimetable(board, bounds, order, whoStaysShort(open, order))
}

/** A timetable as it stands, judged anew: talks that cannot be are left out. */
export function judgeTimetable(event: Speedmeet, talks: readonly Talk[]): Judged {
  const { problem, order } = toProblem(event)
  const { fixed } = withStanding(problem, inOrder(talks, order))
  const board = new Board({ ...problem, fixed })
  const score = board.score()
  return { levels: levelsOf(problem, score), value: score.at(-1)!, short: whoStaysShort(board, order) }
}

/** The talks by round and table, in the speedmeet's own order. */
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

function toTimetable(board: Board, bounds: Bounds, order: Order, short: Short[]): Timetable {
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
    short,
  }
}
