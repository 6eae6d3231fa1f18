import type { Board } from './board.ts'
import type { Network } from './flow.ts'
import type { Score, Weights } from './objective.ts'
import { bitCount, idle } from './problem.ts'

/**
 * The flow of all talks that could still be added to a board in these rounds, were it not for who sits where when:
 * rounds and interpreters are counted loosely, so no filling of the board gains more than the best flow.
 * @param price what a pair costs, by person × table
 */
export function openNetwork(board: Board, rounds: number, weights: Weights, price?: Float64Array): Network {
  const { problem } = board
  const { people, tables, value, must } = problem
  const gain = new Float64Array(people * tables)
  for (let person = 0, cell = 0; person < people; person++) {
    for (let table = 0; table < tables; table++, cell++) {
      const can = board.roundsFor(person, table, rounds)
      gain[cell] =
        can === 0
          ? Number.NEGATIVE_INFINITY
          : value[cell]! * weights.value +
            must[cell]! * weights.must +
            (keepsSome(board, person, table, can) ? weights.keep : 0) -
            (price ? price[cell]! : 0)
    }
  }
  const room = (free: Int32Array, talks: Int16Array, most: number) =>
    Int16Array.from(free, (each, index) => Math.min(bitCount(each & rounds), most - talks[index]!))
  return {
    people,
    tables,
    gain,
    personGain: weights.person,
    tableGain: weights.table,
    personHas: board.personTalks,
    personExtraAfter: unchanging(board, rounds),
    extraCost: weights.keep,
    tableHas: board.tableTalks,
    personRoom: room(board.personFree, board.personTalks, problem.mostTalks),
    tableRoom: room(board.tableFree, board.tableTalks, problem.rounds),
  }
}

/** Whether one of these rounds is where the timetable before had the pair. */
export function keepsSome(board: Board, person: number, table: number, rounds: number): boolean {
  const { before } = board.problem
  if (!before) return false
  for (let rest = rounds; rest !== 0; rest &= rest - 1)
    if (before[person * board.problem.rounds + 31 - Math.clz32(rest & -rest)] === table) return true
  return false
}

/**
 * By person the talks that could be had without filling a cell that was idle: a new talk changes no further cell as
 * long as one stands free whose own talk goes, or went.
 */
function unchanging(board: Board, rounds: number): Int16Array {
  const { before, rounds: size, mostTalks } = board.problem
  return board.personTalks.map((talks, person) => {
    if (!before) return mostTalks
    let cells = talks
    for (let rest = board.personFree[person]! & rounds; rest !== 0; rest &= rest - 1)
      if (before[person * size + 31 - Math.clz32(rest & -rest)] !== idle) cells++
    return cells
  })
}

/** What the board would score at best if every chosen pair met. */
export function scoreWith(board: Board, chosen: Uint8Array, rounds: number): Score {
  const { problem } = board
  const { people, tables, k, kTable } = problem
  const score = board.score()
  const personTalks = board.personTalks.slice()
  const tableTalks = board.tableTalks.slice()
  for (let person = 0, cell = 0; person < people; person++) {
    for (let table = 0; table < tables; table++, cell++) {
      if (chosen[cell] === 0) continue
      personTalks[person]!++
      tableTalks[table]!++
      score[0]! += problem.must[cell]!
      score[score.length - 1]! += problem.value[cell]!
      if (keepsSome(board, person, table, board.roundsFor(person, table, rounds))) score[score.length - 2]!++
    }
  }
  if (problem.before) {
    unchanging(board, rounds).forEach((most, person) => {
      score[score.length - 2]! -= Math.max(0, personTalks[person]! - most)
    })
  }
  score.fill(0, 1, 1 + k + kTable)
  for (const talks of personTalks) if (talks < k) score[1 + talks]!--
  for (const talks of tableTalks) if (talks < kTable) score[1 + k + talks]!--
  return score
}
