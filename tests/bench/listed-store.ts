import type { SQLInputValue } from 'node:sqlite'
import { pathsOf } from '../../api/adapters/store/paths.ts'
import type { GlobalSpec } from '../../api/adapters/store/port.ts'
import { parseFilter } from '../../api/adapters/store/query.ts'
import { storeOn } from '../../api/adapters/store/sqlite.ts'
import { connect } from '../../api/adapters/store/sqlite-connection.ts'
import { tableOf, valueAt, whereOf } from '../../api/adapters/store/sqlite-where.ts'
import type { MatchOpening, MatchPerson } from '../../matcher/contract.ts'
import { filterOf, type Listed, listed, lists, scalars } from './listed.ts'

const bare: GlobalSpec<Listed> = { name: 'listed', scoped: false }
const spec: GlobalSpec<Listed> = { ...bare, lists, indexes: [{ name: 'all', paths: scalars }] }
const paths = pathsOf(spec)

/** People in the embedded store, in memory, indexed for `filterOf` when they are all there. */
export async function storeOf(people: Iterable<MatchPerson>) {
  const connection = connect(':memory:')
  const collection = storeOn(connection, [bare]).collection(bare)
  for (const some of chunks(people, 1000))
    await Promise.all(some.map((person) => collection.insert(listed(person))))
  const store = storeOn(connection, [spec])

  /** The port can filter, not sort by distance: that one thing is said in SQL beside its own translation. */
  const nearest = (opening: MatchOpening, limit: number): string[] => {
    const values: SQLInputValue[] = []
    const where = whereOf(spec.name, paths, null, parseFilter(paths, filterOf(opening)), values)
    const { x, y } = opening.place ?? { x: 0, y: 0 }
    const last = values.push(x, y, limit)
    const [east, north] = [`(${valueAt('x')} - ?${last - 2})`, `(${valueAt('y')} - ?${last - 1})`]
    const order = `${east} * ${east} + ${north} * ${north}`
    const select = `SELECT id FROM ${tableOf(spec.name)} WHERE ${where} ORDER BY ${order} LIMIT ?${last}`
    return connection.all(select, ...values).map(({ id }) => String(id))
  }
  return { nearest, close: () => store.close() }
}

function* chunks<T>(all: Iterable<T>, length: number): Generator<T[]> {
  let some: T[] = []
  for (const one of all) {
    some.push(one)
    if (some.length < length) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}
