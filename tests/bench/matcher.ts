import { createMatcher, type Matcher, type MatchOpening, referenceMatcher } from '#matcher'
import { Columns } from '../../matcher/index/columns.ts'
import type { People } from '../../matcher/index/people.ts'
import { sweepRows } from '../../matcher/index/side.ts'
import { rulesOf, worldsOf } from '../../matcher/rules.ts'
import { benchOpenings, benchPeople, settings, today } from './matcher-data.ts'
import { percentile, type Row, type Timing, timed } from './table.ts'

const here = ['region']
const at = { today }
const queries = benchOpenings(60)
const many = 100_000

/** The figures of the index beside what else could answer, on the same data in one run. A row, or a few, is one function. */
export function matcherRows(): Row[] {
  const large = filled(createMatcher(settings, 'bench'), many)
  const stream = streaming()
  const ranking = timesOf(large)
  return [
    row('stream the columns once', `${count(many)} people`, stream),
    row('rank, top 50 of each list with reasons', `${count(many)} people`, ranking, {
      beside: `${ratio(ranking, stream)} × the stream`,
      figure: '≤ 3 ×, p50 ≤ 5 ms',
    }),
    ...partsOf(large, stream),
    againstObjects(ranking),
    ...growth(ranking),
    openingsForOne(),
    wholeRegion(),
    upserts(),
    memory(),
    ...counterfactuals(),
  ]
}

type Said = { beside?: string; figure?: string }

function row(work: string, data: string, timing: Timing, { beside = '', figure = '' }: Said = {}): Row {
  const measured = { 'clock p50 (p99)': spread(timing), processor: ms(mean(timing)) }
  return { work, data, ...measured, beside, figure }
}

function filled(matcher: Matcher, people: number, openings = 0): Matcher {
  for (const person of benchPeople(people)) matcher.upsertPerson('region', person, 1)
  for (const opening of benchOpenings(openings)) matcher.upsertOpening('region', opening, 1)
  return matcher
}

function timesOf(matcher: Matcher, openings = queries, limit = 50): Timing {
  return timed(openings, (opening) => matcher.rank(here, opening, { today, limit }))
}

function columnsOf(people: number): { columns: Columns; held: People } {
  const rules = rulesOf({})
  const columns = new Columns(settings, rules, worldsOf(settings, rules))
  const held = columns.peopleOf('region')
  for (const person of benchPeople(people)) held.put(person)
  return { columns, held }
}

/** What reading every column once takes, and nothing else. */
function streaming(): Timing {
  const { held } = columnsOf(many)
  const { terms } = held
  const wide = [held.flags, held.x, held.y, held.way, held.startDay, held.hours, terms.cells]
  return timed(queries, () => {
    let sum = sumOf(held.shape) + sumOf(terms.starts) + sumOf(terms.lengths) + sumOf(held.promised)
    sum += sumOf(held.leastHours) + sumOf(held.mostHours)
    for (const column of wide) sum += sumOfWide(column)
    return sum
  })
}

function sumOfWide(column: Int32Array): number {
  let sum = 0
  for (let place = 0; place < column.length; place += 1) sum = (sum + column[place]!) | 0
  return sum
}

function sumOf(column: Uint32Array | Uint16Array | Int16Array | Uint8Array): number {
  let sum = 0
  for (let place = 0; place < column.length; place += 1) sum = (sum + column[place]!) | 0
  return sum
}

/** Where the time of ranking goes. */
function partsOf(matcher: Matcher, stream: Timing): Row[] {
  const { columns, held } = columnsOf(many)
  const stopped = new Uint16Array(sweepRows)
  const swept = timed(queries, (opening) => {
    for (const side of columns.peopleFor(here, opening, at).sides ?? [])
      for (let from = 0; from < held.size; from += sweepRows)
        side.sweep(from, Math.min(held.size, from + sweepRows), stopped)
  })
  const part = (work: string, timing: Timing) =>
    row(work, `${count(many)} people`, timing, { beside: `${ratio(timing, stream)} × the stream` })
  return [
    part('· of that: every gate of every row', swept),
    part(
      '· with scores: the live count',
      timed(queries, (opening) => matcher.count(here, opening, at)),
    ),
    part('· with near misses, no reasons', timesOf(matcher, queries, 0)),
  ]
}

