import type { Pair } from '../model/define.ts'
import { type Asking, effectsOf } from './compiled-opening.ts'
import { Nearest } from './near-miss.ts'
import { type People, termCount } from './people.ts'
import type { Effect } from './postings.ts'
import { Facing } from './row-scorer.ts'
import type { Context, Side } from './side.ts'
import {
  sweepCertificates,
  sweepLanguage,
  sweepReach,
  sweepRights,
  sweepSkills,
  sweepWishes,
} from './sweep.ts'
import { levelOf, numberOf } from './vocabulary.ts'

/** The people of a region against one opening. */
export class PeopleSide implements Side {
  readonly size: number
  readonly facing: Facing
  readonly nearest: Nearest
  readonly #people: People
  readonly #asking: Asking
  readonly #context: Context
  readonly #effects: readonly Effect[]
  /** The block swept last begins here, and this is what its terms set: one word, and one for each word of skills. */
  #first = 0
  readonly #words: readonly Int32Array[]
  readonly #tooFew = (row: number) => {
    this.meet(row)
    this.facing.settle()
    return this.facing.tooFewHours
  }

  constructor(people: People, asking: Asking, context: Context) {
    const { ways, world, vocabulary } = context
    this.size = people.size
    this.facing = new Facing({ people, ways, settings: world.settings }, asking, true)
    this.nearest = new Nearest(this.facing, vocabulary)
    this.#people = people
    this.#asking = asking
    this.#context = context
    this.#effects = effectsOf(asking)
    this.#words = context.scratch.words(1 + asking.must.length)
  }

  sweep(from: number, until: number, stopped: Uint16Array): void {
    const people = this.#people
    const asking = this.#asking
    const { today, world, vocabulary, ways, scratch } = this.#context
    const rows = { people, asking, from, until, stopped }
    this.#first = from
    people.postings.fill(rows, vocabulary.size, this.#effects, this.#words)
    const [word, ...words] = this.#words
    sweepRights(rows, today, Math.max(asking.opening.startDay, today) + world.settings.lateStartDays)
    sweepWishes(rows, word!)
    sweepCertificates(rows, word!)
    for (const [at, set] of words.entries()) sweepSkills(rows, asking.must[at]!, set)
    sweepLanguage(rows, word!)
    sweepReach(rows, ways)
    scratch.shifts.sweep(rows, this.#tooFew)
  }

  meet(row: number): void {
    const at = row - this.#first
    const { words } = this.facing
    for (let word = 1; word < this.#words.length; word += 1) words[word - 1] = this.#words[word]![at]!
    this.facing.meet(row, this.#words[0]![at]!)
  }

  look(row: number): void {
    const { cells, starts } = this.#people.terms
    const first = starts[row]!
    const end = first + termCount(this.#people.shape[row]!)
    const set = new Int32Array(this.#words.length)
    for (let cell = first; cell < end; cell += 1)
      for (const { term, word, bits } of this.#effects)
        if (term === numberOf(cells[cell]!)) set[word]! |= bits[levelOf(cells[cell]!)]!
    this.facing.words.set(set.subarray(1))
    this.facing.meet(row, set[0]!)
  }

  pair(row: number): Pair {
    const { world, today } = this.#context
    return { person: this.#people.at(row), opening: this.#asking.opening, today, world }
  }

  hash(row: number): number {
    return this.#people.ids.hashOn(this.#asking.tie, row)
  }

  id(row: number): string {
    return this.#people.ids.at(row)
  }
}
