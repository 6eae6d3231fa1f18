import { wishLevels } from '../codes.ts'
import { B1 } from '../language.ts'
import { type Asking, floorBit, said } from './asking.ts'
import { coded, type Vocabulary } from './vocabulary.ts'

/**
 * What a coded term sets in the words of one opening, so that a row is read by joining what its terms set. The tables
 * stay between questions and are wiped by what was written.
 */
export class Tables {
  readonly #vocabulary: Vocabulary
  /** For certificates, wishes and languages. */
  word = new Int32Array(0)
  /** For skills, one table per word; there may be more of them than the opening has words. */
  readonly words: Int32Array[] = []
  readonly #written: { table: Int32Array; code: number }[] = []

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  fill(asking: Asking): void {
    for (const { table, code } of this.#written) table[code] = 0
    this.#written.length = 0
    const size = coded(this.#vocabulary.size, 0)
    if (this.word.length < size) this.word = new Int32Array(2 * size)
    for (const at of asking.must.keys())
      if ((this.words[at]?.length ?? 0) < size) this.words[at] = new Int32Array(2 * size)
    const wished = (term: number, shift: number) => {
      for (const level of wishLevels.keys()) this.#set(this.word, coded(term, level), 1 << (shift + level))
    }
    wished(asking.occupation, said.occupation)
    if (asking.group >= 0) wished(asking.group, said.group)
    for (const sector of asking.sectors) wished(sector, said.sector)
    wished(asking.kindTerm, said.kind)
    for (const { term, bit } of asking.certificates) this.#set(this.word, coded(term, 0), bit)
    for (const floor of asking.floors)
      for (let level = B1; level <= 6; level += 1) this.#set(this.word, coded(floor, level), floorBit)
    for (const { asked, word, shift } of asking.fields)
      for (const { had, bits } of asked.answers)
        for (let level = 1; level < bits.length; level += 1)
          this.#set(this.words[word]!, coded(had, level), bits[level]! << shift)
  }

  #set(table: Int32Array, code: number, bits: number): void {
    table[code]! |= bits
    this.#written.push({ table, code })
  }
}
