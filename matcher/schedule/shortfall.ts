import type { Board } from './board.ts'
import type { Short, ShortReason } from './contract.ts'
import { bitCount, none, type Order } from './problem.ts'

/** Everyone under the least number of talks, with the first thing that by itself keeps them there. */
export function whoStaysShort(board: Board, order: Order): Short[] {
  const { problem } = board
  const short: Short[] = []
  order.people.forEach((index, person) => {
    const talks = board.personTalks[person]!
    if (talks < problem.k) short.push({ person: index, talks, why: why(board, 'person', person) })
  })
  order.tables.forEach((index, table) => {
    const talks = board.tableTalks[table]!
    if (talks < problem.kTable) short.push({ table: index, talks, why: why(board, 'table', table) })
  })
  return short.sort((a, b) => rank(a) - rank(b))
}

function rank(short: Short): number {
  return 'person' in short ? short.person : 1e6 + short.table
}

type Side = 'person' | 'table'

/**
 * Narrows down whom one could talk to, one rule after another, each time counting how many talks could still be had
 * if nobody else were there. The first rule that leaves too few is the reason; if none does, the others took the seats.
 */
function why(board: Board, side: Side, self: number): ShortReason {
  const { problem } = board
  const { tables, open, gated, direct, bridges, mostTalks } = problem
  const mine = side === 'person'
  const least = mine ? problem.k : problem.kTable
  const others = Array.from({ length: mine ? tables : problem.people }, (_, other) => other)
  const cellOf = (other: number) => (mine ? self * tables + other : other * tables + self)
  const here = mine ? problem.personRounds[self]! : problem.tableRounds[self]!
  const stay = bitCount(here)
  if (mine && mostTalks < least) return { code: 'mostTalks', values: { most: mostTalks, least } }
  if (stay < least) return { code: 'window', values: { rounds: stay, least } }

  const count = mine ? 'tables' : 'people'
  const gate = others.filter((other) => gated[cellOf(other)] === 0)
  if (gate.length < least) return { code: 'gated', values: { [count]: gate.length, least } }
  const allowed = gate.filter((other) => open[cellOf(other)] === 1)
  if (allowed.length < least) return { code: 'noPair', values: { [count]: allowed.length, least } }

  const free = mine ? board.tableFree : board.personFree
  /** The most talks in different rounds, given who is there and who interprets. */
  const reach = (there: (other: number) => number, helper: ((interpreter: number) => number) | null) =>
    distinctRounds(
      allowed.map((other) => {
        const cell = cellOf(other)
        const met = board.pairRound[cell]!
        if (met !== none) return 1 << met
        const both = here & there(other)
        if (direct[cell] === 1 || helper === null) return both
        return bridges[cell]!.reduce((rounds, interpreter) => rounds | (both & helper(interpreter)), 0)
      }),
      problem.rounds,
    )
  const present = (other: number) => (mine ? problem.tableRounds : problem.personRounds)[other]!
  const vacant = (other: number) => (mine || board.personTalks[other]! < mostTalks ? free[other]! : 0)
  const steps: [ShortReason['code'], number][] = [
    ['neverTogether', reach(present, null)],
    ['noInterpreter', reach(present, (interpreter) => problem.interpreterRounds[interpreter]!)],
    ['interpretersTaken', reach(present, (interpreter) => board.interpreterFree[interpreter]!)],
    [mine ? 'tablesFull' : 'peopleFull', reach(vacant, (interpreter) => board.interpreterFree[interpreter]!)],
  ]
  const found = steps.find(([, talks]) => talks < least)
  return found
    ? { code: found[0], values: { talks: found[1], least } }
    : { code: 'timing', values: { least } }
}

/** How many of these can each get a round of their own: a matching by augmenting paths. */
function distinctRounds(masks: readonly number[], rounds: number): number {
  const owner = new Array<number>(rounds).fill(none)
  const settle = (index: number, tried: { rounds: number }): boolean => {
    for (let round = 0; round < rounds; round++) {
      const bit = 1 << round
      if ((masks[index]! & bit) === 0 || (tried.rounds & bit) !== 0) continue
      tried.rounds |= bit
      if (owner[round] === none || settle(owner[round]!, tried)) {
        owner[round] = index
        return true
      }
    }
    return false
  }
  return masks.filter((_, index) => settle(index, { rounds: 0 })).length
}
