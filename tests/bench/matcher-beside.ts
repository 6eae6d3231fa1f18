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
const leftOut = 'without score, near misses, tally, reasons, hours shared'

/** What else could answer for an opening, on the same people. */
export async function alternatives({ people: [, many], asked }: Size, ranked: Timing): Promise<Row[]> {
  const data = `${count(many)} people`
  const openings = benchOpenings(asked)
  const beside = (timing: Timing) => `columns ${times(ratio(timing, ranked))} faster`
  return [await overObjects(), await meilisearch(), await store()]

  async function overObjects(): Promise<Row> {
    const objects = filled(many, 0, referenceMatcher(settings, 'bench'))
    const rank = (opening: MatchOpening) => objects.rank(here, opening, { ...at, limit })
    const timing = await timed(openings.slice(0, 2), rank, { warm: 0, rounds: 1 })
    const figures = [atLeast(20, ' × faster', ratio(timing, ranked))]
    return row('the scorer over objects', data, timing, { beside: beside(timing), figures })
  }

  async function meilisearch(): Promise<Row> {
    const work = 'Meilisearch: filters, the nearest 50'
    const engine = await meilisearchOf(benchPeople(many))
    if (engine === null) return row(work, data, null, { beside: `none for ${platform()} on ${arch()}` })
    const { nearest, processor: spent, stop } = engine
    try {
      const timing = await timed(openings, (opening) => nearest(opening, limit), { spent })
      const figures = [atLeast(3, ' × faster', ratio(timing, ranked))]
      return row(work, data, timing, { beside: `${beside(timing)}; ${leftOut}`, figures })
    } finally {
      await stop()
    }
  }

  async function store(): Promise<Row> {
    const { nearest, close } = await storeOf(benchPeople(many))
    const timing = await timed(openings, (opening) => nearest(opening, limit), { warm: 1, rounds: 1 })
    await close()
    const said = `${beside(timing)}; ${leftOut}, wishes about the work`
    return row('the store: filters, the nearest 50', data, timing, { beside: said })
  }
}
