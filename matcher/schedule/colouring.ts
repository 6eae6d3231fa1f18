import type { Board } from './board.ts'
import { none } from './problem.ts'

/**
 * Gives a pair a round of `within`: a free one, else one made free by letting talks of two rounds trade places along a
 * chain, as in the colouring of a bipartite graph. Without windows and interpreters this never fails while the person
 * and the table each have a free round. Answers whether the pair now meets.
 */
export function seat(board: Board, person: number, table: number, within: number): boolean {
  const { problem } = board
  const cell = person * problem.tables + table
  const helpers = problem.direct[cell] === 1 ? [none] : problem.bridges[cell]!
  const both = board.personFree[person]! & board.tableFree[table]! & within
  for (const helper of helpers) {
    const free = helper === none ? both : both & board.interpreterFree[helper]!
    if (free !== 0) {
      board.put(person, table, kindestRound(board, person, table, free), helper)
      return true
    }
  }
  const present = problem.personRounds[person]! & problem.tableRounds[table]! & within
  for (const helper of helpers) {
    const possible = helper === none ? present : present & problem.interpreterRounds[helper]!
    for (let rest = possible; rest !== 0; rest &= rest - 1) {
      const round = 31 - Math.clz32(rest & -rest)
      for (let others = within & ~(1 << round); others !== 0; others &= others - 1) {
        const other = 31 - Math.clz32(others & -others)
        if (clear(board, person, table, helper, round, other)) {
          board.put(person, table, round, helper)
          return true
        }
      }
    }
  }
  return false
}

/** Talks of two rounds as table × 2 + side, that have to trade places together; `null` when one of them cannot. */
export function chain(board: Board, a: number, b: number, from: readonly number[]): number[] | null {
  const { personRounds, tableRounds, interpreterRounds, rounds, tables } = board.problem
  const need = (1 << a) | (1 << b)
  const seen = new Uint8Array(2 * tables)
  const talks: number[] = []
  const add = (table: number, side: number) => {
    if (table === none || seen[2 * table + side] === 1) return
    seen[2 * table + side] = 1
    talks.push(2 * table + side)
  }
  for (const talk of from) add(talk >> 1, talk & 1)
  for (let next = 0; next < talks.length; next++) {
    const table = talks[next]! >> 1
    const side = talks[next]! & 1
    const round = side === 0 ? a : b
    const other = side === 0 ? b : a
    const person = board.tablePerson[table * rounds + round]!
    const interpreter = board.tableInterpreter[table * rounds + round]!
    if ((personRounds[person]! & tableRounds[table]! & need) !== need) return null
    if (board.tablePerson[table * rounds + other] !== none) add(table, 1 - side)
    add(board.personTable[person * rounds + other]!, 1 - side)
    if (interpreter !== none) {
      if ((interpreterRounds[interpreter]! & need) !== need) return null
      add(board.interpreterTable[interpreter * rounds + other]!, 1 - side)
    }
  }
  return talks
}

/** Lets the talks of a chain trade rounds. Doing it twice changes nothing. */
export function trade(board: Board, a: number, b: number, talks: readonly number[]): void {
  const { rounds } = board.problem
  const moved = talks.map((talk) => {
    const table = talk >> 1
    const [round, other] = (talk & 1) === 0 ? [a, b] : [b, a]
    const interpreter = board.tableInterpreter[table * rounds + round]!
    return [board.take(table, round), table, other, interpreter] as const
  })
  for (const [person, table, round, interpreter] of moved) board.put(person, table, round, interpreter)
}

/** Frees person, table and helper in a round by trades with another; false when that cannot be. */
function clear(
  board: Board,
  person: number,
  table: number,
  helper: number,
  round: number,
  other: number,
): boolean {
  const { rounds } = board.problem
  const sides = [round, other].map((at) => [
    board.personTable[person * rounds + at]!,
    board.tablePerson[table * rounds + at] === none ? none : table,
    helper === none ? none : board.interpreterTable[helper * rounds + at]!,
  ])
  const inRound = sides[0]!.filter((at) => at !== none)
  const inOther = sides[1]!.filter((at) => at !== none)
  if (sides[0]!.some((at, who) => at !== none && sides[1]![who] !== none)) return false
  const talks = chain(
    board,
    round,
    other,
    inRound.map((at) => 2 * at),
  )
  if (!talks || inOther.some((at) => talks.includes(2 * at + 1))) return false
  trade(board, round, other, talks)
  return true
}

function kindestRound(board: Board, person: number, table: number, free: number): number {
  let best = none
  let bestKeeps = -2
  for (let rest = free; rest !== 0; rest &= rest - 1) {
    const round = 31 - Math.clz32(rest & -rest)
    const keeps = board.keeps(person, table, round)
    if (keeps > bestKeeps) {
      best = round
      bestKeeps = keeps
    }
  }
  return best
}
