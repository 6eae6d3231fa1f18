import type { Pair, World } from '../define.ts'
import type { AskedSkills } from './asked.ts'
import type { Facing } from './facing.ts'
import { masks } from './gate-bits.ts'
import type { Nearest } from './nearest.ts'
import type { Tables } from './tables.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Ways } from './ways.ts'

/** What every question is asked in. */
export type Context = {
  vocabulary: Vocabulary
  ways: Ways
  skills: AskedSkills
  tables: Tables
  world: World
  today: number
}

/** Above the bits of the gates: there is nobody in this row. */
export const nobody = masks

/** Above the bits of the gates too: no single change opens this row, as a glance shows. Absent, it has to be tried. */
export const beyond = 2 * masks

/** So many rows are swept at a time, few enough to stay close at hand. */
export const sweepRows = 256

/** Rows of one region, each to be held against the same opening or the same person. */
export type Side = {
  readonly size: number
  readonly facing: Facing
  readonly nearest: Nearest
  /** Writes the gates that stop each of these rows, as bits, to `stopped`, from its first place on. At most `sweepRows`. */
  sweep(from: number, until: number, stopped: Uint16Array): void
  /** Has the facing take one of the rows swept last. */
  meet(row: number): void
  /** The pair as objects. */
  pair(row: number): Pair
  /** The tie hash of the pair. */
  hash(row: number): number
  /** What tells the rows apart. */
  id(row: number): string
}
