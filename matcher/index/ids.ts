import { fnv1a, fnvOn } from '../model/order.ts'
import { Pool } from './pool.ts'

const utf8 = new TextEncoder()
const text = new TextDecoder()
const empty = 0

/** The ids of rows as bytes, and the row of an id: open addressing over row numbers plus one. */
export class Ids {
  readonly #pool = new Pool(new Uint8Array(0))
  #slots = new Int32Array(16)
  #count = 0

  get bytes(): number {
    return this.#pool.bytes + this.#slots.byteLength
  }

  at(row: number): string {
    const from = this.#pool.starts[row]!
    return text.decode(this.#pool.cells.subarray(from, from + this.#pool.lengths[row]!))
  }

  /** The row of an id, -1 for one that is not here. */
  find(id: string): number {
    const slot = this.#slotOf(utf8.encode(id), fnv1a(id))
    return this.#slots[slot]! - 1
  }

  /** Goes on with a hash over the bytes of a row's id. */
  hashOn(hash: number, row: number): number {
    const from = this.#pool.starts[row]!
    return fnvOn(hash, this.#pool.cells, from, from + this.#pool.lengths[row]!)
  }

  /** `id` must not be here yet. */
  add(id: string, row: number): void {
    if (4 * (this.#count + 1) > 3 * this.#slots.length) this.#widen()
    const bytes = utf8.encode(id)
    this.#slots[this.#slotOf(bytes, fnv1a(id))] = row + 1
    this.#pool.put(row, bytes)
    this.#count += 1
  }

  /** Takes the id of a row away, and moves up those that stood behind it for want of a place. */
  remove(row: number): void {
    const mask = this.#slots.length - 1
    let hole = this.#home(row)
    while (this.#slots[hole] !== row + 1) hole = (hole + 1) & mask
    for (let at = (hole + 1) & mask; this.#slots[at] !== empty; at = (at + 1) & mask) {
      const home = this.#home(this.#slots[at]! - 1)
      if (((at - home) & mask) < ((at - hole) & mask)) continue
      this.#slots[hole] = this.#slots[at]!
      hole = at
    }
    this.#slots[hole] = empty
    this.#count -= 1
  }

  #home(row: number): number {
    return this.hashOn(fnv1a(''), row) & (this.#slots.length - 1)
  }

  #slotOf(bytes: Uint8Array, hash: number): number {
    const mask = this.#slots.length - 1
    let slot = hash & mask
    while (this.#slots[slot] !== empty && !this.#same(this.#slots[slot]! - 1, bytes)) slot = (slot + 1) & mask
    return slot
  }

  #same(row: number, bytes: Uint8Array): boolean {
    const { cells, starts, lengths } = this.#pool
    if (lengths[row] !== bytes.length) return false
    const from = starts[row]!
    for (let at = 0; at < bytes.length; at += 1) if (cells[from + at] !== bytes[at]) return false
    return true
  }

  #widen(): void {
    const rows = this.#slots.filter((slot) => slot !== empty)
    this.#slots = new Int32Array(this.#slots.length * 2)
    const mask = this.#slots.length - 1
    for (const row of rows) {
      let slot = this.#home(row - 1)
      while (this.#slots[slot] !== empty) slot = (slot + 1) & mask
      this.#slots[slot] = row
    }
  }
}
