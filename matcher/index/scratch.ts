import { blockRows } from './side.ts'
import { Shifts } from './sweep.ts'

/** Room for what is known of the block in hand, the same for every question: one side is swept at a time. */
export class Scratch {
  readonly shifts = new Shifts(blockRows)
  readonly #words: Int32Array[] = []

  words(count: number): readonly Int32Array[] {
    while (this.#words.length < count) this.#words.push(new Int32Array(blockRows))
    return this.#words.slice(0, count)
  }
}
