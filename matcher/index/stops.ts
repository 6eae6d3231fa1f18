import { said, saidBits } from './asking.ts'
import { spanCells } from './terms.ts'

/** Whether one of the spans in these cells allows a kind, given as its bit, on a day. */
export function allows(cells: Int32Array, from: number, until: number, kind: number, day: number): boolean {
  for (let at = from; at < until; at += spanCells)
    if (cells[at]! & kind && cells[at + 1]! <= day && day <= cells[at + 2]!) return true
  return false
}

/** Hours of a day of the week. */
export type DayBits = { day: number; bits: number }

/** Whether a required hour is not among those free; `from` is where the week begins. */
export function lacksHour(free: Int32Array, from: number, required: readonly DayBits[]): boolean {
  for (let at = 0; at < required.length; at += 1) {
    const { day, bits } = required[at]!
    if (bits & ~free[from + day]!) return true
  }
  return false
}

/** How many hours two weeks share, each from its place. */
export function countShared(free: Int32Array, from: number, asked: Int32Array, at = 0): number {
  const inEights =
    eights(
      fours(free[from]! & asked[at]!) +
        fours(free[from + 1]! & asked[at + 1]!) +
        fours(free[from + 2]! & asked[at + 2]!),
    ) +
    eights(
      fours(free[from + 3]! & asked[at + 3]!) +
        fours(free[from + 4]! & asked[at + 4]!) +
        fours(free[from + 5]! & asked[at + 5]!),
    ) +
    eights(fours(free[from + 6]! & asked[at + 6]!))
  return (inEights + (inEights >>> 8) + (inEights >>> 16)) & 0xff
}

/** How many bits are set in each four; three such sums still fit. */
function fours(day: number): number {
  const twos = day - ((day >>> 1) & 0x555555)
  return (twos & 0x333333) + ((twos >>> 2) & 0x333333)
}

/** The fours of each eight together. */
function eights(sums: number): number {
  return (sums & 0x0f0f0f) + ((sums >>> 4) & 0x0f0f0f)
}

/** What was said of the work: the most specific statement, and among sectors "not" before "dream". */
export function workLevel(word: number): number {
  const own = word & 7 || (word >> said.group) & 7
  if (own) return own
  const sector = (word >> said.sector) & 7
  return sector & saidBits.not ? saidBits.not : sector & saidBits.dream ? saidBits.dream : sector
}

const anyNot =
  (saidBits.not << said.occupation) |
  (saidBits.not << said.group) |
  (saidBits.not << said.sector) |
  (saidBits.not << said.kind)

/** Whether "not" was said of the work or of the kind. */
export function unwanted(word: number): boolean {
  return (word & anyNot) !== 0 && ((workLevel(word) | (word >> said.kind)) & saidBits.not) !== 0
}
