import type { Board } from './board.ts'
import { bitCount, none } from './problem.ts'

/** Some turns, as rounds by interpreter, that no more pairs can ask for than there are. */
type Crowd = { turns: Int32Array; size: number }

/**
 * Counts interpreters by turn, a turn being one interpreter in one round, while it leaves open who sits where. By Hall's
 * theorem chosen pairs can all be helped when no crowd, the pairs that only some set of turns can help, outnumbers its
 * turns; crowds that do so are remembered, each to have a price.
 */
export class Turns {
  readonly crowds: Crowd[] = []
  /** By pair, the place in `#kinds` of the turns that can help; `none` where no help is needed. */
  #kind: Int16Array
  #kinds: Int32Array[] = []

  constructor({ problem, personFree, tableFree, interpreterFree }: Board) {
    const { tables, open, direct, bridges } = problem
    const known = new Map<string, number>()
    this.#kind = Int16Array.from(bridges, (able, cell) => {
      if (open[cell] === 0 || direct[cell] === 1) return none
      const both = personFree[Math.floor(cell / tables)]! & tableFree[cell % tables]!
      const turns = new Int32Array(problem.interpreters)
      for (const interpreter of able) turns[interpreter] = both & interpreterFree[interpreter]!
      const key = turns.join()
      const kind = known.get(key) ?? this.#kinds.push(turns) - 1
      known.set(key, kind)
      return kind
    })
  }

  /** What the pairs cost when each has to pay for every crowd it belongs to. */
  price(prices: readonly number[]): Float64Array {
    const byKind = this.#kinds.map((kind) =>
      this.crowds.reduce((sum, { turns }, at) => sum + (within(kind, turns) ? (prices[at] ?? 0) : 0), 0),
    )
    return Float64Array.from(this.#kind, (kind) => (kind === none ? 0 : byKind[kind]!))
  }

  /** Remembers the crowds that chosen pairs make too large; answers how many pairs are left without a turn. */
  admit(chosen: Uint8Array): number {
    const rounds = 32
    const asking: Int32Array[] = []
    const owner = new Map<number, number>()
    const give = (pair: number, tried: Int32Array): boolean => {
      for (let interpreter = 0; interpreter < tried.length; interpreter++) {
        for (;;) {
          const left = asking[pair]![interpreter]! & ~tried[interpreter]!
          if (left === 0) break
          const round = 31 - Math.clz32(left & -left)
          tried[interpreter]! |= 1 << round
          const turn = interpreter * rounds + round
          const other = owner.get(turn)
          if (other !== undefined && !give(other, tried)) continue
          owner.set(turn, pair)
          return true
        }
      }
      return false
    }
    let unhelped = 0
    for (let cell = 0; cell < chosen.length; cell++) {
      if (chosen[cell] === 0 || this.#kind[cell] === none) continue
      const turns = new Int32Array(this.#kinds[this.#kind[cell]!]!.length)
      if (give(asking.push(this.#kinds[this.#kind[cell]!]!) - 1, turns)) continue
      unhelped++
      if (this.crowds.some((crowd) => within(crowd.turns, turns) && within(turns, crowd.turns))) continue
      this.crowds.push({ turns, size: turns.reduce((sum, mask) => sum + bitCount(mask), 0) })
    }
    return unhelped
  }

  /** By crowd, how many turns chosen pairs leave over. */
  spare(chosen: Uint8Array): number[] {
    const asked = new Int32Array(this.#kinds.length)
    chosen.forEach((each, cell) => {
      if (each === 1 && this.#kind[cell] !== none) asked[this.#kind[cell]!]!++
    })
    return this.crowds.map(({ turns, size }) =>
      this.#kinds.reduce((left, kind, at) => (within(kind, turns) ? left - asked[at]! : left), size),
    )
  }
}

function within(turns: Int32Array, others: Int32Array): boolean {
  return turns.every((mask, interpreter) => (mask & ~others[interpreter]!) === 0)
}
