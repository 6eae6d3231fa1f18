import type { Asking } from './asking.ts'
import { daysInWeek } from './people.ts'
import { noDay } from './terms.ts'

/** Where an opening's cells hold what: first what all have, then lists of which `counts` says how long they are. */
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
  possible: 9,
  /** What stops a hard cell, 64 bits in two words, see `stopBits`. */
  stops: 16,
  occupation: 18,
  group: 19,
  kindTerm: 20,
  certificateBits: 21,
  /** Sectors, floor languages, certificates, musts and days with required hours, five bits each. */
  counts: 22,
  lists: 23,
} as const

export const bit = { placed: 1, coarse: 2, transitRuns: 4, paid: 8, possible: 16, nights: 32 } as const

/** An opening in whole numbers, one behind another, so that a sweep over openings reads on; `null` when a cell is too small. */
export function cellsOfOpening(asking: Asking): number[] | null {
  const { opening, possible, sectors, floors, certificates, required } = asking
  const musts = asking.fields.filter(({ hard }) => hard)
  const lists = [sectors, floors, certificates, musts, required]
  if (lists.some(({ length }) => length > 31)) return null
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
      (asking.byDay ? bit.nights : 0),
    opening.hoursPerWeek.min,
    opening.hoursPerWeek.max,
    ...(possible ?? new Array<number>(daysInWeek).fill(0)),
    ...stopBits(asking.cells.stops),
    asking.occupation,
    asking.group,
    asking.kindTerm,
    asking.certificateBits,
    lists.reduce((packed, { length }, at) => packed | (length << (5 * at)), 0),
    ...sectors,
    ...floors,
    ...certificates.flatMap(({ term, bit }) => [term, bit]),
    ...musts.map(({ asked }) => asked.number * 32 + asked.width),
    ...required.flatMap(({ day, bits }) => [day, bits]),
  ]
  return cells.every((one) => one === (one | 0)) ? cells : null
}

/** The 64 cells of language that may stop, as two words. */
function stopBits(stops: Uint8Array): number[] {
  const word = (from: number) =>
    stops.subarray(from, from + 32).reduce((bits, stop, at) => (stop ? bits | (1 << at) : bits), 0)
  return [word(0), word(32)]
}
