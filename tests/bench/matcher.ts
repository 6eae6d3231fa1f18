import { createMatcher, type Matcher, type MatchOpening, referenceMatcher } from '#matcher'
import { Columns } from '../../matcher/index/columns.ts'
import type { People } from '../../matcher/index/people.ts'
import { sweepRows } from '../../matcher/index/side.ts'
import { rulesOf, worldsOf } from '../../matcher/rules.ts'
import { benchOpenings, benchPeople, settings, today } from './matcher-data.ts'
import { percentile, type Row, timed } from './table.ts'

const here = ['region']
const at = { today }
const queries = benchOpenings(60)
const many = 100_000

/** The figures of the index beside what else could answer, on the same data in one run. A row, or a few, is one function. */
export function matcherRows(): Row[] {
  const large = filled(createMatcher(settings, 'bench'), many)
  const stream = percentile(streaming(many), 0.5)
  const ranking = timesOf(large)
  const rank = percentile(ranking, 0.5)
  return [
    row('stream the columns once', `${count(many)} people`, `${ms(stream)}`, ''),
    row(
      'rank, top 50 of each list with reasons',
      `${count(many)} people`,
      spread(ranking),
      `${ratio(rank, stream)} × the stream`,
      '≤ 3 ×, p50 ≤ 5 ms',
    ),
    ...partsOf(many, stream),
    againstObjects(rank),
    ...growth(large, rank),
    openingsForOne(),
    wholeRegion(),
    upserts(),
    memory(),
    ...counterfactuals(),
  ]
}

function row(work: string, data: string, measured: string, beside: string, figure = ''): Row {
  return { work, data, 'p50 (p99)': measured, beside, figure }
}

function filled(matcher: Matcher, people: number, openings = 0): Matcher {
  for (const person of benchPeople(people)) matcher.upsertPerson('region', person, 1)
  for (const opening of benchOpenings(openings)) matcher.upsertOpening('region', opening, 1)
  return matcher
}

/** The second round: the first one warms up. */
function timesOf(matcher: Matcher, openings = queries, limit = 50): number[] {
  const ask = (opening: MatchOpening) => matcher.rank(here, opening, { today, limit })
  timed(openings, ask)
  return timed(openings, ask)
}

function columnsOf(people: number): { columns: Columns; held: People } {
  const rules = rulesOf({})
  const columns = new Columns(settings, rules, worldsOf(settings, rules))
  const held = columns.peopleOf('region')
  for (const person of benchPeople(people)) held.put(person)
  return { columns, held }
}

