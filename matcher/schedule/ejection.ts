import type { Board } from './board.ts'
import { none } from './problem.ts'

/**
 * Gives rounds to pairs that need an interpreter, by an ejection chain: a pair takes a place from others, chosen so that those
 * who lose theirs have lost one least often before; they are then placed again, for a limited number of steps. Answers the
 * pairs that are left without a place.
 */
export function seatHelped(board: Board, pairs: readonly number[], within: number): number[] {
  const { rounds, tables, personRounds, tableRounds, interpreterRounds, direct, bridges } = board.problem
  const pool = pairs.toReversed()
  const left: number[] = []
  const turned = new Map<number, number>()

  /** The pairs that would lose their place. */
  const inTheWay = (person: number, table: number, round: number, helper: number): number[] => {
    const cells: number[] = []
    const add = (other: number) => {
      if (other === none) return
      const cell = board.tablePerson[other * rounds + round]! * tables + other
      if (!cells.includes(cell)) cells.push(cell)
    }
    add(board.personTable[person * rounds + round]!)
    if (board.tablePerson[table * rounds + round] !== none) add(table)
    if (helper !== none) add(board.interpreterTable[helper * rounds + round]!)
    return cells
  }

  for (let steps = 10 * pairs.length; pool.length > 0 && steps > 0; steps--) {
    const cell = pool.pop()!
    const person = Math.floor(cell / tables)
    const table = cell % tables
    const both = personRounds[person]! & tableRounds[table]! & within
    let best = { round: none, helper: none, others: [] as number[] }
    let least = Number.POSITIVE_INFINITY
    for (const helper of direct[cell] === 1 ? [none] : bridges[cell]!) {
      for (
        let rest = helper === none ? both : both & interpreterRounds[helper]!;
        rest !== 0;
        rest &= rest - 1
      ) {
        const round = 31 - Math.clz32(rest & -rest)
        const others = inTheWay(person, table, round, helper)
        const price = others.reduce((sum, other) => sum + 1 + (turned.get(other) ?? 0), 0)
        if (price >= least) continue
        least = price
        best = { round, helper, others }
      }
    }
    if (best.round === none) {
      left.push(cell)
      continue
    }
    for (const other of best.others) {
      board.take(other % tables, best.round)
      turned.set(other, 1 + (turned.get(other) ?? 0))
      pool.push(other)
    }
    board.put(person, table, best.round, best.helper)
  }
  return [...left, ...pool]
}
