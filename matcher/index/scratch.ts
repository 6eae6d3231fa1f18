import { blockRows } from './blocks.ts'
import { Shifts } from './sweep.ts'

/** Arrays that every question uses again for the block it sweeps, which is safe because one side is swept at a time. */
export class Scratch {
  readonly shifts = new Shifts(blockRows)
  readonly #words: Int32Array[] = []

  words(count: number): readonly Int32Array[] {
    while (this.#words.length < count) this.#words.push(new Int32Array(blockRows))
    return this.#words.slice(0, count)
  }
}
