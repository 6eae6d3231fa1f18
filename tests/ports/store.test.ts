import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  DuplicateKeyError,
  InvalidRecordError,
  RecordNotFoundError,
  StoreUnavailableError,
  VersionConflictError,
} from '../../api/adapters/store/errors.ts'
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

describe.each(engines)('the $name store', ({ make }) => {
  let place: Place
  let store: Store
  let here: RegionalCollection<Thing>
  let there: RegionalCollection<Thing>
  let all: Collection<Person>
  beforeAll(async () => {
    place = await make()
    store = await place.open()
    here = store.collection(things).in('region-a')
    there = store.collection(things).in('region-b')
    all = store.collection(people)
  })
  afterAll(async () => {
    await store.close()
    await place.remove()
  })

  describe('records', () => {
    it('come back as they were written, with version 1 and the instant of the write', async () => {
      const draft = thing('region-a', {
        state: 'open',
        parts: [{ kind: 'bolt', size: 2 }],
        note: { deep: [null, 1.5, 'é'] },
      })
      const written = await here.insert(draft)
      const later = await here.insert(thing('region-a'))
      expect(written).toEqual({ ...draft, version: 1, changedAt: written.changedAt })
      expect(Math.abs(written.changedAt - Date.now())).toBeLessThan(60_000)
      expect(later.changedAt).toBeGreaterThanOrEqual(written.changedAt)
      expect(await here.get(draft.id)).toEqual(written)
    })

    it('know no minus zero', async () => {
      const { note } = await here.insert(thing('region-a', { note: -0 }))
      expect(Object.is(note, 0)).toBe(true)
    })

    it('are kept as they were when the write was asked for, whatever becomes of the object', async () => {
      const draft = thing('region-a', { state: 'before' })
      const writing = here.insert(draft)
      draft.state = 'after'
      expect((await writing).state).toBe('before')
    })

    it('say by id which are there and in which version, those of another region are not', async () => {
      const [one, two] = [await here.insert(thing('region-a')), await here.insert(thing('region-a'))]
      const far = await there.insert(thing('region-b'))
      const gone = await here.insert(thing('region-a'))
      await here.delete(gone.id)
      await here.update(two.id, 1, (now) => ({ ...now, state: 'new' }))
      const ids = [one.id, two.id, far.id, gone.id, 'never']
      expect(await here.versions(ids)).toEqual(
        new Map([
          [one.id, 1],
          [two.id, 2],
        ]),
      )
      expect(await here.versions([])).toEqual(new Map())
    })

    it('that nobody wrote are null, and cannot be updated or deleted', async () => {
      expect(await here.get('thing-none')).toBeNull()
      expect(await failure(here.update('thing-none', 1, (now) => now))).toBeInstanceOf(RecordNotFoundError)
      expect(await failure(here.update('thing-none', 'latest', (now) => now))).toBeInstanceOf(
        RecordNotFoundError,
      )
      expect(await failure(here.delete('thing-none'))).toBeInstanceOf(RecordNotFoundError)
    })

    it('given out are copies: altering one changes nothing', async () => {
      const { id } = await here.insert(thing('region-a', { tags: ['kept'] }))
      ;(await here.get(id))?.tags?.push('lost')
      expect((await here.get(id))?.tags).toEqual(['kept'])
    })

    it('ignore a version or instant that their writer left in', async () => {
      const draft = { ...thing('region-a'), version: 40, changedAt: 9e12 }
      const written = await here.insert(draft)
      expect(written.version).toBe(1)
      const next = await here.update(draft.id, 1, (now) => ({ ...now, version: 70, changedAt: 1 }))
      expect(next.version).toBe(2)
      expect(next.changedAt).toBeGreaterThanOrEqual(written.changedAt)
      expect(await here.get(draft.id)).toEqual(next)
    })
  })

  describe('versions', () => {
    it('rise by one with every update', async () => {
      const { id } = await here.insert(thing('region-a', { state: 'a' }))
      const second = await here.update(id, 1, (now) => ({ ...now, state: 'b' }))
      expect(second).toMatchObject({ version: 2, state: 'b' })
      expect(await here.update(id, 2, (now) => ({ ...now, state: 'c' }))).toMatchObject({
        version: 3,
        state: 'c',
      })
    })

    it('that are stale are refused with the record as it stands', async () => {
      const { id } = await here.insert(thing('region-a', { state: 'a' }))
      const current = await here.update(id, 1, (now) => ({ ...now, state: 'b' }))
      const stale = await failure(here.update(id, 1, (now) => ({ ...now, state: 'lost' })))
      expect(stale).toBeInstanceOf(VersionConflictError)
      expect((stale as VersionConflictError).current).toEqual(current)
      expect(await failure(here.delete(id, 1))).toBeInstanceOf(VersionConflictError)
      expect(await here.get(id)).toEqual(current)
    })

    it('let exactly one of twenty writers win each round', async () => {
      const { id } = await here.insert(thing('region-a', { note: 0 }))
      for (let version = 1; version <= 20; version += 1) {
        const tries = Array.from({ length: 20 }, (_, writer) =>
          here.update(id, version, (now) => ({ ...now, note: writer })),
        )
        const settled = await Promise.allSettled(tries)
        const won = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
        const lost = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
        expect(won).toHaveLength(1)
        expect(lost.every((reason) => reason instanceof VersionConflictError)).toBe(true)
        expect(await here.get(id)).toEqual(won[0])
      }
    })

    it('do not matter to an update of the latest: fifty of them all count', async () => {
      const { id } = await all.insert({ id: 'person-counted', seen: 0 })
      await Promise.all(
        Array.from({ length: 50 }, () =>
          all.update(id, 'latest', (now) => ({ ...now, seen: (now.seen ?? 0) + 1 })),
        ),
      )
      expect(await all.get(id)).toMatchObject({ seen: 50, version: 51 })
    })

    it('stay when an update decides for nothing, also if it altered what it was given', async () => {
      const first = await here.insert(thing('region-a', { state: 'a' }))
      const same = await here.update(first.id, 1, (now) => {
        now.state = 'b'
        return null
      })
      expect(same).toEqual(first)
      expect(await here.get(first.id)).toEqual(first)
    })

    it('stay when an update throws, and what it threw comes out', async () => {
      const first = await here.insert(thing('region-a', { state: 'a' }))
      const reason = new Error('not today')
      const thrown = await failure(
        here.update(first.id, 'latest', () => {
          throw reason
        }),
      )
      expect(thrown).toBe(reason)
      expect(await here.get(first.id)).toEqual(first)
    })
  })

  describe('unique keys', () => {
    it('refuse an id that is taken, in any region, and keep the first record', async () => {
      const first = await here.insert(thing('region-a', { state: 'first' }))
      for (const [collection, region] of [
        [here, 'region-a'],
        [there, 'region-b'],
      ] as const) {
        const refused = await failure(collection.insert({ id: first.id, region, state: 'second' }))
        expect(refused).toBeInstanceOf(DuplicateKeyError)
        expect(refused).toMatchObject({ key: 'id' })
      }
      expect(await here.get(first.id)).toEqual(first)
    })

    it('refuse a value that is taken, on insert and on update, and name the key', async () => {
      await all.insert({ id: 'person-1', email: 'x@example.org' })
      await all.insert({ id: 'person-2', email: 'y@example.org' })
      expect(await failure(all.insert({ id: 'person-3', email: 'x@example.org' }))).toMatchObject({
        key: 'email',
      })
      const refused = await failure(all.update('person-2', 1, (now) => ({ ...now, email: 'x@example.org' })))
      expect(refused).toBeInstanceOf(DuplicateKeyError)
      expect(await all.get('person-2')).toMatchObject({ email: 'y@example.org', version: 1 })
      expect(await all.get('person-3')).toBeNull()
    })

    it('let one of twenty simultaneous inserts win and leave the other writes of that moment alone', async () => {
      const rivals = Array.from({ length: 20 }, (_, n) =>
        all.insert({ id: `rival-${n}`, email: 'one@example.org' }),
      )
      const others = Array.from({ length: 20 }, (_, n) => all.insert({ id: `other-${n}` }))
      const settled = await Promise.allSettled(rivals)
      expect(settled.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
      expect(await Promise.all(others)).toHaveLength(20)
      expect(await all.count({ email: 'one@example.org' })).toBe(1)
    })

    it('of several paths bind only records that have all of them', async () => {
      await all.insert({ id: 'house-1', town: 'Delft', house: 4 })
      await all.insert({ id: 'house-2', town: 'Delft', house: 5 })
      await all.insert({ id: 'house-3', town: 'Delft' })
      await all.insert({ id: 'house-4', town: 'Delft' })
      expect(await failure(all.insert({ id: 'house-5', town: 'Delft', house: 4 }))).toMatchObject({
        key: 'address',
      })
    })

    it('leave records free whose value is null', async () => {
      const nobody = { email: null as unknown as string }
      await all.insert({ id: 'nobody-1', ...nobody })
      await all.insert({ id: 'nobody-2', ...nobody })
      expect(await all.get('nobody-2')).toMatchObject(nobody)
    })

    it('count within a region, and are free again after a delete', async () => {
      const one = await here.insert(thing('region-a', { serial: 's-1' }))
      await there.insert(thing('region-b', { serial: 's-1' }))
      expect(await failure(here.insert(thing('region-a', { serial: 's-1' })))).toMatchObject({
        key: 'serial',
      })
      await here.delete(one.id)
      expect(await here.insert(thing('region-a', { serial: 's-1' }))).toMatchObject({ version: 1 })
    })

    it('do not let a deleted id come back by a late repetition of its insert', async () => {
      const draft = thing('region-a')
      await here.insert(draft)
      await here.delete(draft.id, 1)
      expect(await here.get(draft.id)).toBeNull()
      expect(await failure(here.insert(draft))).toMatchObject({ key: 'id' })
    })
  })

  describe('regions', () => {
    it('do not see each other by id, query, count or feed', async () => {
      const mine = await here.insert(thing('region-a', { owner: 'isolated' }))
      expect(await there.get(mine.id)).toBeNull()
      expect(await there.find({ owner: 'isolated' })).toEqual([])
      expect(await there.find({ $or: [{ owner: 'isolated' }, { id: mine.id }] })).toEqual([])
      expect(await there.count({ id: { $in: [mine.id] } })).toBe(0)
      expect(await here.find({ owner: 'isolated' })).toEqual([mine])
      const { changes } = await there.changedSince(null, 100_000)
      expect(changes.some((change) => change.type === 'put' && change.doc.id === mine.id)).toBe(false)
    })

    it('cannot write each other', async () => {
      const mine = await here.insert(thing('region-a', { state: 'mine' }))
      expect(await failure(there.update(mine.id, 1, (now) => ({ ...now, state: 'theirs' })))).toBeInstanceOf(
        RecordNotFoundError,
      )
      expect(await failure(there.delete(mine.id))).toBeInstanceOf(RecordNotFoundError)
      expect(await failure(there.move(mine.id, 1, (now) => ({ ...now, region: 'region-a' })))).toBeInstanceOf(
        RecordNotFoundError,
      )
      expect(await failure(here.insert(thing('region-b')))).toBeInstanceOf(InvalidRecordError)
      const elsewhere = here.update(mine.id, 1, (now) => ({ ...now, region: 'region-b' }))
      expect(await failure(elsewhere)).toBeInstanceOf(InvalidRecordError)
      expect(await here.get(mine.id)).toEqual(mine)
    })

    it('hand a record over in one step that keeps its id', async () => {
      const mine = await here.insert(thing('region-a', { owner: 'mover' }))
      const moved = await here.move(mine.id, 1, (now) => ({ ...now, region: 'region-b', state: 'moved' }))
      expect(moved).toMatchObject({ id: mine.id, region: 'region-b', state: 'moved', owner: 'mover' })
      expect(moved.version).toBeGreaterThan(1)
      expect(await here.get(mine.id)).toBeNull()
      expect(await there.get(mine.id)).toEqual(moved)
      expect(await there.find({ owner: 'mover' })).toEqual([moved])
      expect(await failure(here.insert(thing('region-a', { id: mine.id })))).toMatchObject({ key: 'id' })
    })

    it('refuse a hand-over of a stale version, to nowhere, to themselves, or to where a key is taken', async () => {
      const mine = await here.insert(thing('region-a', { serial: 'scarce' }))
      const { cursor } = await here.changedSince(null, 100_000)
      await there.insert(thing('region-b', { serial: 'scarce' }))
      const to = (region: string, version = 1) =>
        failure(here.move(mine.id, version, (now) => ({ ...now, region })))
      expect(await to('region-c', 9)).toBeInstanceOf(VersionConflictError)
      expect(await to('region-a')).toBeInstanceOf(InvalidRecordError)
      expect(await to('')).toBeInstanceOf(InvalidRecordError)
      expect(await to('region-b')).toMatchObject({ key: 'serial' })
      expect(await here.get(mine.id)).toEqual(mine)
      const { changes } = await here.changedSince(cursor, 100_000)
      expect(changes.filter((change) => change.type === 'delete')).toEqual([])
    })

    it('are all read by id for jobs, and none of them has an empty name', async () => {
      const mine = await here.insert(thing('region-a'))
      expect(await store.collection(things).everywhere().get(mine.id)).toEqual(mine)
      expect(() => store.collection(things).in('')).toThrow(TypeError)
    })
  })

  describe('the store itself', () => {
    it('has one mark that many settle at once, and it stays', async () => {
      const all = await Promise.all(['a', 'b', 'c'].map((first) => store.settleMark('secret', first)))
      expect(new Set(all).size).toBe(1)
      expect(await store.settleMark('secret', 'd')).toBe(all[0])
      expect(await store.getMark('secret')).toBe(all[0])
    })

    it('has everything again when it is opened once more, unique keys too', async () => {
      const own = await make()
      const first = await own.open()
      expect(await first.isEmpty()).toBe(true)
      await first.setMark('demo', 'yes')
      expect(await first.isEmpty()).toBe(true)
      const written = await first.collection(people).insert({ id: 'person-1', email: 'x@example.org' })
      await first.close()

      const second = await own.open()
      expect(await second.isEmpty()).toBe(false)
      expect(await second.getMark('demo')).toBe('yes')
      expect(await second.getMark('other')).toBeNull()
      expect(await second.collection(people).get('person-1')).toEqual(written)
      const taken = second.collection(people).insert({ id: 'person-2', email: 'x@example.org' })
      expect(await failure(taken)).toMatchObject({ key: 'email' })
      const next = await second.collection(people).update('person-1', 1, (now) => ({ ...now, seen: 1 }))
      expect(next.changedAt).toBeGreaterThanOrEqual(written.changedAt)
      await second.close()
      await own.remove()
    })

    it('follows its declarations when they change', async () => {
      const own = await make()
      const first = await own.open([{ name: 'things', scoped: true }])
      const before = { ...things, lists: [], indexes: [], unique: [] }
      await first
        .collection(before)
        .in('region-a')
        .insert(thing('region-a', { tags: ['old'], owner: 'o' }))
      await first.close()

      const second = await own.open()
      const found = second.collection(things).in('region-a')
      expect(await found.count({ tags: 'old' })).toBe(1)
      expect(await found.count({ owner: 'o' })).toBe(1)
      await second.close()
      await own.remove()
    })

    it('finishes what it accepted before it closes, then refuses everything', async () => {
      const own = await make()
      const open = await own.open()
      const collection = open.collection(people)
      const accepted = Array.from({ length: 300 }, (_, n) => collection.insert({ id: `person-${n}` }))
      await Promise.all([open.close(), ...accepted])
      for (const late of [collection.insert({ id: 'late' }), collection.get('person-1'), open.health()])
        expect(await failure(late)).toBeInstanceOf(StoreUnavailableError)

      const again = await own.open()
      await again.health()
      expect(await again.collection(people).count({})).toBe(300)
      await again.close()
      await own.remove()
    })
  })
})
