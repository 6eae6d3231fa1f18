import type { Pair } from '../define.ts'
import type { Asking } from './asking.ts'
import { Facing } from './facing.ts'
import { gateBits } from './gate-bits.ts'
import { Nearest } from './nearest.ts'
import { dutchMask, type People } from './people.ts'
import { type Context, type Side, sweepRows } from './side.ts'
import { sweepHours, sweepReach, sweepRights, sweepSkills, sweepTerms } from './sweep.ts'

/** The people of a region against one opening. The context's tables must be filled with it. */
export class PeopleSide implements Side {
  readonly size: number
  readonly facing: Facing
  readonly nearest: Nearest
  readonly #people: People
  readonly #asking: Asking
  readonly #context: Context
  /** Where the rows swept last begin, and what their terms set: one word each, and one for each word of skills. */
  #first = 0
  readonly #word = new Int32Array(sweepRows)
  readonly #words: Int32Array[]

  constructor(people: People, asking: Asking, context: Context) {
    const { ways, today, world, vocabulary } = context
    this.size = people.size
    this.facing = new Facing({ people, ways, today, settings: world.settings }, asking, true)
    this.nearest = new Nearest(this.facing, vocabulary)
    this.#people = people
    this.#asking = asking
    this.#context = context
    this.#words = Array.from(asking.must, () => new Int32Array(sweepRows))
  }

  sweep(from: number, until: number, stopped: Uint16Array): void {
    const people = this.#people
    const asking = this.#asking
    const { today, world, tables, ways } = this.#context
    const rows = { people, asking, from, until, stopped }
    this.#first = from
    sweepRights(rows, today, Math.max(asking.opening.startDay, today) + world.settings.lateStartDays)
    sweepTerms(rows, tables.word, this.#word)
    for (const [at, word] of this.#words.entries())
      sweepSkills(rows, tables.words[at]!, asking.must[at]!, word)
    sweepReach(rows, ways)
    sweepHours(rows, (row) => {
      this.meet(row)
      this.facing.settle()
      return this.facing.tooFewHours
    })
    this.#sweepLanguage(from, until, stopped)
  }

  #sweepLanguage(from: number, until: number, stopped: Uint16Array): void {
    const { flags } = this.#people
    const { facing } = this
    const word = this.#word
    for (let row = from; row < until; row += 1)
      if (facing.stopsByLanguage(flags[row]! & dutchMask, word[row - from]!))
        stopped[row - from]! |= gateBits.language
  }

  meet(row: number): void {
    const at = row - this.#first
    const { words } = this.facing
    for (let word = 0; word < this.#words.length; word += 1) words[word] = this.#words[word]![at]!
    this.facing.meet(row, this.#word[at]!)
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
