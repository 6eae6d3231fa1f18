import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InvalidQueryError } from '../../api/adapters/store/errors.ts'
import type { Filter, Sort } from '../../api/adapters/store/filter.ts'
import type { Collection, RegionalCollection, Store } from '../../api/adapters/store/port.ts'
import {
  engines,
  failure,
  type Person,
  type Place,
  people,
  type Thing,
  thing,
  things,
} from './store-engines.ts'
import { fields, filters, matches } from './store-queries.ts'

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort()

// Hundreds of queries over a connection take their time.
describe.each(engines)('queries of the $name store', ({ name, make }) => {
  // A query over the wire takes fifty times as long as one in the process.
  const rounds = name === 'embedded' ? 600 : 120
  let place: Place
  let store: Store
  let here: RegionalCollection<Thing>
  let sorted: RegionalCollection<Thing>
  let all: Collection<Person>
  let written: Thing[]
  beforeAll(async () => {
    place = await make()
    store = await place.open()
    here = store.collection(things).in('region-a')
    sorted = store.collection(things).in('region-sorted')
    all = store.collection(people)
    const random = fc.sample(fields, { numRuns: 300, seed: 7 })
    written = await Promise.all(random.map((some) => here.insert(thing('region-a', some))))
    await Promise.all(
      random.map((some) => store.collection(things).in('region-b').insert(thing('region-b', some))),
    )
  })
  afterAll(async () => {
    await store.close()
    await place.remove()
  })

  it('find and count exactly the records that a filter means', async () => {
    let hits = 0
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const expected = written.filter((record) => matches(record, filter))
        hits += expected.length > 0 && expected.length < written.length ? 1 : 0
        expect(ids(await here.find(filter))).toEqual(ids(expected))
        expect(await here.count(filter)).toBe(expected.length)
      }),
      { numRuns: rounds },
    )
    expect(hits).toBeGreaterThan(rounds / 3)
  })

  it('keep finding exactly those after updates and deletes', async () => {
    const region = store.collection(things).in('region-changing')
    const [first, second] = [
      fc.sample(fields, { numRuns: 60, seed: 1 }),
      fc.sample(fields, { numRuns: 60, seed: 2 }),
    ]
    const inserted = await Promise.all(first.map((some) => region.insert(thing('region-changing', some))))
    const updated = await Promise.all(
      inserted.map(({ id }, n) =>
        region.update(id, 1, () => ({ id, region: 'region-changing', ...second[n] })),
      ),
    )
    const left = updated.slice(20)
    await Promise.all(updated.slice(0, 20).map(({ id }) => region.delete(id)))
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        expect(ids(await region.find(filter))).toEqual(ids(left.filter((record) => matches(record, filter))))
      }),
      { numRuns: rounds / 3 },
    )
  })

  it('tell 1, "1", true and null apart', async () => {
    const region = store.collection(things).in('region-types')
    const values = [1, '1', true, null, 'true', 0, false, '']
    const records = await Promise.all(values.map((owner) => region.insert(thing('region-types', { owner }))))
    for (const [at, owner] of values.entries()) expect(await region.find({ owner })).toEqual([records[at]])
    expect(ids(await region.find({ owner: { $gte: 0 } }))).toEqual(ids([records[0], records[5]] as Thing[]))
    expect(ids(await region.find({ owner: { $lt: 'z' } }))).toEqual(
      ids([records[1], records[4], records[7]] as Thing[]),
    )
  })

  it('sort missing before numbers before strings, strings by code point, ties by id, both ways', async () => {
    const order = [undefined, null, -1, 2, 10, '', '10', '2', 'Z', 'a', 'é', '\uffff', '😀']
    const shuffled = [7, 2, 11, 0, 5, 12, 3, 9, 1, 10, 4, 8, 6]
    for (const at of shuffled) {
      const state = order[at]
      await sorted.insert({
        id: `s-${at < 2 ? 0 : at}-${at}`,
        region: 'region-sorted',
        ...(state !== undefined && { state }),
      })
    }
    const rising = (await sorted.find({}, { sort: { state: 1 } })).map(({ id }) => Number(id.split('-')[2]))
    expect(rising).toEqual(order.map((_, at) => at))
    const falling = (await sorted.find({}, { sort: { state: -1 } })).map(({ id }) => Number(id.split('-')[2]))
    expect(falling).toEqual(rising.toReversed())
  })

  it('find nothing when nothing is asked for', async () => {
    expect(await here.find({}, { limit: 0 })).toEqual([])
    expect(await here.find({ owner: 'o' }, { limit: 0, sort: { state: 1 } })).toEqual([])
  })

  it('can be about ids and the order of changes', async () => {
    const [first, second] = written.toSorted((a, b) => a.changedAt - b.changedAt) as [Thing, Thing]
    expect(ids(await here.find({ id: { $in: [first.id, second.id, 'thing-none'] } }))).toEqual(
      ids([first, second]),
    )
    const latest = await here.find(
      { changedAt: { $gte: second.changedAt } },
      { sort: { changedAt: 1 }, limit: 1 },
    )
    expect(latest[0]?.changedAt).toBe(second.changedAt)
    expect(await here.count({})).toBe(written.length)
  })

  it('of global collections use unique keys, also with several paths', async () => {
    await all.insert({ id: 'person-1', email: 'x@example.org', town: 'Delft', house: 1 })
    await all.insert({ id: 'person-2', town: 'Delft', house: 2 })
    expect(ids(await all.find({ email: 'x@example.org' }))).toEqual(['person-1'])
    expect(ids(await all.find({ town: 'Delft', house: { $gt: 1 } }))).toEqual(['person-2'])
    expect(await all.count({})).toBe(2)
  })

  const refused: [why: string, filter: unknown, sort?: unknown][] = [
    ['a path that nothing declares', { note: 'x' }],
    ['an undeclared path beside a declared one', { state: 'open', note: 'x' }],
    ['a path that is only second in its index', { 'place.town': 'Delft' }],
    ['an alternative without an index', { $or: [{ state: 'open' }, { 'place.town': 'Delft' }] }],
    ['existence alone', { state: { $exists: true } }],
    ['the region, which is chosen before', { region: 'region-b', state: 'open' }],
    ['undefined, which a forgotten value would be', { state: undefined }],
    ['undefined among others', { state: { $in: ['open', undefined] } }],
    ['an operator outside the subset', { state: { $regex: 'o' } }],
    ['a logical operator outside the subset', { $nor: [{ state: 'open' }] }],
    ['an empty condition', { state: {} }],
    ['no alternatives', { $or: [] }],
    ['a whole record as value', { state: { inner: 1 } }],
    ['a whole list as value', { tags: ['a'] }],
    ['a range over a list', { tags: { $gt: 'a' } }],
    ['null in a list', { tags: { $in: ['a', null] } }],
    ['existence of a list', { tags: { $exists: false }, state: 'open' }],
    ['a range of a truth value', { state: { $gt: true } }],
    ['a number that is none', { state: Number.NaN }],
    ['an inherited name as operator', { state: { constructor: 1 } }],
    ['a sort by an undeclared path', { state: 'open' }, { note: 1 }],
    ['a sort by a list', { state: 'open' }, { tags: 1 }],
    ['a sort in no direction', { state: 'open' }, { state: 0 }],
  ]
  it.each(refused)('refuse %s', async (_why, filter, sort = {}) => {
    const asked = here.find(filter as Filter<Thing>, { sort: sort as Sort<Thing> })
    expect(await failure(asked)).toBeInstanceOf(InvalidQueryError)
  })
})
