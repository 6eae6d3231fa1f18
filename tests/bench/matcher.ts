import { alternatives } from './matcher-beside.ts'
import { indexRows } from './matcher-index.ts'
import type { Size } from './matcher-row.ts'
import { workRows } from './matcher-work.ts'
import type { Row } from './table.ts'

const full: Size = {
  people: [10_000, 100_000, 1_000_000],
  asked: 60,
  openings: 10_000,
  region: { people: 20_000, openings: 2000 },
}

/** The figures of the index beside what else could answer, on the same data in one run; each row when it is known. */
export async function* matcherRows(size: Size = full): AsyncGenerator<Row> {
  const ranked = yield* indexRows(size)
  yield* alternatives(size, ranked)
  yield* workRows(size)
}
