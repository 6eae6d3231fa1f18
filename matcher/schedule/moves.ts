import { Board } from './board.ts'
import type { Move, Shift, Speedmeet, Talk } from './contract.ts'
import { compare, levelsOf, type Score } from './objective.ts'
import { none, type Order, type Problem, type Seating, toProblem } from './problem.ts'
import { toTalks } from './solve.ts'
import { inOrder, withStanding } from './standing.ts'

/** A person in someone's hand: with the table they are taken from, or new to the timetable. */
export type Picked = { person: number; table: number | null }

type Place = [table: number, round: number]

/**
 * Every place that a talk could be moved to by hand, and the best timetable near it: who sat there is given the best other
 * seat that is free, or none. Talks that the speedmeet fixes do not make room.
 */
export function movesOf(event: Speedmeet, talks: readonly Talk[], picked: Picked): Move[] {
  const hand = pickUp(event, talks, picked)
  const { tables, rounds } = hand.board.problem
  const places = Array.from(
    { length: tables * rounds },
    (_, at): Place => [Math.floor(at / rounds), at % rounds],
  )
  return places.flatMap((place) => {
    const found = tryPlace(hand, place)
    if (!found) return []
    const { order, board } = hand
    const named = (at: Place | null): Place | null => at && [order.tables[at[0]]!, at[1]]
    const shifts = found.shifts.map(({ person, from, to }) => ({
      ...{ person: order.people[person]!, from: named(from), to: named(to) },
    }))
    const { score } = found
    const levels = levelsOf(board.problem, score)
    return [{ table: order.tables[place[0]]!, round: place[1], shifts, levels, value: score.at(-1)! }]
  })
}

/** The talks after a move, or without the picked talk where it goes nowhere; null where it cannot be. */
export function moveTalk(
  event: Speedmeet,
  talks: readonly Talk[],
  picked: Picked,
  to: Place | null,
): Talk[] | null {
  const hand = pickUp(event, talks, picked)
  if (to === null) return toTalks(hand.board, hand.order)
  const found = tryPlace(hand, [hand.order.tables.indexOf(to[0]), to[1]])
  return found && toTalks(found.board, hand.order)
}

type Hand = {
  board: Board
  order: Order
  person: number
  /** Where the talk was picked up. */
  from: Place | null
  /** Pairs whose talks stand. */
  stays: ReadonlySet<number>
}

function pickUp(event: Speedmeet, talks: readonly Talk[], picked: Picked): Hand {
  const { problem, order } = toProblem(event)
  // Nothing is fixed on this board: it lets go of any talk.
  const board = new Board(problem)
  for (const talk of withStanding(problem, inOrder(talks, order)).fixed) board.put(...talk)
  const person = order.people.indexOf(picked.person)
  const own = picked.table === null ? none : order.tables.indexOf(picked.table)
  const round = own === none ? none : board.pairRound[person * problem.tables + own]!
  if (round !== none) board.take(own, round)
  const stays = new Set(inOrder(event.fixed ?? [], order).map(([who, at]) => who * problem.tables + at))
  return { board, order, person, from: round === none ? null : [own, round], stays }
}

type Tried = { board: Board; shifts: Shift[]; score: Score }

function tryPlace({ board: open, person, from, stays }: Hand, [table, round]: Place): Tried | null {
  const { problem } = open
  if (from && from[0] === table && from[1] === round) return null
  const sits = open.tablePerson[table * problem.rounds + round]!
  if (sits === person || stays.has(sits * problem.tables + table)) return null
  if (!couldSit(problem, person, table, round)) return null
  const board = open.copy()
  if (sits !== none) board.take(table, round)
  const helper = helperFor(board, person, table, round)
  if (helper === null) return null
  board.put(person, table, round, helper)
  const shifts: Shift[] = [{ person, from, to: [table, round] }]
  if (sits !== none) shifts.push({ person: sits, from: [table, round], to: settled(board, sits) })
  return { board, shifts, score: board.score() }
}

function couldSit(
  { open, tables, personRounds, tableRounds }: Problem,
  person: number,
  table: number,
  round: number,
) {
  return (
    open[person * tables + table] === 1 && (personRounds[person]! & tableRounds[table]! & (1 << round)) !== 0
  )
}

/** Who would interpret, `none` where nobody has to; null when the talk cannot be. */
function helperFor(board: Board, person: number, table: number, round: number): number | null {
  if (board.roundsFor(person, table, 1 << round) === 0) return null
  const cell = person * board.problem.tables + table
  if (board.problem.direct[cell] === 1) return none
  return (
    board.problem.bridges[cell]!.find((each) => ((board.interpreterFree[each]! >> round) & 1) === 1) ?? null
  )
}

/** Gives somebody who lost their seat the best free one, where one is better than none. */
function settled(board: Board, person: number): Place | null {
  const { problem } = board
  let best: { score: Score; talk: Seating } | null = null
  for (let table = 0; table < problem.tables; table++) {
    const rounds = board.roundsFor(person, table, 2 ** problem.rounds - 1)
    if (rounds === 0) continue
    const round = 31 - Math.clz32(rounds & -rounds)
    const helper = helperFor(board, person, table, round)
    if (helper === null) continue
    board.put(person, table, round, helper)
    const score = board.score()
    board.take(table, round)
    if (!best || compare(score, best.score) > 0) best = { score, talk: [person, table, round, helper] }
  }
  if (!best || compare(best.score, board.score()) <= 0) return null
  board.put(...best.talk)
  return [best.talk[1], best.talk[2]]
}
