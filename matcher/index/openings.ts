import type { MatchOpening } from '../contract.ts'
import type { CompiledOpening } from './compiled-opening.ts'
import { cellsOfOpening, SharedParts } from './opening-row.ts'
import { Pool } from './pool.ts'

/** The openings of a region, each compiled and as a row of whole numbers, for questions of one person. */
export class Openings {
  readonly #make: (opening: MatchOpening) => CompiledOpening | null
  readonly #rows = new Map<string, number>()
  /** No row is ever empty: the last takes the place of one that goes. */
  readonly rows: CompiledOpening[] = []
  /** The same rows in whole numbers, see `cell`. */
  readonly cells = new Pool(new Int32Array(0))
  shared = new SharedParts()
  /** Those that ask more than the columns can hold. */
  readonly beyond = new Map<string, MatchOpening>()

  constructor(make: (opening: MatchOpening) => CompiledOpening | null) {
    this.#make = make
  }

  put(opening: MatchOpening): void {
    const compiled = this.#make(opening)
    const cells = compiled && cellsOfOpening(compiled, this.shared)
    if (compiled === null || cells === null) {
      this.remove(opening.id)
      this.beyond.set(opening.id, opening)
      return
    }
    this.beyond.delete(opening.id)
    const row = this.#rows.get(opening.id) ?? this.rows.length
    this.#rows.set(opening.id, row)
    this.rows[row] = compiled
    this.cells.put(row, cells)
    if (this.shared.size > 2 * this.rows.length + 1000) this.#forgetUnused()
  }

  remove(id: string): void {
    this.beyond.delete(id)
    const row = this.#rows.get(id)
    if (row === undefined) return
    this.#rows.delete(id)
    const last = this.rows.pop()
    const lastRow = this.rows.length
    if (last !== undefined && row !== lastRow) {
      this.rows[row] = last
      this.#rows.set(last.opening.id, row)
      this.cells.put(row, this.cells.row(lastRow))
    }
    this.cells.put(lastRow, [])
  }

  find(id: string): MatchOpening | null {
    const row = this.#rows.get(id)
    return (row === undefined ? this.beyond.get(id) : this.rows[row]?.opening) ?? null
  }

  all(): MatchOpening[] {
    return [...this.rows.map(({ opening }) => opening), ...this.beyond.values()]
  }

  /** Numbers anew what is asked alike, without what no row asks any more. */
  #forgetUnused(): void {
    this.shared = new SharedParts()
    for (const [row, compiled] of this.rows.entries())
      this.cells.put(row, cellsOfOpening(compiled, this.shared) ?? [])
  }
}