/** What reading every column once takes, and nothing else. */
function streaming(people: number): number[] {
  const { held } = columnsOf(people)
  const { terms } = held
  const wide = [held.flags, held.x, held.y, held.way, held.startDay, held.hours, terms.cells]
  const read = () => {
    let sum = sumOf(held.shape) + sumOf(terms.starts) + sumOf(terms.lengths) + sumOf(held.promised)
    sum += sumOf(held.leastHours) + sumOf(held.mostHours)
    for (const column of wide) sum += sumOfWide(column)
    return sum
  }
  timed(queries, read)
  return timed(queries, read)
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
function partsOf(people: number, stream: number): Row[] {
  const { columns, held } = columnsOf(people)
  const matcher = filled(createMatcher(settings, 'bench'), people)
  const stopped = new Uint16Array(sweepRows)
  const sweep = (opening: MatchOpening) => {
    for (const side of columns.peopleFor(here, opening, at).sides ?? [])
      for (let from = 0; from < held.size; from += sweepRows)
        side.sweep(from, Math.min(held.size, from + sweepRows), stopped)
  }
  timed(queries, sweep)
  const data = `${count(people)} people`
  const beside = (times: number[]) => `${ratio(percentile(times, 0.5), stream)} × the stream`
  const swept = timed(queries, sweep)
  timed(queries, (opening) => matcher.count(here, opening, at))
  const counted = timed(queries, (opening) => matcher.count(here, opening, at))
  const bare = timesOf(matcher, queries, 0)
  return [
    row('· of that: every gate of every row', data, spread(swept), beside(swept)),
    row('· with scores: the live count', data, spread(counted), beside(counted)),
    row('· with near misses, no reasons', data, spread(bare), beside(bare)),
  ]
}

function againstObjects(rank: number): Row {
  const objects = filled(referenceMatcher(settings, 'bench'), many)
  const times = timed(queries.slice(0, 2), (opening) => objects.rank(here, opening, { today, limit: 50 }))
  const reference = percentile(times, 0.5)
  const beside = `columns ${ratio(reference, rank)} × faster`
  return row('the scorer over objects', `${count(many)} people`, spread(times), beside, '≥ 20 ×')
}

function growth(large: Matcher, rank: number): Row[] {
  const small = timesOf(filled(createMatcher(settings, 'bench'), 10_000))
  const huge = timesOf(filled(createMatcher(settings, 'bench'), 1_000_000), queries.slice(0, 20))
  const again = percentile(timesOf(large), 0.5)
  const beside = (times: number[], base: number) => `${ratio(percentile(times, 0.5), base)} × 100,000 people`
  return [
    row('rank, top 50', '10,000 people', spread(small), beside(small, rank)),
    row('rank, top 50', '1,000,000 people', spread(huge), beside(huge, again), '≤ 10 ×, ≤ 60 ms'),
  ]
}

function openingsForOne(): Row {
  const matcher = filled(createMatcher(settings, 'bench'), 0, 10_000)
  const people = [...benchPeople(200)]
  const times = (limit: number) => {
    timed(people, (person) => matcher.rankOpenings(here, person, { today, limit }))
    return timed(people, (person) => matcher.rankOpenings(here, person, { today, limit }))
  }
  const bare = times(0)
  const beside = `without reasons ${spread(bare)}`
  return row('openings for one person, top 20', '10,000 openings', spread(times(20)), beside, '≤ 1 ms')
}

function wholeRegion(): Row {
  const matcher = filled(createMatcher(settings, 'bench'), 20_000)
  const openings = benchOpenings(2000)
  timesOf(matcher)
  const all = (limit: number) =>
    timed(openings, (opening) => matcher.rank(here, opening, { today, limit })).reduce((a, b) => a + b, 0)
  const beside = `without reasons ${(all(0) / 1000).toFixed(2)} s`
  const seconds = `${(all(20) / 1000).toFixed(2)} s`
  return row('whole region, top 20 each', '20,000 × 2,000', seconds, beside, '≤ 4 s')
}

function upserts(): Row {
  const people = [...benchPeople(50_000)]
  const matcher = createMatcher(settings, 'bench')
  const put = () =>
    timed(people, (person) => matcher.upsertPerson('region', person, 1)).reduce((a, b) => a + b, 0)
  const first = put()
  const rate = (milliseconds: number) =>
    `${count(Math.round((people.length / milliseconds) * 1000))} a second`
  return row('upsert', '50,000 people', rate(put()), `the first time ${rate(first)}`, '≥ 50,000 a second')
}

function memory(): Row {
  const { held } = columnsOf(many)
  const each = (bytes: number) => `${(bytes / many).toFixed(0)} bytes`
  return row('memory of all columns', `${count(many)} people, 8 skills`, each(held.bytes), '', '≤ 200 bytes')
}

function counterfactuals(): Row[] {
  const matcher = filled(createMatcher(settings, 'bench'), 20_000, 2000)
  const people = [...benchPeople(12)]
  const openings = queries.slice(0, 12)
  const three = { today, limit: 3 }
  const data = '20,000 × 2,000'
  const twice = <T>(inputs: T[], work: (input: T) => unknown) => {
    timed(inputs, work)
    return spread(timed(inputs, work))
  }
  return [
    row(
      'what would open the most for one person',
      data,
      twice(people, (person) => matcher.gains(person, here, three)),
      '',
    ),
    row(
      'three best changes for one pair',
      data,
      twice(people, (person) => matcher.gainsForPair(person, queries[0]!, here, three)),
      '',
    ),
    row(
      'what an opening keeps out',
      data,
      twice(openings, (opening) => matcher.relaxations(opening, here, at)),
      '',
    ),
    row(
      'one certificate away, the region',
      data,
      spread(timed([at], (on) => matcher.certificateGaps(here, on))),
      '',
    ),
  ]
}

function count(number: number): string {
  return number.toLocaleString('en')
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(2)} ms`
}

function spread(times: readonly number[]): string {
  return `${ms(percentile(times, 0.5))} (${ms(percentile(times, 0.99))})`
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(1)
}
