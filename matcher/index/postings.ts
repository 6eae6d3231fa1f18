import { blockRows } from './blocks.ts'
import type { Pool } from './pool.ts'
import { termCount } from './terms.ts'
import { levelOf, numberOf } from './vocabulary.ts'

/** The bits that a term sets, by its level 0…7, and in which of a question's words. */
export type Effect = { term: number; word: number; bits: Int32Array }

/** Rows of people, `from` … `until` − 1: the cells of their terms, and how many of what there are, see `shapeOf`. */
export type Rows = { people: { terms: Pool; shape: Uint32Array }; from: number; until: number }

/** By term, the entries of a block: a row's place in the block, and above it the level. */
type Block = { starts: Uint32Array; entries: Uint16Array }

const placeBits = 12
const place = blockRows - 1

/**
 * An inverted index: for each term the rows that hold it, by blocks of rows, so that a question reads only the terms it asks.
 * A block is built when it is first read after a change to one of its rows.
 */
export class Postings {
  readonly #blocks: (Block | undefined)[] = []

  get bytes(): number {
    const sizes = this.#blocks.map((block) =>
      block ? block.starts.byteLength + block.entries.byteLength : 0,
    )
    return sizes.reduce((sum, size) => sum + size, 0)
  }

  changed(row: number): void {
    this.#blocks[row >>> placeBits] = undefined
  }

  /**
   * Has the words, from the first of these rows on, hold what the rows' terms set.
   * @param rows of one block, from its first row on
   * @param terms how many terms there are
   */
  fill(rows: Rows, terms: number, effects: readonly Effect[], words: readonly Int32Array[]): void {
    const block = rows.from >>> placeBits
    this.#blocks[block] ??= blockOf(rows, terms)
    const { starts, entries } = this.#blocks[block]
    for (const word of words) word.fill(0)
    for (const { term, word, bits } of effects)
      if (term + 1 < starts.length) join(words[word]!, bits, entries, starts[term]!, starts[term + 1]!)
  }
}

function join(word: Int32Array, bits: Int32Array, entries: Uint16Array, from: number, until: number): void {
  for (let at = from; at < until; at += 1) {
    const entry = entries[at]!
    word[entry & place]! |= bits[entry >>> placeBits]!
  }
}

/** Two readings of the rows: how many entries each term has, then the entries. */
function blockOf({ people, from, until }: Rows, terms: number): Block {
  const { shape } = people
  const { cells, starts: rowStarts } = people.terms
  const starts = new Uint32Array(terms + 1)
  const eachTerm = (visit: (code: number, row: number) => void) => {
    for (let row = from; row < until; row += 1) {
      const first = rowStarts[row]!
      const end = first + termCount(shape[row]!)
      for (let cell = first; cell < end; cell += 1) visit(cells[cell]!, row)
    }
  }
  eachTerm((code) => {
    starts[numberOf(code) + 1]! += 1
  })
  for (let term = 0; term < terms; term += 1) starts[term + 1]! += starts[term]!
  const entries = new Uint16Array(starts[terms]!)
  const next = starts.slice()
  eachTerm((code, row) => {
    entries[next[numberOf(code)]!++] = (row - from) | (levelOf(code) << placeBits)
  })
  return { starts, entries }
}
