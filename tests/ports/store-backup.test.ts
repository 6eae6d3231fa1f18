import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { backupOfDay, restoreBackup, writeBackup } from '../../api/adapters/backup.ts'
import type { DumpRow, Store } from '../../api/adapters/store/port.ts'
import { type Engine, engines, people, things } from './store-engines.ts'

const at = new Date('2027-01-04T02:00:00Z')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'werkbrug-backup-'))
})
afterAll(() => rm(folder, { recursive: true }))

const openNew = async (engine: Engine): Promise<Store> => {
  const place = await engine.make()
  const store = await place.open()
  onTestFinished(async () => {
    await store.close()
    await place.remove()
  })
  return store
}

/** A store in which records came, changed and went, with marks. */
const filled = async (engine: Engine) => {
  const store = await openNew(engine)
  const north = store.collection(things).in('north')
  for (let number = 0; number < 30; number += 1)
    await north.insert({
      id: `thing-${number}`,
      region: 'north',
      owner: `o${number % 3}`,
      tags: ['a', number],
    })
  await store.collection(things).in('south').insert({ id: 'far', region: 'south', serial: 's1' })
  await store.collection(people).insert({ id: 'person-1', email: 'a@b.example', town: 'Ænes' })
  await north.update('thing-3', 1, (now) => ({ ...now, state: 'changed' }))
  await north.delete('thing-4')
  await store.setMark('demo', 'yes')
  return store
}
const rowsOf = async (store: Store): Promise<DumpRow[]> => {
  const rows = await Array.fromAsync(store.dump())
  const nameOf = (row: DumpRow) => JSON.stringify(row.type === 'mark' ? row.name : [row.collection, row.id])
  return rows.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

describe.each(engines)('a backup of the $name engine', (from) => {
  test.each(engines)('put into the $name engine holds the same, and can be written on', async (into) => {
    const old = await filled(from)
    const file = join(folder, `${from.name}-${into.name}.backup`)
    const rows = await writeBackup(old, file, at)
    const store = await openNew(into)
    expect(await restoreBackup(store, file)).toBe(rows)
    expect(await rowsOf(store)).toEqual(await rowsOf(old))

    const north = store.collection(things).in('north')
    expect(await north.find({ owner: 'o1' })).toHaveLength(9)
    expect(await north.find({ tags: 7 })).toMatchObject([{ id: 'thing-7' }])
    await expect(north.insert({ id: 'thing-4', region: 'north' })).rejects.toMatchObject({ key: 'id' })
    const taken = store.collection(people).insert({ id: 'person-2', email: 'a@b.example' })
    await expect(taken).rejects.toMatchObject({ key: 'email' })
    expect(await north.update('thing-3', 2, (now) => ({ ...now, state: 'again' }))).toMatchObject({
      version: 3,
    })
    const { changes, cursor } = await north.changedSince(null, 100)
    expect(changes.filter(({ type }) => type === 'put')).toHaveLength(29)
    expect((await north.changedSince(cursor, 100)).rebuild).toBe(false)
  })

  test('that was cut off, altered, or is none is refused before anything is written', async () => {
    const file = join(folder, `${from.name}-cut.backup`)
    await writeBackup(await filled(from), file, at)
    const whole = await readFile(file)
    const store = await openNew(from)
    await truncate(file, whole.byteLength - 20)
    await expect(restoreBackup(store, file)).rejects.toThrow('not a whole backup')
    const lines = gunzipSync(whole).toString().split('\n')
    await writeFile(file, gzipSync(lines.toSpliced(3, 1).join('\n')))
    await expect(restoreBackup(store, file)).rejects.toThrow('not a whole backup')
    await writeFile(file, 'something else')
    await expect(restoreBackup(store, file)).rejects.toThrow('not a whole backup')
    expect(await store.isEmpty()).toBe(true)
  })

  test('does not go into a store that holds something', async () => {
    const file = join(folder, `${from.name}-full.backup`)
    const store = await filled(from)
    await writeBackup(store, file, at)
    await expect(restoreBackup(store, file)).rejects.toThrow('an empty store')
  })

  test('holds one moment while others write', async () => {
    const store = await filled(from)
    const north = store.collection(things).in('north')
    const rows: DumpRow[] = []
    for await (const row of store.dump()) {
      if (rows.length === 2)
        for (let n = 100; n < 120; n += 1) await north.insert({ id: `late-${n}`, region: 'north' })
      rows.push(row)
    }
    expect(rows.filter((row) => row.type === 'record' && row.id.startsWith('late-'))).toEqual([])
  })
})

test('one backup a day is kept, the newest fourteen of them', async () => {
  const [embedded] = engines
  const store = await filled(embedded as Engine)
  const days = join(folder, 'days')
  for (let day = 1; day <= 16; day += 1)
    for (const hour of [1, 2]) await backupOfDay(store, days, new Date(Date.UTC(2027, 0, day, hour)))
  const there = (await readdir(days)).sort()
  expect(there).toHaveLength(14)
  expect(there[0]).toBe('werkbrug-2027-01-03.backup')
  expect(there.at(-1)).toBe('werkbrug-2027-01-16.backup')
})