function againstObjects(ranking: Timing): Row {
  const objects = filled(referenceMatcher(settings, 'bench'), many)
  const rank = (opening: MatchOpening) => objects.rank(here, opening, { today, limit: 50 })
  const timing = timed(queries.slice(0, 2), rank, 1)
  const beside = `columns ${ratio(timing, ranking)} × faster`
  return row('the scorer over objects', `${count(many)} people`, timing, { beside, figure: '≥ 20 ×' })
}

function growth(ranking: Timing): Row[] {
  const grown = (people: number, figure: string) => {
    const timing = timesOf(filled(createMatcher(settings, 'bench'), people))
    const beside = `${ratio(timing, ranking)} × ${count(many)} people`
    return row('rank, top 50 of each list with reasons', `${count(people)} people`, timing, {
      beside,
      figure,
    })
  }
  return [grown(10_000, ''), grown(1_000_000, '≤ 10 ×, ≤ 60 ms')]
}

function openingsForOne(): Row {
  const matcher = filled(createMatcher(settings, 'bench'), 0, 10_000)
  const people = [...benchPeople(200)]
  const times = (limit: number) =>
    timed(people, (person) => matcher.rankOpenings(here, person, { today, limit }))
  const beside = `without reasons ${spread(times(0))}`
  return row('openings for one person, top 20', '10,000 openings', times(20), { beside, figure: '≤ 1 ms' })
}

function wholeRegion(): Row {
  const matcher = filled(createMatcher(settings, 'bench'), 20_000)
  const all = (limit: number) =>
    timed([limit], () => {
      for (const opening of benchOpenings(2000)) matcher.rank(here, opening, { today, limit })
    })
  const beside = `without reasons ${spread(all(0))}`
  return row('whole region, top 20 each', '20,000 × 2,000', all(20), { beside, figure: '≤ 4 s' })
}

function upserts(): Row {
  const people = [...benchPeople(50_000)]
  const matcher = createMatcher(settings, 'bench')
  const put = timed([people], (all) => {
    for (const person of all) matcher.upsertPerson('region', person, 1)
  })
  const beside = `${count(Math.round((people.length / mean(put)) * 1000))} a second of the processor`
  return row('upsert', '50,000 people', put, { beside, figure: '≥ 50,000 a second' })
}

function memory(): Row {
  const { held } = columnsOf(many)
  const beside = `${(held.bytes / many).toFixed(0)} bytes a person, ids among them`
  return { work: 'memory of all columns', data: `${count(many)} people`, beside, figure: '≤ 200 bytes' }
}

function counterfactuals(): Row[] {
  const matcher = filled(createMatcher(settings, 'bench'), 20_000, 2000)
  const people = [...benchPeople(12)]
  const openings = queries.slice(0, 12)
  const three = { today, limit: 3 }
  const data = '20,000 × 2,000'
  return [
    row(
      'what would open the most for one person',
      data,
      timed(people, (person) => matcher.gains(person, here, three)),
    ),
    row(
      'three best changes for one pair',
      data,
      timed(people, (person) => matcher.gainsForPair(person, queries[0]!, here, three)),
    ),
    row(
      'what an opening keeps out',
      data,
      timed(openings, (opening) => matcher.relaxations(opening, here, at)),
    ),
    row(
      'one certificate away, the region',
      data,
      timed([at], (on) => matcher.certificateGaps(here, on), 1),
    ),
  ]
}

function count(number: number): string {
  return number.toLocaleString('en')
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(2)} ms`
}

function spread({ each }: Timing): string {
  return `${ms(percentile(each, 0.5))} (${ms(percentile(each, 0.99))})`
}

/** Milliseconds of the processor that one call takes. */
function mean({ each, processor }: Timing): number {
  return processor / each.length
}

function ratio(a: Timing, b: Timing): string {
  return (mean(a) / mean(b)).toFixed(1)
}
