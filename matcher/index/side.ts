import type { Pair, World } from '../model/define.ts'
import { masks } from './gate-bits.ts'
import type { Ways } from './mobility-profiles.ts'
import type { Nearest } from './near-miss.ts'
import type { Facing } from './row-scorer.ts'
import type { Scratch } from './scratch.ts'
import type { AskedSkills } from './skill-field.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What every question is asked in. */
export type Context = {
  vocabulary: Vocabulary
  ways: Ways
  skills: AskedSkills
  world: World
  today: number
  scratch: Scratch
}

/** Above the bits of the gates: there is nobody in this row. */
export const nobody = masks

/** Above the bits of the gates too: no single change opens this row, as a glance shows. Absent, it has to be tried. */
export const beyond = 2 * masks

/** So many rows are swept at a time, few enough to stay close at hand: a power of two. */
export const blockRows = 4096

/** Rows of one region, each to be held against the same opening or the same person. */
export type Side = {
  readonly size: number
  readonly facing: Facing
  readonly nearest: Nearest
  /** Writes the gates that stop each row of a block, as bits, to `stopped`, from its first place on. */
  sweep(from: number, until: number, stopped: Uint16Array): void
  /** Has the facing take one of the rows swept last. */
  meet(row: number): void
  /** Has the facing take any row. */
  look(row: number): void
  /** The pair as objects. */
  pair(row: number): Pair
  /** The tie hash of the pair. */
  hash(row: number): number
  /** What tells the rows apart. */
  id(row: number): string
}

/** Visits the blocks of a side, with the gates that stop each row of them. */
export function eachBlock(
  side: Side,
  visit: (from: number, until: number, stopped: Uint16Array) => void,
): void {
  const stopped = new Uint16Array(Math.min(side.size, blockRows))
  for (let from = 0; from < side.size; from += blockRows) {
    const until = Math.min(side.size, from + blockRows)
    side.sweep(from, until, stopped)
    visit(from, until, stopped)
  }
}
