import { effort } from './best.ts'
import { Board } from './board.ts'
import type { CellChange, Checkpoint, Replanned, Speedmeet, Talk } from './contract.ts'
import { bestPairs } from './flow.ts'
import { polish } from './improve.ts'
import { openNetwork, scoreWith } from './network.ts'
import { compare, levelsOf, lexicographic } from './objective.ts'
import { idle, lost, none, type Order, type Problem, type Seating, toProblem } from './problem.ts'
import { search } from './search.ts'
import { whoStaysShort } from './shortfall.ts'
import { toTalks } from './solve.ts'
import { inOrder, interpreted, possible } from './standing.ts'

/**
 * Mends a timetable after someone did not come, came late or left.
 * @param event the speedmeet as it is now: windows and interpreters' rounds already tell who is there when
 * @param before the timetable that was being followed
 * @param running the round going on, −1 before the first; it, those before and the next stay as they are, except that
 * talks that can no longer be are dropped, or get another free interpreter
 */
export function replanTimetable(
  event: Speedmeet,
  before: readonly Talk[],
  running: number,
  checkpoint: Checkpoint = () => true,
): Replanned {
  const { problem: whole, order } = toProblem(event)
  const old = inOrder(before, order)
  const problem = fromRound(whole, old, running + 2)
  const { board, optimal } = mend(problem, old, checkpoint)
  const score = board.score()
  return {
    talks: toTalks(board, order),
    changes: changesOf(problem, order, old, board),
    levels: levelsOf(problem, score),
    value: score.at(-1)!,
    optimal,
    short: whoStaysShort(new Board({ ...whole, fixed: board.talks() }), order),
  }
}

function mend(problem: Problem, old: readonly Seating[], checkpoint: Checkpoint) {
  const weights = lexicographic(problem)
  const all = 2 ** problem.rounds - 1
  const root = new Board(problem)
  const ideal = scoreWith(root, bestPairs(openNetwork(root, all, weights)), all)
  const kept = old.filter(
    ([person, table, round]) => problem.before![person * problem.rounds + round] === table,
  )
  const board = new Board({ ...problem, fixed: problem.fixed })
  for (const [person, table, round, interpreter] of interpreted(problem, kept))
    board.put(person, table, round, interpreter)
  const perfect = () => compare(board.score(), ideal) === 0
  const patience = effort(problem, 1_200_000)
  let done = 0
  const goOn = () =>
    done < patience && !perfect() && checkpoint({ stage: 'improve', done: done++, of: patience })
  const freely = { weights, price: new Float64Array(problem.people * problem.tables) }
  polish(board, weights, freely, goOn)
  if (perfect()) return { board, optimal: true }
  const found = search(problem, board, weights, checkpoint)
  return { board: found.board, optimal: found.proved }
}

/** The problem from a round on: what stands before it is fixed, and cells after it know what they were. */
function fromRound(whole: Problem, old: readonly Seating[], first: number): Problem {
  const { rounds } = whole
  const later = (2 ** rounds - 1) & ~(2 ** Math.min(first, rounds) - 1)
  const before = new Int16Array(whole.people * rounds).fill(lost)
  for (let person = 0; person < whole.people; person++)
    for (let round = first; round < rounds; round++) before[person * rounds + round] = idle
  for (const [person, table, round] of old) {
    if (round >= first) before[person * rounds + round] = possible(whole, person, table, round) ? table : lost
  }
  const standing = old.filter(
    ([person, table, round]) => round < first && possible(whole, person, table, round),
  )
  return {
    ...whole,
    before,
    fixed: interpreted(whole, standing),
    personRounds: whole.personRounds.map((mask) => mask & later),
    tableRounds: whole.tableRounds.map((mask) => mask & later),
    interpreterRounds: whole.interpreterRounds.map((mask) => mask & later),
  }
}

function changesOf(problem: Problem, order: Order, old: readonly Seating[], board: Board): CellChange[] {
  const { rounds, people } = problem
  const was = new Map(old.map(([person, table, round]) => [person * rounds + round, table]))
  const changes: CellChange[] = []
  for (let person = 0; person < people; person++) {
    for (let round = 0; round < rounds; round++) {
      const before = was.get(person * rounds + round) ?? none
      const after = board.personTable[person * rounds + round]!
      if (before === after) continue
      changes.push({
        person: order.people[person]!,
        round,
        before: before === none ? null : order.tables[before]!,
        after: after === none ? null : order.tables[after]!,
        forced: problem.before![person * rounds + round] === lost,
      })
    }
  }
  return changes.sort((a, b) => a.person - b.person || a.round - b.round)
}
