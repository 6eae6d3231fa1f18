import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type RegionalCollection, type Store, tombstoneAge } from '../../api/adapters/store/port.ts'
import { inWaves } from '../support/waves.ts'
import { engines, failure, follow, type Place, people, type Thing, thing, things } from './store-engines.ts'

const tomorrow = () => Date.now() + 24 * 60 * 60 * 1000

describe.each(engines)('the change feed of the $name store', ({ make }) => {
  let place: Place
  let store: Store
  let here: RegionalCollection<Thing>
  let there: RegionalCollection<Thing>
  beforeEach(async () => {
    place = await make()
    store = await place.open()
    here = store.collection(things).in('region-a')
    there = store.collection(things).in('region-b')
  })
  afterEach(async () => {
    await store.close()
    await place.remove()
  })
  const fill = (count: number) =>
    inWaves(
      Array.from({ length: count }, () => thing('region-a')),
      (one) => here.insert(one),
    )
  const versions = async () => new Map((await here.find({})).map(({ id, version }) => [id, version]))

  it('begins with nothing and leads to every record in its latest version', async () => {
    const written = await fill(30)
    for (const { id } of written.slice(0, 9)) await here.update(id, 1, (now) => ({ ...now, state: 'new' }))
    const seen = await follow(here)
    expect(seen.known).toEqual(await versions())
    expect(seen.rebuilds).toBe(1)
  })

  it('goes on from a cursor with what came after it only', async () => {
    const written = await fill(20)
    const before = await follow(here)
    await here.update(written[3]?.id ?? '', 1, (now) => ({ ...now, state: 'new' }))
    await here.delete(written[4]?.id ?? '')
    await fill(3)
    const after = await follow(here, before)
    expect(after.known).toEqual(await versions())
    expect(after.rebuilds).toBe(before.rebuilds)
    expect(after.deletes).toContain(written[4]?.id)
  })

  it('leads a follower who paused to what came meanwhile, however much others have read since', async () => {
    const before = await follow(here)
    const written = await fill(520)
    const other = await follow(here)
    await here.update(written[0]?.id ?? '', 1, (now) => ({ ...now, state: 'new' }))
    await follow(here, other)
    const after = await follow(here, before)
    expect(after.known).toEqual(await versions())
    expect(after.rebuilds).toBe(before.rebuilds)
  })

  it('has nothing to say while only other collections change', async () => {
    await fill(2)
    const { cursor } = await follow(here)
    await store.collection(people).insert({ id: 'person-2' })
    const page = await here.changedSince(cursor, 10)
    expect(page).toMatchObject({ changes: [], rebuild: false, isEnd: true })
    const next = await here.insert(thing('region-a'))
    const { changes } = await here.changedSince(page.cursor, 10)
    expect(changes).toEqual([{ type: 'put', doc: next }])
  })

  it('says changes in the order in which they were written', async () => {
    const written = await fill(5)
    const { cursor } = await follow(here)
    for (const at of [2, 0, 4, 1, 3])
      await here.update(written[at]?.id ?? '', 1, (now) => ({ ...now, state: at }))
    const { changes } = await here.changedSince(cursor, 100)
    expect(changes.map((change) => change.type === 'put' && change.doc.state)).toEqual([2, 0, 4, 1, 3])
  })

  it('ends in equality for a follower who reads in small pages while others write', async () => {
    let seen = await follow(here)
    const writing = (async () => {
      for (let round = 0; round < 15; round += 1) {
        const written = await fill(6)
        await here.update(written[0]?.id ?? '', 'latest', (now) => ({ ...now, state: round }))
        await here.delete(written[1]?.id ?? '')
      }
    })()
    for (let round = 0; round < 20; round += 1) seen = await follow(here, seen, 2)
    await writing
    seen = await follow(here, seen, 3)
    expect(seen.known).toEqual(await versions())
  })

  it('tells a delete by id, region and a version above the last one', async () => {
    const { id } = await here.insert(thing('region-a'))
    const { cursor } = await here.changedSince(null, 10)
    await here.update(id, 1, (now) => ({ ...now, state: 'x' }))
    await here.delete(id, 2)
    const { changes } = await here.changedSince(cursor, 10)
    expect(changes.at(-1)).toEqual({ type: 'delete', id, region: 'region-a', version: 3 })
    await store.collection(people).insert({ id: 'person-1' })
    await store.collection(people).delete('person-1')
    const global = await store.collection(people).changedSince(null, 10)
    expect(global.changes).toEqual([{ type: 'delete', id: 'person-1', region: null, version: 2 }])
  })

  it('shows each region its own changes, and everywhere all of them', async () => {
    const [mine] = await fill(1)
    const theirs = await there.insert(thing('region-b'))
    await there.delete(theirs.id)
    expect([...(await follow(here)).known.keys()]).toEqual([mine?.id])
    expect((await follow(there)).deletes).toEqual([theirs.id])
    const everywhere = await follow(store.collection(things).everywhere())
    expect([...everywhere.known.keys()]).toEqual([mine?.id])
    expect(everywhere.deletes).toEqual([theirs.id])
  })

  it('shows a hand-over as a delete to the old region and a put to the new one', async () => {
    const everywhere = store.collection(things).everywhere()
    const { id } = await here.insert(thing('region-a'))
    const [a, b, both] = [await follow(here), await follow(there), await follow(everywhere)]
    const moved = await here.move(id, 1, (now) => ({ ...now, region: 'region-b' }))
    const old = await here.changedSince(a.cursor, 10)
    expect(old.changes.at(-1)).toMatchObject({ type: 'delete', id, region: 'region-a' })
    expect(old.changes.at(-1)).not.toMatchObject({ version: moved.version })
    expect((await there.changedSince(b.cursor, 10)).changes).toEqual([{ type: 'put', doc: moved }])
    expect((await follow(everywhere, both)).known.get(id)).toBe(moved.version)
  })

  it('leads both regions to the truth when a record comes back', async () => {
    const { id } = await here.insert(thing('region-a'))
    const [a, b] = [await follow(here), await follow(there)]
    await here.move(id, 'latest', (now) => ({ ...now, region: 'region-b' }))
    const back = await there.move(id, 'latest', (now) => ({ ...now, region: 'region-a' }))
    for (const from of [a, undefined])
      expect((await follow(here, from)).known).toEqual(new Map([[id, back.version]]))
    for (const from of [b, undefined]) expect((await follow(there, from)).known.size).toBe(0)
  })

  it('stays valid for a cursor that is kept over a reopening', async () => {
    await fill(4)
    const before = await follow(here)
    await store.close()
    store = await place.open()
    here = store.collection(things).in('region-a')
    const [added] = await fill(1)
    const after = await follow(here, before)
    expect(after.rebuilds).toBe(before.rebuilds)
    expect(after.known.has(added?.id ?? '')).toBe(true)
  })

  it('rebuilds a follower who missed deletions that are pruned, and only such a one', async () => {
    const [gone, kept] = await fill(9)
    const early = await follow(here)
    await here.delete(gone?.id ?? '')
    const late = await follow(here, early)
    expect(await store.prune(tomorrow())).toBe(0)
    expect((await follow(here, early)).rebuilds).toBe(1)
    expect(await store.prune(tomorrow() + tombstoneAge)).toBe(1)

    await store.close()
    store = await place.open()
    here = store.collection(things).in('region-a')
    const rebuilt = await follow(here, early)
    expect(rebuilt.rebuilds).toBe(2)
    expect(rebuilt.known).toEqual(await versions())
    expect((await follow(here, late)).rebuilds).toBe(1)
    await here.update(kept?.id ?? '', 1, (now) => ({ ...now, state: 'x' }))
    expect((await follow(here, rebuilt)).rebuilds).toBe(2)
  })

  it('gives a pruned id free again', async () => {
    const draft = thing('region-a')
    await here.insert(draft)
    await here.delete(draft.id)
    await store.prune(tomorrow() + tombstoneAge)
    expect(await here.insert(draft)).toMatchObject({ version: 1 })
  })

  it.each(['', 'nonsense', '....', 'x.1.1'])(
    'rebuilds for %j, which is no cursor of this store',
    async (cursor) => {
      await fill(2)
      const page = await here.changedSince(cursor, 10)
      expect(page.rebuild).toBe(true)
      expect(page.changes).toHaveLength(2)
    },
  )

  it('rebuilds for the cursor of another store', async () => {
    const other = await make()
    const elsewhere = await other.open()
    await elsewhere.collection(things).in('region-a').insert(thing('region-a'))
    const { cursor } = await elsewhere.collection(things).in('region-a').changedSince(null, 10)
    await fill(3)
    expect((await here.changedSince(cursor, 10)).rebuild).toBe(true)
    await elsewhere.close()
    await other.remove()
  })

  it('hints before the promise of the writer settles', async () => {
    const order: string[] = []
    store.onChange(() => order.push('hint'))
    await here.insert(thing('region-a')).then(() => order.push('settled'))
    expect(order).toEqual(['hint', 'settled'])
  })

  it('is hinted at after each write that counts, until nobody listens', async () => {
    const heard: string[] = []
    const stop = store.onChange(({ collection }) => heard.push(collection))
    const hint = () =>
      new Promise<string>((resolve) => {
        const once = store.onChange(({ collection }) => {
          once()
          resolve(collection)
        })
      })
    const first = hint()
    const written = await here.insert(thing('region-a'))
    expect(await first).toBe('things')
    const second = hint()
    await store.collection(people).insert({ id: 'person-1' })
    expect(await second).toBe('people')
    expect(heard).toEqual(['things', 'people'])
    await here.update(written.id, 1, () => null)
    await failure(here.insert(thing('region-a', { id: written.id })))
    await store.setMark('some', 'mark')
    stop()
    const third = hint()
    await here.delete(written.id)
    expect(await third).toBe('things')
    expect(heard).toEqual(['things', 'people'])
  })
})
