import { expect, onTestFinished, test } from 'vitest'
import type { Change, GlobalSpec, Versioned } from '../../api/adapters/store/port.ts'
import { type Follower, startFollowers } from '../../api/jobs/follower.ts'
import type { Personal } from '../../api/personal.ts'
import { openTestStore } from '../support/store.ts'
import { inWaves } from '../support/waves.ts'

type Note = Versioned & { text: string }
const notes: GlobalSpec<Note> & Personal = { name: 'notes', scoped: false, personal: null }
const others: GlobalSpec<Note> & Personal = { name: 'others', scoped: false, personal: null }
const always = { isHeld: () => true }

const openNotes = async () => {
  const store = await openTestStore([notes, others])
  onTestFinished(() => store.close())
  return store
}
const begin = (store: Awaited<ReturnType<typeof openNotes>>, followers: Follower[], lease = always) => {
  const reported: string[] = []
  const started = startFollowers(followers, {
    store,
    lease,
    onError: (error) => reported.push(String(error)),
  })
  return { ...started, reported }
}
/** A projection of all notes, which counts how many changes it took in. */
const projection = (name: string, keep: Follower['keep']) => {
  const rows = new Map<string, string>()
  const seen = { changes: 0, restarts: 0 }
  const follower: Follower = {
    name,
    of: [notes, others],
    keep,
    async apply(change: Change<Versioned>) {
      seen.changes += 1
      if (change.type === 'put') rows.set(change.doc.id, (change.doc as Note).text)
      else rows.delete(change.id)
    },
    async restart() {
      seen.restarts += 1
      rows.clear()
    },
  }
  return { follower, rows, seen }
}

test('a follower equals its collections after any number of pages, changes and deletions', async () => {
  const store = await openNotes()
  const { follower, rows } = projection('all', 'memory')
  const { catchUp, stop } = begin(store, [follower])
  const many = Array.from({ length: 450 }, (_, at) => `note-${at}`)
  await inWaves(many, (id) => store.collection(notes).insert({ id, text: 'first' }))
  await store.collection(others).insert({ id: 'other-1', text: 'beside' })
  await store.collection(notes).update('note-7', 'latest', (now) => ({ ...now, text: 'second' }))
  await store.collection(notes).delete('note-8')
  await catchUp()
  await stop()
  expect(rows.size).toBe(450)
  expect([rows.get('note-7'), rows.get('note-8'), rows.get('other-1')]).toEqual([
    'second',
    undefined,
    'beside',
  ])
})

test('a follower with a mark goes on where it stopped, one in memory begins anew', async () => {
  const store = await openNotes()
  await store.collection(notes).insert({ id: 'note-1', text: 'before' })
  const first = [projection('once', 'mark'), projection('again', 'memory')]
  const earlier = begin(
    store,
    first.map(({ follower }) => follower),
  )
  await earlier.catchUp()
  await earlier.stop()
  await store.collection(notes).insert({ id: 'note-2', text: 'after' })
  const second = [projection('once', 'mark'), projection('again', 'memory')]
  const later = begin(
    store,
    second.map(({ follower }) => follower),
  )
  await later.catchUp()
  await later.stop()
  expect(second.map(({ rows }) => [...rows.keys()])).toEqual([['note-2'], ['note-1', 'note-2']])
})

test('a follower with a mark stands still without the lease', async () => {
  const store = await openNotes()
  await store.collection(notes).insert({ id: 'note-1', text: 'before' })
  const { follower, rows } = projection('once', 'mark')
  const { catchUp, stop } = begin(store, [follower], { isHeld: () => false })
  await catchUp()
  await stop()
  expect(rows.size).toBe(0)
})

test('a follower that fails is reported by its name, stops no other, and takes the same page again', async () => {
  const store = await openNotes()
  await store.collection(notes).insert({ id: 'note-1', text: 'one' })
  let isBroken = true
  const broken = projection('broken', 'mark')
  const follower: Follower = {
    ...broken.follower,
    apply: (change, spec) =>
      isBroken ? Promise.reject(new Error('away')) : broken.follower.apply(change, spec),
  }
  const sound = projection('sound', 'memory')
  const { catchUp, stop, reported } = begin(store, [follower, sound.follower])
  await expect(catchUp()).rejects.toThrow('away')
  expect(reported[0]).toContain('"broken"')
  isBroken = false
  await catchUp()
  await stop()
  expect([broken.rows.get('note-1'), sound.rows.get('note-1')]).toEqual(['one', 'one'])
})

test('a follower whose place is not of this store begins anew', async () => {
  const store = await openNotes()
  await store.collection(notes).insert({ id: 'note-1', text: 'one' })
  await store.setMark('follower:once:notes', 'of another store')
  const { follower, rows, seen } = projection('once', 'mark')
  const { catchUp, stop } = begin(store, [follower])
  await catchUp()
  await stop()
  expect([seen.restarts, [...rows.keys()]]).toEqual([1, ['note-1']])
})
