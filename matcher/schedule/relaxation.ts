import type { Board } from './board.ts'
import type { Checkpoint } from './contract.ts'
import { bestPairs } from './flow.ts'
import type { Guide } from './improve.ts'
import { Crowds } from './interpreter-cuts.ts'
import { openNetwork, scoreWith } from './network.ts'
import type { Score } from './objective.ts'
import type { Problem } from './problem.ts'

/**
 * The input of one search for prices (a descent): what each height of `heightsOf` is worth by itself, and which heights a
 * timetable must keep, each at a price.
 */
export type Descent = {
  worth: readonly number[]
  /** The first so many heights must be at least as `reached`; `worth` is then the opening price of each. */
  kept: number
  reached: readonly number[]
  /** The prices of crowds to begin with. */
  prices: readonly number[]
  /** Worth of a timetable known to exist, below which no bound can fall. */
  target: number
  /** A bound that is good enough. */
  enough: number
  steps: number
}
/** The least bound, with the prices and the pairs that gave it. */
export type Found = { bound: number; worth: number[]; prices: number[]; chosen: Uint8Array }

/**
 * The heights of a score: its levels as running sums, which grow with every talk and by less each time (concave), as the bound
 * needs: musts met, Σ min(talks, 1), Σ min(talks, 2), … over people, the same over tables; then value. Equal levels are equal
 * heights.
 */
export function heightsOf(problem: Problem, score: Score): number[] {
  const { k, kTable, people, tables, musts } = problem
  const list = [musts + score[0]!]
  const climb = (from: number, count: number, size: number) => {
    let enough = size
    let height = 0
    for (let talks = 0; talks < count; talks++) {
      enough += score[from + talks]!
      height += enough
      list.push(height)
    }
  }
  climb(1, k, people)
  climb(1 + k, kTable, tables)
  list.push(score.at(-1)!)
  return list
}

/**
 * The scheduling problem without its rounds, which is easier and never worse: talks are counted per person and table, and
 * crowds that outnumber their turns have a price (Lagrange multipliers, moved by subgradients). Every set of prices gives a
 * true bound.
 */
export class Relaxation {
  readonly problem: Problem
  #board: Board
  #rounds: number
  #crowds: Crowds
  #offer: (chosen: Uint8Array) => void

  /**
   * @param offer is handed chosen pairs that need hardly more rounds and interpreters than there are: often a good timetable
   */
  constructor(board: Board, rounds: number, offer: (chosen: Uint8Array) => void) {
    this.problem = board.problem
    this.#board = board
    this.#rounds = rounds
    this.#crowds = new Crowds(board, rounds)
    this.#offer = offer
  }

  descend(aim: Descent, checkpoint: Checkpoint): Found {
    const worth = [...aim.worth]
    const prices = [...aim.prices]
    let last: Uint8Array = new Uint8Array()
    const found: Found = { bound: Number.POSITIVE_INFINITY, worth, prices, chosen: last }
    let pace = 1
    let since = 0
    for (let done = 0; done < aim.steps; done++) {
      if (done > 0 && !checkpoint({ stage: 'bound', done, of: aim.steps })) break
      const { weights, price } = this.guide(worth, prices)
      const chosen = bestPairs(openNetwork(this.#board, this.#rounds, weights, price))
      const heights = heightsOf(this.problem, scoreWith(this.#board, chosen, this.#rounds))
      const surplus = this.#crowds.admit(chosen)
      const slacks = heights.map((height, index) => (index < aim.kept ? height - aim.reached[index]! : 0))
      const spare = this.#crowds.spare(chosen)
      while (prices.length < spare.length) prices.push(0)
      const repeats = chosen.every((each, cell) => each === last[cell])
      last = chosen
      if (!repeats && wanting(slacks) + surplus <= 2) this.#offer(chosen)
      const bound = heights.reduce(
        (sum, height, index) => sum + worth[index]! * (index < aim.kept ? slacks[index]! : height),
        dot(prices, spare),
      )
      since = bound < found.bound ? 0 : since + 1
      if (bound < found.bound) {
        found.bound = bound
        found.worth = [...worth]
        found.prices = [...prices]
        found.chosen = chosen
      }
      const steepness = dot(slacks, slacks) + dot(spare, spare)
      if (found.bound <= aim.enough || steepness === 0 || pace < 1 / 64) break
      if (since === 5) {
        pace /= 2
        since = 0
      }
      const step = (pace * (bound - aim.target)) / steepness
      const move = (price: number, by: number) => Math.max(0, Math.round(price - step * by))
      for (let i = 0; i < aim.kept; i++) worth[i] = move(worth[i]!, slacks[i]!)
      for (let i = 0; i < prices.length; i++) prices[i] = move(prices[i]!, spare[i]!)
    }
    return found
  }

  /** What pairs are worth at these prices, for a flow; `price` is by person × table. */
  guide(worth: readonly number[], prices: readonly number[]): Guide {
    const { k, kTable } = this.problem
    const weights = {
      must: worth[0]!,
      person: tails(worth.slice(1, 1 + k)),
      table: tails(worth.slice(1 + k, 1 + k + kTable)),
      keep: 0,
      value: worth.at(-1)!,
    }
    return { weights, price: this.#crowds.price(prices) }
  }
}

/** What one more talk is worth by talks had already: the sum of the heights it raises. */
function tails(worth: readonly number[]): Float64Array {
  const tail = new Float64Array(worth.length + 1)
  for (let i = worth.length - 1; i >= 0; i--) tail[i] = tail[i + 1]! + worth[i]!
  return tail
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, each, index) => sum + each * b[index]!, 0)
}

function wanting(amounts: readonly number[]): number {
  return amounts.reduce((sum, each) => sum + Math.max(0, -each), 0)
}
