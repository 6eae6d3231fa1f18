import { Board } from './board.ts'
import type { Checkpoint } from './contract.ts'
import { bestPairs } from './flow.ts'
import type { Guide } from './improve.ts'
import { openNetwork, scoreWith } from './network.ts'
import { levelCount, lexicographic, type Score } from './objective.ts'
import type { Problem } from './problem.ts'
import { type Descent, heightsOf, Relaxation } from './relaxation.ts'

/** Into how many parts one level, or one unit of value, is cut for prices, which are whole numbers. */
const grain = { level: 1024, value: 32 }
const steps = { explore: 30, level: 100, aspire: 50, value: 100 }

/** Upper bounds: levels that no timetable beats, and a value that no timetable with levels as good as the best one's beats. */
export type Bounds = { levels: Score; value: number }

/** The prover of upper bounds on timetables; each search for prices begins with those that the one before ended with. */
export class Prover {
  readonly ideal: Score
  readonly relaxation: Relaxation
  readonly #checkpoint: Checkpoint
  #prices: number[] = []
  #worth: number[]

  constructor(problem: Problem, offer: (chosen: Uint8Array) => void, checkpoint: Checkpoint) {
    const root = new Board(problem)
    const all = 2 ** problem.rounds - 1
    this.ideal = scoreWith(root, bestPairs(openNetwork(root, all, lexicographic(problem))), all)
    this.relaxation = new Relaxation(root, all, offer)
    this.#checkpoint = checkpoint
    this.#worth = this.#softly()
  }

  /** Looks for prices at which about as many interpreters are asked for as there are, levels weighing softly. */
  explore(reached: Score): Guide {
    const heights = heightsOf(this.relaxation.problem, reached)
    const worth = this.#softly()
    const target = heights.reduce((sum, height, index) => sum + height * worth[index]!, 0)
    return this.#descend({ worth, kept: 0, reached: heights, target, enough: target, steps: steps.explore })
      .guide
  }

  /** Bounds the levels in order, as far as the first that stays open. */
  levels(reached: Score): { levels: Score; open: number } {
    const { problem } = this.relaxation
    const count = levelCount(problem)
    const heights = heightsOf(problem, reached)
    const levels = this.ideal.slice(0, count)
    for (let entry = 0; entry < count; entry++) {
      if (levels[entry] === reached[entry]) continue
      const top = this.#level(heights, entry)
      levels[entry] = Math.min(levels[entry]!, reached[entry]! + top - heights[entry]!)
      // The ideal's later levels hold only for timetables that also reach its earlier ones, so they bound nothing here.
      levels.fill(0, entry + 1)
      if (levels[entry]! > reached[entry]!) return { levels, open: entry }
    }
    return { levels, open: count }
  }

  /** Looks for pairs, and prices, at which the first level not proved would be as good as its bound. */
  aspire(reached: Score, levels: Score, open: number): Guide {
    const heights = heightsOf(this.relaxation.problem, reached)
    heights[open]! += levels[open]! - reached[open]!
    const count = levelCount(this.relaxation.problem)
    const worth = this.#worth.map((each, index) => (index <= open || index === count ? each : 0))
    const target = reached.at(-1)! * grain.value
    return this.#descend({
      worth,
      kept: open + 1,
      reached: heights,
      target,
      enough: target,
      steps: steps.aspire,
    }).guide
  }

  /** Bounds the value of timetables whose levels are as good, `open` being the first level not proved. */
  value(reached: Score, open: number): { bound: number; guide: Guide; chosen: Uint8Array } {
    const { problem } = this.relaxation
    const count = levelCount(problem)
    const heights = heightsOf(problem, reached)
    const target = reached.at(-1)! * grain.value
    const kept = Math.min(open + 1, count)
    const worth = this.#worth.map((each, index) => (index < kept || index === count ? each : 0))
    const enough = target + grain.value - 1
    const { bound, guide, chosen } = this.#descend({
      worth,
      kept,
      reached: heights,
      target,
      enough,
      steps: steps.value,
    })
    const asIdeal = reached.every((each, index) => index >= count || each === this.ideal[index])
    const loose = asIdeal ? this.ideal.at(-1)! : Number.POSITIVE_INFINITY
    return { bound: Math.min(loose, Math.floor(bound / grain.value)), guide, chosen }
  }

  #level(heights: readonly number[], entry: number): number {
    const target = heights[entry]! * grain.level
    const found = this.relaxation.descend(
      {
        worth: heights.map((_, index) => (index < entry ? 2 : index === entry ? 1 : 0) * grain.level),
        kept: entry,
        reached: heights,
        prices: [],
        target,
        enough: target + grain.level - 1,
        steps: steps.level,
      },
      this.#checkpoint,
    )
    return Math.floor(found.bound / grain.level)
  }

  #descend(aim: Omit<Descent, 'prices'>): { bound: number; guide: Guide; chosen: Uint8Array } {
    const { bound, worth, prices, chosen } = this.relaxation.descend(
      { ...aim, prices: this.#prices },
      this.#checkpoint,
    )
    this.#prices = prices
    this.#worth = worth.map((each, index) => (index < aim.kept ? each : this.#worth[index]!))
    return { bound, guide: this.relaxation.guide(worth, prices), chosen }
  }

  #softly(): number[] {
    const { k, kTable, value } = this.relaxation.problem
    const most = value.reduce((largest, each) => Math.max(largest, Math.abs(each)), 1)
    return [8, ...new Array<number>(k).fill(4), ...new Array<number>(kTable).fill(2)]
      .map((each) => each * most)
      .concat(1)
      .map((each) => each * grain.value)
  }
}
