import type { Pair } from '../model/define.ts'
import { type CompiledOpening, effectsOf } from './compiled-opening.ts'
import { NearMissSearch } from './near-miss.ts'
import type { People } from './people.ts'
import type { Effect } from './postings.ts'
import { RowScorer } from './row-scorer.ts'
import type { Context, Side } from './side.ts'
import {
  sweepCertificates,
  sweepLanguage,
  sweepReach,
  sweepRights,
  sweepSkills,
  sweepWishes,
} from './sweep.ts'
import { termCount } from './terms.ts'
import { levelOf, numberOf } from './vocabulary.ts'

/** The side of a question about one opening: the people of a region. */
export class PeopleSide implements Side {
  readonly size: number
  readonly scorer: RowScorer
  readonly nearMiss: NearMissSearch
  readonly #people: People
  readonly #compiled: CompiledOpening
  readonly #context: Context
  readonly #effects: readonly Effect[]
  /** The block swept last begins here, and this is what its terms set: one word, and one for each word of skills. */
  #first = 0
  readonly #words: readonly Int32Array[]
  readonly #tooFew = (row: number) => {
    this.load(row)
    this.scorer.settle()
    return this.scorer.tooFewHours
  }

  constructor(people: People, compiled: CompiledOpening, context: Context) {
    const { profiles, weights, vocabulary } = context
    this.size = people.size
    this.scorer = new RowScorer({ people, profiles, weights }, compiled, true)
    this.nearMiss = new NearMissSearch(this.scorer, vocabulary)
    this.#people = people
    this.#compiled = compiled
    this.#context = context
    this.#effects = effectsOf(compiled)
    this.#words = context.scratch.words(1 + compiled.must.length)
  }

  sweep(from: number, until: number, stopped: Uint16Array): void {
    const people = this.#people
    const compiled = this.#compiled
    const { today, world, vocabulary, profiles, scratch } = this.#context
    const rows = { people, compiled, from, until, stopped }
    this.#first = from
    people.postings.fill(rows, vocabulary.size, this.#effects, this.#words)
    const [word, ...words] = this.#words
    sweepRights(rows, today, Math.max(compiled.opening.startDay, today) + world.settings.lateStartDays)
    sweepWishes(rows, word!)
    sweepCertificates(rows, word!)
    for (const [at, set] of words.entries()) sweepSkills(rows, compiled.must[at]!, set)
    sweepLanguage(rows, word!)
    sweepReach(rows, profiles)
    scratch.shifts.sweep(rows, this.#tooFew)
  }

  load(row: number): void {
    const at = row - this.#first
    const { words } = this.scorer
    for (let word = 1; word < this.#words.length; word += 1) words[word - 1] = this.#words[word]![at]!
    this.scorer.load(row, this.#words[0]![at]!)
  }

  loadUnswept(row: number): void {
    const { cells, starts } = this.#people.terms
    const first = starts[row]!
    const end = first + termCount(this.#people.shape[row]!)
    const set = new Int32Array(this.#words.length)
    for (let cell = first; cell < end; cell += 1)
      for (const { term, word, bits } of this.#effects)
        if (term === numberOf(cells[cell]!)) set[word]! |= bits[levelOf(cells[cell]!)]!
    this.scorer.words.set(set.subarray(1))
    this.scorer.load(row, set[0]!)
  }

  pair(row: number): Pair {
    const { world, today } = this.#context
    return { person: this.#people.at(row), opening: this.#compiled.opening, today, world }
  }

  hash(row: number): number {
    return this.#people.ids.hashOn(this.#compiled.tie, row)
  }

  id(row: number): string {
    return this.#people.ids.at(row)
  }
}
