import { arch, platform } from 'node:os'
import { type MatchOpening, referenceMatcher } from '#matcher'
import { atLeast } from './figure.ts'
import { meilisearchOf } from './listed-meilisearch.ts'
import { storeOf } from './listed-store.ts'
import { benchOpenings, benchPeople, settings } from './matcher-data.ts'
import { at, filled, here, row, type Size } from './matcher-row.ts'
import type { Row } from './table.ts'
import { count, ratio, type Timing, timed, times } from './timing.ts'

const limit = 50
const leftOut = ', without score, near misses, tally of gates, reasons, hours shared'

/** What else could answer for an opening, on the same people. Of Meilisearch, the processor's time is that of its process. */
export async function* alternatives({ people: [, many], asked }: Size, ranked: Timing): AsyncGenerator<Row> {
  const openings = benchOpenings(asked)
  const data = `${count(many)} people`
  const rowOf = (work: string, timing: Timing, bound: number | null, without = '') => {
    const faster = ratio(timing, ranked)
    const figures = bound === null ? [] : [atLeast(bound, ' × faster', faster)]
    return row(work, data, timing, { beside: `columns ${times(faster)} faster${without}`, figures })
  }
  yield rowOf('the scorer over objects', await overObjects(many, openings.slice(0, 2)), 20)
  const work = 'Meilisearch: filters, the nearest 50'
  const searched = await searching(many, openings)
  yield searched === null
    ? row(work, data, null, { beside: `npm brings none for ${platform()} on ${arch()}` })
    : rowOf(work, searched, 3, leftOut)
  yield rowOf(
    'the store: filters, the nearest 50',
    await storing(many, openings),
    null,
    `${leftOut}, wishes about the work`,
  )
}

function overObjects(many: number, openings: readonly MatchOpening[]): Promise<Timing> {
  const objects = filled(many, 0, referenceMatcher(settings, 'bench'))
  const rank = (opening: MatchOpening) => objects.rank(here, opening, { ...at, limit })
  return timed(openings, rank, { warm: 0, rounds: 1 })
}

async function searching(many: number, openings: readonly MatchOpening[]): Promise<Timing | null> {
  const engine = await meilisearchOf(benchPeople(many))
  if (engine === null) return null
  const { nearest, processor: spent, stop } = engine
  return timed(openings, (opening) => nearest(opening, limit), { spent }).finally(stop)
}

async function storing(many: number, openings: readonly MatchOpening[]): Promise<Timing> {
  const { nearest, close } = await storeOf(benchPeople(many))
  return timed(openings, (opening) => nearest(opening, limit), { warm: 1, rounds: 1 }).finally(close)
}
