import type { Pair, World } from '../define.ts'
import type { AskedSkills } from './asked.ts'
import type { Facing } from './facing.ts'
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

/** There is nobody in a row. */
export const nobody = -1

/** Rows of one region, each to be held against the same opening or the same person. */
export type Side = {
  readonly size: number
  readonly facing: Facing
  readonly nearest: Nearest
  /** Holds a row against the other side; answers the gates that stop as bits, or `nobody`. */
  look(row: number): number
  /** The pair as objects. */
  pair(row: number): Pair
  /** The tie hash of the pair. */
  hash(row: number): number
  /** What tells the rows apart. */
  id(row: number): string
}
