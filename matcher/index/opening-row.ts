import type { CompiledOpening } from './compiled-opening.ts'
import type { DayBits } from './hours.ts'
import { noDay } from './terms.ts'

/** The layout of an opening's whole numbers: which stands where; those of its must-skills follow at the end. */
export const cell = {
  kind: 0,
  demands: 1,
  startDay: 2,
  lastDay: 3,
  x: 4,
  y: 5,
  bits: 6,
  least: 7,
  most: 8,
  /** What stops a hard cell, 64 bits in two words, see `stopBits`. */
  stops: 9,
  /** Numbers in `SharedParts`. */
  work: 11,
  certificates: 12,
  floors: 13,
  possible: 14,
  byDay: 15,
  required: 16,
  musts: 17,
} as const

export const bit = { placed: 1, coarse: 2, transitRuns: 4, paid: 8, possible: 16, nights: 32 } as const

/** A table of what openings have in common (occupation, certificates, hours …), each different value once and numbered, so
 * that a question works it out once for all the openings that share it. */
export class SharedParts {
  readonly works = new Distinct<Pick<CompiledOpening, 'occupation' | 'group' | 'sectors' | 'kindTerm'>>()
  readonly certificates = new Distinct<CompiledOpening['certificates']>()
  readonly floors = new Distinct<readonly number[]>()
  readonly weeks = new Distinct<readonly number[]>()
  readonly required = new Distinct<readonly DayBits[]>()

  get size(): number {
    const { works, certificates, floors, weeks, required } = this
    return Math.max(...[works, certificates, floors, weeks, required].map(({ values }) => values.length))
  }
}

/** Numbers for values, by what they hold. */
class Distinct<T> {
  readonly values: T[] = []
  readonly #numbers = new Map<string, number>()

  number(value: T): number {
    const key = JSON.stringify(value)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.values.push(value) - 1
    this.#numbers.set(key, number)
    return number
  }
}

/** An opening in whole numbers; `null` when one of them is too large. */
export function cellsOfOpening(compiled: CompiledOpening, shared: SharedParts): number[] | null {
  const { opening, possible, byDay, occupation, group, sectors, kindTerm } = compiled
  const cells = [
    compiled.kind,
    compiled.demands,
    opening.startDay,
    opening.endDay ?? noDay,
    compiled.x,
    compiled.y,
    (compiled.placed ? bit.placed : 0) |
      (compiled.coarse ? bit.coarse : 0) |
      (compiled.transitRuns ? bit.transitRuns : 0) |
      (compiled.paid ? bit.paid : 0) |
      (possible ? bit.possible : 0) |
      (byDay ? bit.nights : 0),
    opening.hoursPerWeek.min,
    opening.hoursPerWeek.max,
    ...stopBits(compiled.cells.stops),
    shared.works.number({ occupation, group, sectors, kindTerm }),
    shared.certificates.number(compiled.certificates),
    shared.floors.number(compiled.floors),
    shared.weeks.number(possible?.days ?? []),
    shared.weeks.number(byDay?.days ?? []),
    shared.required.number(compiled.required),
    ...compiled.fields.filter(({ hard }) => hard).map(({ asked }) => asked.number * 32 + asked.width),
  ]
  return cells.every((one) => one === (one | 0)) ? cells : null
}

/** The 64 cells of language that may stop, as two words. */
function stopBits(stops: Uint8Array): number[] {
  const word = (from: number) =>
    stops.subarray(from, from + 32).reduce((bits, stop, at) => (stop ? bits | (1 << at) : bits), 0)
  return [word(0), word(32)]
}
