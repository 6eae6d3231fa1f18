import type { Pair } from '../define.ts'
import type { Asking } from './asking.ts'
import { Facing } from './facing.ts'
import { Nearest } from './nearest.ts'
import { flag, type People } from './people.ts'
import { type Context, nobody, type Side } from './side.ts'

/** The people of a region against one opening. The context's tables must be filled with it. */
export class PeopleSide implements Side {
  readonly size: number
  readonly facing: Facing
  readonly nearest: Nearest
  readonly #people: People
  readonly #asking: Asking
  readonly #context: Context

  constructor(people: People, asking: Asking, context: Context) {
    const { ways, today, world, vocabulary } = context
    this.size = people.size
    this.facing = new Facing({ people, ways, today, settings: world.settings }, asking, true)
    this.nearest = new Nearest(this.facing, vocabulary)
    this.#people = people
    this.#asking = asking
    this.#context = context
  }

  look(row: number): number {
    const flags = this.#people.flags[row]!
    return flags & flag.live ? this.facing.look(row, flags, this.#read(row)) : nobody
  }

  /** Joins what the row's terms set in the tables of the opening. */
  #read(row: number): number {
    const { terms, shape } = this.#people
    const { word: table, words } = this.#context.tables
    const { cells } = terms
    const packed = shape[row]!
    const from = terms.starts[row]!
    const middle = from + (packed & 1023)
    const until = middle + ((packed >>> 10) & 1023)
    const count = this.#asking.must.length
    for (let at = 0; at < count; at += 1) {
      const skills = words[at]!
      let set = 0
      for (let cell = from; cell < middle; cell += 1) set |= skills[cells[cell]!]!
      this.facing.words[at] = set
    }
    let word = 0
    for (let cell = middle; cell < until; cell += 1) word |= table[cells[cell]!]!
    return word
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
