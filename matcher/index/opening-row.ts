import type { Asking } from './compiled-opening.ts'
import type { DayBits } from './hours.ts'
import { noDay } from './terms.ts'

/** Where an opening's cells hold what; the musts stand behind. */
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
  /** Numbers of what many openings ask alike. */
  work: 11,
  certificates: 12,
  floors: 13,
  possible: 14,
  byDay: 15,
  required: 16,
  musts: 17,
} as const

export const bit = { placed: 1, coarse: 2, transitRuns: 4, paid: 8, possible: 16, nights: 32 } as const

/** What many openings ask alike, each once: a question looks at it once for all of them. */
export class Alike {
  readonly works = new Distinct<Pick<Asking, 'occupation' | 'group' | 'sectors' | 'kindTerm'>>()
  readonly certificates = new Distinct<Asking['certificates']>()
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
export function cellsOfOpening(asking: Asking, alike: Alike): number[] | null {
  const { opening, possible, byDay, occupation, group, sectors, kindTerm } = asking
  const cells = [
    asking.kind,
    asking.demands,
    opening.startDay,
    opening.endDay ?? noDay,
    asking.x,
    asking.y,
    (asking.placed ? bit.placed : 0) |
      (asking.coarse ? bit.coarse : 0) |
      (asking.transitRuns ? bit.transitRuns : 0) |
      (asking.paid ? bit.paid : 0) |
      (possible ? bit.possible : 0) |
      (byDay ? bit.nights : 0),
    opening.hoursPerWeek.min,
    opening.hoursPerWeek.max,
    ...stopBits(asking.cells.stops),
    alike.works.number({ occupation, group, sectors, kindTerm }),
    alike.certificates.number(asking.certificates),
    alike.floors.number(asking.floors),
    alike.weeks.number(possible?.days ?? []),
    alike.weeks.number(byDay?.days ?? []),
    alike.required.number(asking.required),
    ...asking.fields.filter(({ hard }) => hard).map(({ asked }) => asked.number * 32 + asked.width),
  ]
  return cells.every((one) => one === (one | 0)) ? cells : null
}

/** The 64 cells of language that may stop, as two words. */
function stopBits(stops: Uint8Array): number[] {
  const word = (from: number) =>
    stops.subarray(from, from + 32).reduce((bits, stop, at) => (stop ? bits | (1 << at) : bits), 0)
  return [word(0), word(32)]
}
