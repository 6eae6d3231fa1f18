import { createMatcher, type Matcher, type MatchOpening } from '#matcher'
import { Columns } from '../../matcher/index/columns.ts'
import type { People } from '../../matcher/index/people.ts'
import { rulesOf, worldsOf } from '../../matcher/model/rules.ts'
import { type Figure, held } from './figure.ts'
import { benchOpenings, benchPeople, settings, today } from './matcher-data.ts'
import type { Row } from './table.ts'
import { ms, spread, type Timing, timed } from './timing.ts'

/** How much there is of everything. */
export type Size = {
  /** People in the region; the second is what all is compared at. */
  people: readonly [few: number, many: number, most: number]
  /** Openings that are asked about. */
  asked: number
  /** Openings for one person. */
  openings: number
  /** A whole region. */
  region: { people: number; openings: number }
}

export const here = ['region']
export const at = { today }

type Said = { beside?: string; figures?: readonly Figure[] }

export function row(
  work: string,
  data: string,
  timing: Timing | null,
  { beside = '', figures = [] }: Said = {},
): Row {
  const measured = timing && { 'clock p50 (p99)': spread(timing), processor: ms(timing.processor) }
  return { work, data, ...measured, beside, ...held(figures) }
}

export function filled(people: number, openings = 0, matcher = createMatcher(settings, 'bench')): Matcher {
  for (const person of benchPeople(people)) matcher.upsertPerson('region', person)
  for (const opening of benchOpenings(openings)) matcher.upsertOpening('region', opening)
  return matcher
}

export function columnsOf(people: number): { columns: Columns; held: People } {
  const rules = rulesOf({})
  const columns = new Columns(settings, rules, worldsOf(settings, rules))
  const held = columns.peopleOf('region')
  for (const person of benchPeople(people)) held.put(person)
  return { columns, held }
}

/** Ranking for each of these openings; the largest regions are asked fewer times. */
export function ranking(matcher: Matcher, asked: number, limit = 50, rounds = 3): Promise<Timing> {
  const rank = (opening: MatchOpening) => matcher.rank(here, opening, { today, limit })
  return timed(benchOpenings(asked), rank, { warm: rounds - 1, rounds })
}

/**
 * What reading every column once takes, and nothing else. They are laid end to end and read by one function that nothing is
 * built around: a loop inside another may be left half compiled, and then takes seven times as long.
 */
export function streaming({ columns }: People, asked: number): Promise<Timing> {
  const words = columns.map(({ buffer, byteLength }) => new Int32Array(buffer, 0, byteLength >> 2))
  const all = new Int32Array(words.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const column of words) {
    all.set(column, end)
    end += column.length
  }
  return timed(new Array<Int32Array>(asked).fill(all), sumOf)
}

function sumOf(column: Int32Array): number {
  let sum = 0
  for (let place = 0; place < column.length; place += 1) sum = (sum + column[place]!) | 0
  return sum
}
