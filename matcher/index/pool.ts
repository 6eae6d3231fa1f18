export type Cells = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>
export type Column = Cells | Uint32Array<ArrayBuffer> | Int16Array<ArrayBuffer> | Float64Array<ArrayBuffer>

/** An array of the same type that holds at least `length`; grows by an eighth, so that little stands empty. */
export function grown<A extends Column>(array: A, length: number): A {
  if (length <= array.length) return array
  const Type = array.constructor as new (length: number) => A
  const larger = new Type(Math.ceil(Math.max(length, array.length * 1.125, 16)))
  larger.set(array)
  return larger
}

/**
 * Rows of different lengths, one behind another in one array. What rows leave behind is taken up when it is a quarter. The
 * cells are widened once a number does not fit.
 */
export class Pool {
  cells: Cells
  /** Where each row begins, and how many cells it has. */
  starts = new Uint32Array(0)
  lengths = new Uint16Array(0)
  #used = 0
  #left = 0

  constructor(cells: Cells) {
    this.cells = cells
  }

  get bytes(): number {
    return this.cells.byteLength + this.starts.byteLength + this.lengths.byteLength
  }

  /** A copy of a row's cells. */
  row(row: number): number[] {
    const from = this.starts[row]!
    return [...this.cells.subarray(from, from + this.lengths[row]!)]
  }

  /** @throws RangeError above 65,535 cells */
  put(row: number, values: ArrayLike<number>): void {
    if (values.length > 0xffff) throw new RangeError('a row of the index is too long')
    this.starts = grown(this.starts, row + 1)
    this.lengths = grown(this.lengths, row + 1)
    const before = this.lengths[row]!
    if (values.length > before) {
      this.#left += before
      this.lengths[row] = 0
      this.#makeRoom(values.length)
      this.starts[row] = this.#used
      this.#used += values.length
    } else this.#left += before - values.length
    this.lengths[row] = values.length
    const from = this.starts[row]!
    this.cells.set(values, from)
    for (let at = 0; at < values.length; at += 1)
      if (this.cells[from + at] !== values[at]) {
        this.cells = Int32Array.from(this.cells)
        this.cells.set(values, from)
      }
  }

  #makeRoom(length: number): void {
    if (this.#used + length <= this.cells.length) return
    if (this.#left > this.#used / 4) this.#close()
    this.cells = grown(this.cells, this.#used + length)
  }

  /** Moves every row up to the one before it. */
  #close(): void {
    const old = this.cells.slice()
    let at = 0
    for (let row = 0; row < this.starts.length; row += 1) {
      const from = this.starts[row]!
      const length = this.lengths[row]!
      this.cells.set(old.subarray(from, from + length), at)
      this.starts[row] = at
      at += length
    }
    this.#used = at
    this.#left = 0
  }
}
