import { describe, expect, it, onTestFinished } from 'vitest'
import type { GlobalSpec, StoredBody, Versioned } from '../../api/adapters/store/port.ts'
import { engines, failure } from './store-engines.ts'

type Old = Versioned & { name: string }
type New = Versioned & { title: string; ward: string; pages: number }
const old: GlobalSpec<Old> = { name: 'books', scoped: false, indexes: [{ name: 'name', paths: ['name'] }] }
const steps = [
  ({ name, ...rest }: StoredBody) => ({ ...rest, title: name }),
  (older: StoredBody) => ({ ...older, ward: String(older.title).slice(0, 1) }),
  (older: StoredBody) => ({ ...older, pages: 0 }),
]
const today: GlobalSpec<New> = {
  name: 'books',
  scoped: false,
  unique: [{ name: 'title', paths: ['title'] }],
  indexes: [
    { name: 'ward', paths: ['ward'] },
    { name: 'sorted', paths: ['sortKeys.title'] },
  ],
  sortKeys: { title: ({ title }: New) => title.toLowerCase() },
  upgrades: steps,
}

describe.each(engines)('a shape that changes in the $name store', ({ make }) => {
  const opened = async () => {
    const place = await make()
    onTestFinished(place.remove)
    return place
  }

  it('reads older records as those of today by id, query and feed, without a new version', async () => {
    const place = await opened()
    const before = await place.open([old])
    const { changedAt } = await before.collection(old).insert({ id: 'book-1', name: 'Water' })
    await before.close()

    const after = await place.open([today])
    const books = after.collection(today)
    const read = { id: 'book-1', title: 'Water', ward: 'W', pages: 0, version: 1, changedAt }
    expect(await books.get('book-1')).toEqual(read)
    expect(await books.find({ ward: 'W' })).toEqual([read])
    expect((await books.changedSince(null, 10)).changes).toEqual([{ type: 'put', doc: read }])
    await after.close()
  })

  it('holds older records to the indexes and unique keys of today', async () => {
    const place = await opened()
    const before = await place.open([old])
    for (const name of ['beta', 'Alpha']) await before.collection(old).insert({ id: `book-${name}`, name })
    await before.close()

    const after = await place.open([today])
    const books = after.collection(today)
    const twice = books.insert({ id: 'book-new', title: 'beta', ward: 'b', pages: 1 })
    expect(await failure(twice)).toMatchObject({ key: 'title' })
    const sorted = await books.find({}, { sort: { 'sortKeys.title': 1 } })
    expect(sorted.map(({ title }) => title)).toEqual(['Alpha', 'beta'])
    await after.close()
  })

  it('takes a record through each step once: what is kept again is of today', async () => {
    const place = await opened()
    const before = await place.open([old])
    await before.collection(old).insert({ id: 'book-1', name: 'Water' })
    await before.close()

    const half = { ...today, upgrades: steps.slice(0, 2) }
    const between = await place.open([half])
    await between.collection(half).update('book-1', 1, (now) => ({ ...now, ward: 'moved' }))
    await between.collection(half).insert({ id: 'book-2', title: 'Wind', ward: 'own', pages: 7 })
    await between.close()

    const after = await place.open([today])
    expect(await after.collection(today).get('book-1')).toMatchObject({ ward: 'moved', pages: 0, version: 2 })
    const kept = await after.collection(today).update('book-2', 1, (now) => ({ ...now, pages: 9 }))
    expect(kept).toMatchObject({ ward: 'own', pages: 9 })
    await after.close()
    const again = await place.open([today])
    expect(await again.collection(today).get('book-2')).toMatchObject({ ward: 'own', pages: 9 })
    await again.close()
  })

  it('never shows what records are sorted by', async () => {
    const place = await opened()
    const store = await place.open([today])
    const books = store.collection(today)
    await books.insert({ id: 'book-1', title: 'Éen', ward: 'e', pages: 1 })
    expect(Object.keys((await books.get('book-1')) ?? {}).sort()).toEqual(
      ['changedAt', 'id', 'pages', 'title', 'version', 'ward'].sort(),
    )
    await store.close()
  })
})
