import { createMatcher } from '#matcher'
import { atLeast, atMost } from './figure.ts'
import { benchOpenings, benchPeople, settings, today } from './matcher-data.ts'
import { at, filled, here, row, type Size } from './matcher-row.ts'
import type { Row } from './table.ts'
import { count, p50, spread, timed } from './timing.ts'

const once = { warm: 0, rounds: 1 }
const twice = { warm: 1, rounds: 1 }

/** What else is asked of the index, the other way round or of a whole region. */
export async function* workRows(size: Size): AsyncGenerator<Row> {
  yield await openingsForOne(size)
  yield await wholeRegion(size)
  yield await upserts(size)
  yield* counterfactuals(size)
}

async function openingsForOne({ openings, asked }: Size): Promise<Row> {
  const matcher = filled(0, openings)
  const people = [...benchPeople(3 * asked)]
  const listed = (limit: number) =>
    timed(people, (person) => matcher.rankOpenings(here, person, { today, limit }))
  const [bare, full] = [await listed(0), await listed(20)]
  return row('openings for one person, top 20', `${count(openings)} openings`, full, {
    beside: `without reasons ${spread(bare)}`,
    figures: [atMost(1, ' ms', p50(full), 'p50 ')],
  })
}

async function wholeRegion({ region }: Size): Promise<Row> {
  const matcher = filled(region.people)
  const openings = benchOpenings(region.openings)
  const all = (ask: 'shortlist' | 'rank') =>
    timed(
      [ask],
      () => {
        for (const opening of openings) matcher[ask](here, opening, { today, limit: 20 })
      },
      once,
    )
  const [bare, told] = [await all('shortlist'), await all('rank')]
  return row('whole region, top 20 each', sizeOf(region), bare, {
    beside: `with near misses and reasons ${spread(told)}`,
    figures: [atMost(4, ' s', bare.processor / 1000)],
  })
}

async function upserts({ people: [few] }: Size): Promise<Row> {
  const people = [...benchPeople(5 * few)]
  const matcher = createMatcher(settings, 'bench')
  const put = await timed(
    [people],
    (all) => {
      for (const person of all) matcher.upsertPerson('region', person)
    },
    twice,
  )
  const second = Math.round((people.length / put.processor) * 1000)
  return row('upsert', `${count(people.length)} people`, put, {
    beside: `${count(second)} a second of the processor`,
    figures: [atLeast(50_000, ' a second', second)],
  })
}

async function* counterfactuals({ region }: Size): AsyncGenerator<Row> {
  const matcher = filled(region.people, region.openings)
  const people = [...benchPeople(12)]
  const openings = benchOpenings(12)
  const three = { today, limit: 3 }
  const data = sizeOf(region)
  const gains = await timed(people, (person) => matcher.gains(person, here, three), twice)
  yield row('what would open the most for one person', data, gains)
  const forPair = await timed(people, (person) => matcher.gainsForPair(person, openings[0]!, here, three))
  yield row('three best changes for one pair', data, forPair)
  const relaxed = await timed(openings, (opening) => matcher.relaxations(opening, here, at))
  yield row('what an opening keeps out', data, relaxed)
  const gaps = await timed([at], (on) => matcher.certificateGaps(here, on), once)
  yield row('one certificate away, the region', data, gaps)
}

function sizeOf({ people, openings }: Size['region']): string {
  return `${count(people)} × ${count(openings)}`
}
