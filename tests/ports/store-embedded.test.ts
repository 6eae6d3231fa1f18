import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SQLInputValue } from 'node:sqlite'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StoreUnavailableError } from '../../api/adapters/store/errors.ts'
import { pathsOf } from '../../api/adapters/store/paths.ts'
import { type Store, tombstoneAge } from '../../api/adapters/store/port.ts'
import { parseFilter } from '../../api/adapters/store/query.ts'
import { openSqliteStore, storeOn } from '../../api/adapters/store/sqlite.ts'
import { type Connection, connect } from '../../api/adapters/store/sqlite-connection.ts'
import { prepareSchema } from '../../api/adapters/store/sqlite-schema.ts'
import { tableOf, whereOf } from '../../api/adapters/store/sqlite-where.ts'
import { failure, people, thing, things } from './store-engines.ts'
import { filters } from './store-queries.ts'

const specs = [things, people]

describe('the embedded store on disk', () => {
  let dir: string
  let connection: Connection
  let statements: string[]
  let broken: string | null
  let store: Store
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'werkbrug-embedded-'))
    connection = connect(dir)
    statements = []
    broken = null
    const run: Connection['run'] = (sql, ...values) => {
      if (sql === broken) throw new StoreUnavailableError('The disk is gone')
      connection.run(sql, ...values)
      statements.push(sql)
    }
    store = storeOn({ ...connection, run }, specs)
    statements.length = 0
  })
  afterEach(async () => {
    await store.close()
    await rm(dir, { recursive: true, force: true })
  })

  it('writes ahead and waits for the disk at each commit', () => {
    expect(connection.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' })
    expect(connection.get('PRAGMA synchronous')).toEqual({ synchronous: 2 })
  })

  it('has nothing of a deleted record in any of its files once it has forgotten', async () => {
    const collection = store.collection(people)
    await collection.insert({ id: 'person-1', name: 'Selam Onvindbaar' } as never)
    const held = async () => {
      const files = await Promise.all((await readdir(dir)).map((name) => readFile(join(dir, name))))
      return files.some((bytes) => bytes.includes('Selam Onvindbaar'))
    }
    expect(await held()).toBe(true)
    await collection.delete('person-1')
    await store.forget()
    expect(await held()).toBe(false)
  })

  it('says that it is not well when it can be read but not written', async () => {
    await store.health()
    broken = 'COMMIT'
    expect(await failure(store.health())).toBeInstanceOf(StoreUnavailableError)
    expect(await store.collection(people).find({})).toEqual([])
  })

  it('lets nobody else on the machine read its files, not even older ones', async () => {
    await store.close()
    await chmod(join(dir, 'store.sqlite'), 0o644)
    connection = connect(dir)
    store = storeOn(connection, specs)
    await store.collection(people).insert({ id: 'person-1' })
    for (const name of await readdir(dir)) expect((await stat(join(dir, name))).mode & 0o077).toBe(0)
  })

  it('acknowledges a write after COMMIT has returned', async () => {
    await store
      .collection(people)
      .insert({ id: 'person-1' })
      .then(() => statements.push('acknowledged'))
    expect(statements.slice(-2)).toEqual(['COMMIT', 'acknowledged'])
  })

  it('acknowledges nothing when COMMIT itself fails', async () => {
    const collection = store.collection(people)
    broken = 'COMMIT'
    const writes = [collection.insert({ id: 'person-1' }), collection.insert({ id: 'person-2' })]
    for (const write of writes) expect(await failure(write)).toBeInstanceOf(StoreUnavailableError)
    expect(await collection.find({})).toEqual([])
    broken = null
    expect(await collection.insert({ id: 'person-1' })).toMatchObject({ version: 1 })
  })

  it('puts the writes of one moment into one commit', async () => {
    await Promise.all(
      Array.from({ length: 100 }, (_, n) => store.collection(people).insert({ id: `person-${n}` })),
    )
    expect(statements.filter((sql) => sql === 'COMMIT')).toHaveLength(1)
  })

  it('acknowledges nothing when the disk is full, keeps what it had, and goes on when there is room again', async () => {
    const collection = store.collection(people)
    const heard: unknown[] = []
    await collection.insert({ id: 'person-1', town: 'Delft' })
    const { cursor } = await collection.changedSince(null, 10)
    store.onChange((hint) => heard.push(hint))
    const { page_count: pages } = connection.get('PRAGMA page_count') ?? {}
    connection.get(`PRAGMA max_page_count = ${pages}`)
    const note = 'x'.repeat(100_000)
    const writes = [
      collection.update('person-1', 1, (now) => ({ ...now, town: 'lost' })),
      store.collection(things).in('region-a').insert(thing('region-a', { note })),
      collection.insert({ id: 'person-2' }),
    ]
    for (const write of writes) expect(await failure(write)).toBeInstanceOf(StoreUnavailableError)
    expect(await collection.get('person-1')).toMatchObject({ town: 'Delft', version: 1 })
    expect(await collection.changedSince(cursor, 10)).toMatchObject({ changes: [] })
    expect(heard).toEqual([])

    connection.get('PRAGMA max_page_count = 1000000')
    const next = await collection.insert({ id: 'person-3' })
    expect((await collection.changedSince(cursor, 10)).changes).toEqual([{ type: 'put', doc: next }])
  })

  it('rebuilds a follower who has seen more than a restored backup holds', async () => {
    const collection = store.collection(people)
    await collection.insert({ id: 'person-1' })
    await store.close()
    await copyFile(join(dir, 'store.sqlite'), join(dir, 'backup'))
    const live = await openSqliteStore({ dir, specs })
    await live.collection(people).insert({ id: 'person-2' })
    const { cursor } = await live.collection(people).changedSince(null, 10)
    await live.close()
    await copyFile(join(dir, 'backup'), join(dir, 'store.sqlite'))
    const restored = await openSqliteStore({ dir, specs })
    const { changes, rebuild } = await restored.collection(people).changedSince(cursor, 10)
    expect(rebuild).toBe(true)
    expect(changes).toMatchObject([{ type: 'put', doc: { id: 'person-1' } }])
    await restored.close()
  })

  it('leaves nothing of a deleted record in its files once tombstones are pruned', async () => {
    const held = async () => {
      const files = await readdir(dir)
      const contents = await Promise.all(files.map((file) => readFile(join(dir, file), 'latin1')))
      return contents.some((content) => content.includes('secret-of-one-person'))
    }
    const here = store.collection(things).in('region-a')
    const { id } = await here.insert(
      thing('region-a', {
        owner: 'secret-of-one-person',
        tags: ['secret-of-one-person'],
        note: 'secret-of-one-person',
      }),
    )
    expect(await held()).toBe(true)
    await here.delete(id)
    await store.prune(Date.now() + 2 * tombstoneAge)
    expect(await held()).toBe(false)
  })

  it.each(['region-a', null])(
    'walks no table and no whole region for any filter that the port takes (%s)',
    (region) => {
      const spec = { ...things, name: 'wares', scoped: region !== null }
      const memory = connect(':memory:')
      prepareSchema(memory, [spec])
      const paths = pathsOf(spec)
      fc.assert(
        fc.property(filters, (filter) => {
          const values: SQLInputValue[] = []
          const where = whereOf(spec.name, paths, region, parseFilter(paths, filter), values)
          const sql = `EXPLAIN QUERY PLAN SELECT json(body) FROM ${tableOf(spec.name)} WHERE ${where}`
          const plan = memory.all(sql, ...values).map(({ detail }) => String(detail))
          expect(plan.some((step) => step.startsWith('SEARCH wares_'))).toBe(true)
          expect(plan.filter((step) => /^SCAN wares_|\(region=\?\)$/.test(step))).toEqual([])
        }),
        { numRuns: 1000 },
      )
      memory.close()
    },
  )

  it('gives a sorted page out of its index, without sorting', () => {
    const paths = pathsOf(things)
    const values: SQLInputValue[] = []
    const where = whereOf(things.name, paths, 'region-a', parseFilter(paths, { state: 'open' }), values)
    const order = `(body ->> '$."place"."town"') DESC, id DESC`
    const sql = `EXPLAIN QUERY PLAN SELECT json(body) FROM ${tableOf(things.name)} WHERE ${where} ORDER BY ${order} LIMIT 50`
    expect(connection.all(sql, ...values).map(({ detail }) => detail)).toEqual([
      'SEARCH things_records USING INDEX things_by_state (region=? AND <expr>=?)',
    ])
  })

  it('begins a page in the middle of its index', () => {
    const paths = pathsOf(things)
    const values: SQLInputValue[] = []
    const where = whereOf(things.name, paths, 'region-a', parseFilter(paths, { state: 'open' }), values)
    const by = `(body ->> '$."place"."town"')`
    const sql = `EXPLAIN QUERY PLAN SELECT json(body) FROM ${tableOf(things.name)} WHERE (${where}) AND ${by} <= ?3 AND (${by}, id) < (?3, ?4) ORDER BY ${by} DESC, id DESC LIMIT 50`
    expect(connection.all(sql, ...values, 'town', 'x').map(({ detail }) => detail)).toEqual([
      'SEARCH things_records USING INDEX things_by_state (region=? AND <expr>=? AND <expr><?)',
    ])
  })

  it('gives each write a later instant, in whatever collection', async () => {
    const collection = store.collection(people)
    const here = store.collection(things).in('region-a')
    const writes = Array.from({ length: 40 }, (_, n) =>
      n % 2 === 0 ? collection.insert({ id: `person-${n}` }) : here.insert(thing('region-a')),
    )
    const instants = (await Promise.all(writes)).map(({ changedAt }) => changedAt)
    expect(instants).toEqual([...new Set(instants)].sort((a, b) => a - b))
  })

  it('opens a store of the first layout with its records, order of changes and deletions', async () => {
    const old = await mkdtemp(join(tmpdir(), 'werkbrug-layout-'))
    const first = connect(old)
    const layout = `
      CREATE TABLE _marks (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE _tombstones (collection TEXT, id TEXT, region TEXT, version INTEGER NOT NULL, changed_at INTEGER NOT NULL,
        died INTEGER NOT NULL, PRIMARY KEY (collection, id, region)) WITHOUT ROWID;
      CREATE INDEX _tombstones_feed ON _tombstones (collection, changed_at);
      CREATE INDEX _tombstones_region ON _tombstones (collection, region, changed_at);
      CREATE TABLE people_records (id TEXT PRIMARY KEY, region TEXT NOT NULL, version INTEGER NOT NULL,
        changed_at INTEGER NOT NULL, body BLOB NOT NULL);
      CREATE INDEX people_feed ON people_records (changed_at);
      INSERT INTO _marks VALUES ('engine:store', 'abc'), ('engine:sequence', '4'), ('engine:pruned', '0');
      INSERT INTO people_records VALUES ('person-1', '', 2, 4, jsonb('{"id":"person-1","email":"x@example.org"}')),
        ('person-2', '', 1, 2, jsonb('{"id":"person-2"}'));
      INSERT INTO _tombstones VALUES ('people', 'person-3', '', 2, 3, ${Date.now()})`
    for (const sql of layout.split(';')) first.run(sql)
    first.close()

    const opened = await openSqliteStore({ dir: old, specs })
    const collection = opened.collection(people)
    expect(await collection.get('person-1')).toMatchObject({ email: 'x@example.org', version: 2 })
    const sorted = await collection.find({}, { sort: { changedAt: 1 } })
    expect(sorted.map(({ id }) => id)).toEqual(['person-2', 'person-1'])
    expect(Math.abs((sorted[1]?.changedAt ?? 0) - Date.now())).toBeLessThan(60_000)
    const { changes, rebuild } = await collection.changedSince('abc.2.0', 10)
    expect(rebuild).toBe(false)
    expect(changes).toMatchObject([
      { type: 'delete', id: 'person-3' },
      { type: 'put', doc: { id: 'person-1' } },
    ])
    expect(await failure(collection.insert({ id: 'person-3' }))).toMatchObject({ key: 'id' })
    await opened.close()
    await rm(old, { recursive: true, force: true })
  })

  it('is refused to a second opener in one clear line', async () => {
    const refused = await failure(openSqliteStore({ dir, specs }))
    expect(refused).toBeInstanceOf(StoreUnavailableError)
    expect((refused as Error).message).toBe(`The data folder ${dir} is in use by another process`)
  })

  it.each([
    ['lies inside a file', 'file/data'],
    ['holds something else under the name of the store', 'other'],
  ])('says in one clear line that a folder which %s cannot be used', async (_what, name) => {
    await writeFile(join(dir, 'file'), '')
    await mkdir(join(dir, 'other'))
    await writeFile(join(dir, 'other', 'store.sqlite'), 'no database '.repeat(1000))
    const refused = await failure(openSqliteStore({ dir: join(dir, name), specs }))
    expect(refused).toBeInstanceOf(StoreUnavailableError)
    expect((refused as Error).message).toMatch(/^The data folder [^\n]+ cannot be used: [^\n]+$/)
  })

  it('refuses declarations that no engine could keep', async () => {
    const wrong = [
      { ...things, name: 'things; DROP TABLE x' },
      { ...things, indexes: [{ name: 'x', paths: ["a'b"] }] },
      { ...things, indexes: [{ name: 'x', paths: ['region'] }] },
      { ...things, indexes: [{ name: 'x', paths: [] }] },
      { ...things, indexes: [{ name: 'x', paths: ['tags'] }] },
      {
        ...things,
        indexes: [
          { name: 'x', paths: ['a'] },
          { name: 'x', paths: ['b'] },
        ],
      },
    ]
    for (const spec of wrong)
      expect(await failure(openSqliteStore({ dir: ':memory:', specs: [spec] }))).toBeInstanceOf(TypeError)
    expect(() => store.collection({ name: 'unknown', scoped: false })).toThrow(TypeError)
  })
})
