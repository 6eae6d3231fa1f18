import type { Pair, World } from '../model/define.ts'
import { blockRows } from './blocks.ts'
import type { MobilityProfiles } from './mobility-profiles.ts'
import type { NearMissSearch } from './near-miss.ts'
import type { RowScorer } from './row-scorer.ts'
import type { Scratch } from './scratch.ts'
import type { SkillFields } from './skill-field.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The surroundings of a question: the tables that all rows share, the settings it is asked under, and the day. */
export type Context = {
  vocabulary: Vocabulary
  profiles: MobilityProfiles
  skills: SkillFields
  world: World
  /** Weights of the criteria that count, by id. */
  weights: Readonly<Record<string, number>>
  today: number
  scratch: Scratch
}

/** The rows of one region in a question: people against one opening, or openings against one person. */
export type Side = {
  readonly size: number
  readonly scorer: RowScorer
  readonly nearMiss: NearMissSearch
  /** Writes the gates that stop each row of a block, as bits, to `stopped`, from its first place on. */
  sweep(from: number, until: number, stopped: Uint16Array): void
  /** Loads the scorer with a row of the block swept last. */
  load(row: number): void
  /** Loads the scorer with any row, more slowly. */
  loadUnswept(row: number): void
  /** The pair of a row as objects, for sentences. */
  pair(row: number): Pair
  /** The tie hash of the pair. */
  hash(row: number): number
  /** The id of the person or opening in a row. */
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
