import { dutchSkills } from '../codes.ts'
import type { MatchOpening } from '../contract.ts'
import { unit, worthOf } from '../criteria/language.ts'
import { quotient, rounded } from '../model/fraction.ts'
import { cellsOf } from '../pair/language.ts'
import { unknownLevel } from './people.ts'

/**
 * A table of what each Dutch skill at each level brings, with and without a floor language: since no cell looks at another skill,
 * four look-ups answer for all the cells of all the tasks.
 */
export type Cells = {
  shares: number
  /** By `cellAt`. */
  worths: Float64Array
  unknown: Float64Array
  stops: Uint8Array
}

const levels = [0, 1, 2, 3, 4, 5, 6, unknownLevel]

function cellAt(skill: number, level: number, floor: number): number {
  return (skill * levels.length + level) * 2 + floor
}

export function cellTable(opening: Pick<MatchOpening, 'tasks'>): Cells {
  const size = dutchSkills.length * levels.length * 2
  const table = {
    shares: 0,
    worths: new Float64Array(size),
    unknown: new Float64Array(size),
    stops: new Uint8Array(size),
  }
  for (const floor of [0, 1])
    for (const code of levels) {
      const level = code === unknownLevel ? null : code
      const dutch = { listening: level, speaking: level, reading: level, writing: level }
      const language = 'floor'
      const person = { dutch, languages: floor ? [{ language, spoken: 6 }] : [] }
      const cells = cellsOf({ person, opening: { ...opening, floorLanguages: [language] } })
      for (const { skill, share, gap, stops } of cells) {
        const at = cellAt(dutchSkills.indexOf(skill), code, floor)
        table.worths[at]! += share * worthOf(gap)
        table.unknown[at]! += gap === null ? share : 0
        table.stops[at]! |= stops ? 1 : 0
      }
      table.shares = cells.reduce((sum, { share }) => sum + share, 0)
    }
  return table
}

/** Whether levels stop at a hard cell: by floor × 64 and the two levels of six bits, spoken skills and written ones. */
export type Hard = { heard: Uint8Array; written: Uint8Array }

/** `null` when no cell is hard. */
export function hardOf({ stops }: Cells): Hard | null {
  if (!stops.includes(1)) return null
  const pairs = (first: number) =>
    Uint8Array.from({ length: 128 }, (_, at) => {
      const floor = at >> 6
      return stops[cellAt(first, at & 7, floor)]! | stops[cellAt(first + 1, (at >> 3) & 7, floor)]!
    })
  return { heard: pairs(0), written: pairs(2) }
}

/** A finding about language in one whole number: its value, the hundredths of weight that are known (14 bits each), then whether
 * it stops. The hundredths are rounded down, which is exact enough for a comparison with a whole number of them. */
export const stopsBit = 1 << 28
const bits = 14
const all = (1 << bits) - 1

export function valueIn(finding: number): number {
  return finding & all
}

export function knownIn(finding: number): number {
  return (finding >>> bits) & all
}

/** Where four levels stand among the 64 cells, as two words of bits. */
export function dutchBitsOf(dutch: number, floor: number): number[] {
  const words = [0, 0]
  for (let skill = 0; skill < 4; skill += 1) {
    const at = cellAt(skill, (dutch >>> (3 * skill)) & 7, floor)
    words[at >> 5]! |= 1 << (at & 31)
  }
  return words
}

/**
 * The finding about language at four levels of Dutch.
 * @param dutch four levels of three bits, 7 being unknown
 * @param weight of language, 0…100
 */
export function findingOf(
  { shares, worths, unknown, stops }: Cells,
  dutch: number,
  floor: number,
  weight: number,
): number {
  if (shares === 0) return 10_000 | ((100 * weight) << bits)
  let worth = 0
  let open = 0
  let stop = 0
  for (let skill = 0; skill < 4; skill += 1) {
    const at = cellAt(skill, (dutch >>> (3 * skill)) & 7, floor)
    worth += worths[at]!
    open += unknown[at]!
    stop |= stops[at]!
  }
  const value = rounded({ n: worth, d: unit * shares })
  const known = quotient(100 * weight * (shares - open), shares)
  return value | (known << bits) | (stop ? stopsBit : 0)
}
