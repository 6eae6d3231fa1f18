import type { Matcher } from '#matcher'
import { eachBlock } from '../../matcher/index/side.ts'
import { atMost, type Figure } from './figure.ts'
import { benchOpenings } from './matcher-data.ts'
import { at, columnsOf, filled, here, ranking, row, type Size, streaming } from './matcher-row.ts'
import type { Row } from './table.ts'
import { count, p50, ratio, type Timing, timed, times } from './timing.ts'

const work = 'rank, top 50 of each list with reasons'

/** Ranking beside the time it takes to read the columns, in three sizes; answers how long it took in the middle one. */
export async function* indexRows({ people: [few, many, most], asked }: Size): AsyncGenerator<Row, Timing> {
  const ranked = yield* rankingMany(many, asked)
  const grown = async (people: number, rounds: number, figures: (timing: Timing) => Figure[]) => {
    const stream = await streaming(columnsOf(people).held, asked)
    const timing = await ranking(filled(people), asked, 50, rounds)
    const against = `p50 ${times(p50(timing) / p50(ranked))} that of ${count(many)}`
    const beside = `${times(ratio(timing, stream))} the stream of as many; ${against}`
    return row(work, peopled(people), timing, { beside, figures: figures(timing) })
  }
  yield await grown(few, 3, () => [])
  yield await grown(most, 2, (timing) => [
    atMost(most / many, ` × ${count(many)}`, ratio(timing, ranked)),
    atMost(60, ' ms', p50(timing), 'p50 '),
  ])
  return ranked
}

async function* rankingMany(many: number, asked: number): AsyncGenerator<Row, Timing> {
  const matcher = filled(many)
  const { columns, held } = columnsOf(many)
  const stream = await streaming(held, asked)
  yield row('stream the columns once', peopled(many), stream)
  const ranked = await ranking(matcher, asked)
  const ofStream = ratio(ranked, stream)
  yield row(work, peopled(many), ranked, {
    beside: `${times(ofStream)} the stream`,
    figures: [atMost(3, ' × the stream', ofStream), atMost(5, ' ms', p50(ranked), 'p50 ')],
  })
  yield* partsOf(matcher, columns, held.size, asked, stream)
  const memory = held.bytes / many
  yield row('memory of all columns', peopled(many), null, {
    beside: `${memory.toFixed(0)} bytes a person, ids among them`,
    figures: [atMost(200, ' bytes', memory)],
  })
  return ranked
}

/** Where the time of ranking goes: each part holds the one before. */
async function* partsOf(
  matcher: Matcher,
  columns: ReturnType<typeof columnsOf>['columns'],
  people: number,
  asked: number,
  stream: Timing,
): AsyncGenerator<Row> {
  const openings = benchOpenings(asked)
  const swept = await timed(openings, (opening) => {
    for (const side of columns.peopleFor(here, opening, at).sides ?? []) eachBlock(side, () => undefined)
  })
  const part = (name: string, timing: Timing) =>
    row(name, peopled(people), timing, { beside: `${times(ratio(timing, stream))} the stream` })
  yield part('· of that: every gate of every row', swept)
  yield part(
    '· with scores: the live count',
    await timed(openings, (opening) => matcher.count(here, opening, at)),
  )
  yield part('· with near misses, no reasons', await ranking(matcher, asked, 0))
}

function peopled(people: number): string {
  return `${count(people)} people`
}
