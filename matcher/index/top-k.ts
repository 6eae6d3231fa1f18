import { byText } from '../model/order.ts'

/** A row in a list: its score, its source (which of the regions' columns), and the gates that stop it, as bits. */
export type Place = { score: number; source: number; row: number; stopped: number; tie: number }

/** How rows with the same score are told apart, see `byRank`. */
export type Ties = {
  hash: (source: number, row: number) => number
  id: (source: number, row: number) => string
}

/** A bounded list of the best rows of many, at most `limit`: most rows offered are refused by one comparison. */
export class TopK {
  readonly #limit: number
  readonly #ties: Ties
  #rows: Place[] = []
  /** What a row must reach to be kept. */
  floor = -1
  /** How many were offered. */
  total = 0

  constructor(limit: number, ties: Ties) {
    this.#limit = limit
    if (limit <= 0) this.floor = Number.POSITIVE_INFINITY
    this.#ties = ties
  }

  offer(score: number, source: number, row: number, stopped: number): void {
    this.total += 1
    if (score < this.floor) return
    this.#rows.push({ score, source, row, stopped, tie: this.#ties.hash(source, row) })
    if (this.#rows.length >= 2 * this.#limit + 32) this.#cut()
  }

  /** Best first. */
  taken(): readonly Place[] {
    this.#cut()
    return this.#rows
  }

  #cut(): void {
    const { id } = this.#ties
    const byId = (a: Place, b: Place) => byText(id(a.source, a.row), id(b.source, b.row))
    this.#rows.sort((a, b) => b.score - a.score || a.tie - b.tie || byId(a, b) || a.source - b.source)
    if (this.#rows.length < this.#limit) return
    this.#rows.length = this.#limit
    this.floor = this.#rows.at(-1)?.score ?? Number.POSITIVE_INFINITY
  }
}
