import type { Board } from './board.ts'
import { bitCount, none } from './problem.ts'

/** A set of pairs of which no more than `size` can meet, because they share too few turns. */
type Crowd = { cells: Int32Array; size: number }
/**
 * The turns open to a pair: bit masks of rounds, one for each who has to be free: a person, a table, or each interpreter who
 * could help.
 */
type Turns = Int32Array

/**
 * The limits that a choice of pairs without rounds does not see: that the pairs of one person, or of one table, each need a
 * round of their own, and interpreted pairs a turn of an interpreter. By Hall's theorem they find one unless a crowd, the
 * pairs that some set of turns alone can serve, outnumbers its turns. Crowds that do so are remembered, each to have a price.
 */
export class Crowds {
  #crowds: Crowd[] = []
  #known = new Set<string>()
  #tables: number
  /** By pair, the rounds in which it could meet. */
  #rounds: Turns[]
  /** By pair, the turns of interpreters that could help; `null` where no help is needed. */
  #help: (Turns | null)[]

  constructor(board: Board, within: number) {
    const { tables, interpreters, direct, bridges } = board.problem
    this.#tables = tables
    this.#rounds = bridges.map((_, cell) =>
      Int32Array.of(board.roundsFor(Math.floor(cell / tables), cell % tables, within)),
    )
    this.#help = bridges.map((able, cell) => {
      if (direct[cell] === 1) return null
      const turns = new Int32Array(interpreters)
      for (const interpreter of able)
        turns[interpreter] = this.#rounds[cell]![0]! & board.interpreterFree[interpreter]!
      return turns
    })
  }

  /** What each pair costs when it pays for every crowd it belongs to. */
  price(prices: readonly number[]): Float64Array {
    const price = new Float64Array(this.#rounds.length)
    this.#crowds.forEach(({ cells }, at) => {
      const each = prices[at] ?? 0
      if (each > 0) for (const cell of cells) price[cell]! += each
    })
    return price
  }

  /** Remembers the crowds that chosen pairs make too large; answers how many pairs are one too many. */
  admit(chosen: Uint8Array): number {
    const cells: number[] = []
    chosen.forEach((each, cell) => {
      if (each === 1) cells.push(cell)
    })
    const person = (cell: number) => Math.floor(cell / this.#tables)
    const table = (cell: number) => cell % this.#tables
    let surplus = this.#crowd(
      'helped',
      this.#help,
      cells.filter((cell) => this.#help[cell]),
      () => true,
    )
    for (const [side, of] of [person, table].entries())
      for (const [self, own] of Map.groupBy(cells, of))
        surplus += this.#crowd(`${side} ${self}`, this.#rounds, own, (cell) => of(cell) === self)
    return surplus
  }

  /** By crowd, how many pairs could still be chosen. */
  spare(chosen: Uint8Array): number[] {
    return this.#crowds.map(({ cells, size }) => cells.reduce((left, cell) => left - chosen[cell]!, size))
  }

  #crowd(
    name: string,
    turns: readonly (Turns | null)[],
    asking: readonly number[],
    belongs: (cell: number) => boolean,
  ): number {
    const overrun = unserved(asking.map((cell) => turns[cell]!))
    for (const scarce of overrun) {
      const key = `${name} ${scarce}`
      if (this.#known.has(key)) continue
      this.#known.add(key)
      const within = (cell: number) =>
        turns[cell]?.every((mask, who) => (mask & ~scarce[who]!) === 0) && belongs(cell)
      this.#crowds.push({
        cells: Int32Array.from(turns.keys().filter(within)),
        size: scarce.reduce((sum, mask) => sum + bitCount(mask), 0),
      })
    }
    return overrun.length
  }
}

/** Gives each a turn of its own by augmenting paths; for each that finds none, the turns that too many ask for. */
function unserved(asking: readonly Turns[]): Turns[] {
  const most = 32
  const owner: number[] = []
  const give = (one: number, tried: Turns): boolean => {
    const turns = asking[one]!
    for (let who = 0; who < turns.length; who++) {
      for (let left = turns[who]! & ~tried[who]!; left !== 0; left = turns[who]! & ~tried[who]!) {
        const round = 31 - Math.clz32(left & -left)
        tried[who]! |= 1 << round
        const at = who * most + round
        const other = owner[at] ?? none
        if (other !== none && !give(other, tried)) continue
        owner[at] = one
        return true
      }
    }
    return false
  }
  return asking.flatMap((turns, one) => {
    const tried = new Int32Array(turns.length)
    return give(one, tried) ? [] : [tried]
  })
}
