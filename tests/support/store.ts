import { randomBytes } from 'node:crypto'
import { type Document, type Filter, MongoClient } from 'mongodb'
import { openMongoStore } from '../../api/adapters/store/mongo.ts'
import type { AnySpec, DumpRow, Store } from '../../api/adapters/store/port.ts'
import { storeOn } from '../../api/adapters/store/sqlite.ts'
import { connect } from '../../api/adapters/store/sqlite-connection.ts'
import { prepareSchema } from '../../api/adapters/store/sqlite-schema.ts'
import { stepsOf } from '../../api/adapters/store/upgrade.ts'

/** The MongoDB servers that tests may use, as addresses with their options; none where there is none. */
export const mongoServers: readonly string[] = (process.env.MONGODB_TEST_URI ?? '')
  .split(/\s+/)
  .filter(Boolean)

/** The one that this worker of the test runner uses, so that workers share the servers evenly; null where there is none. */
export const mongoServer: string | null =
  mongoServers[Number(process.env.VITEST_POOL_ID ?? 0) % mongoServers.length] ?? null

const databaseOf = (name: string): string => {
  const address = new URL(mongoServer ?? '')
  address.pathname = `/${name}`
  return address.href
}

export const dropDatabase = async (address: string): Promise<void> => {
  const client = new MongoClient(address)
  await client.db().dropDatabase()
  await client.close()
}

/** The databases that this run lays stores in begin with this; they are dropped at its end. */
export const runDatabases = `test_${process.env.TEST_RUN ?? randomBytes(8).toString('hex')}_`

/** The address of a database that nobody has used. */
export const newDatabase = (): string => databaseOf(`${runDatabases}${randomBytes(8).toString('hex')}`)

/** Settings by which a server keeps its data where nobody has: on the engine that `STORE` names, else in the folder. */
export const newStoreSettings = (folder: string) =>
  process.env.STORE === 'mongodb' ? { DATA_DIR: folder, MONGODB_URI: newDatabase() } : { DATA_DIR: folder }

/** Numbers of the databases that this worker has stores open on. */
const inUse = new Set<number>()
const addresses = new WeakMap<Store, string>()
/** The collections in which somebody wrote since this test file last emptied the database. */
const written = new Map<string, Set<string>>()

const otherMarks: Filter<Document> = { _id: { $not: /^engine:shape:/ } }

/** Empties a database but keeps its indexes and the notes that they are there: most of what opening a store takes. */
const emptyDatabase = async (address: string): Promise<void> => {
  const client = new MongoClient(address)
  const db = client.db()
  const all = async () => (await db.collections()).map(({ collectionName }) => collectionName)
  const names = new Set(written.get(address) ?? (await all())).add('_marks')
  const empty = [...names].map((name) => db.collection(name).deleteMany(name === '_marks' ? otherMarks : {}))
  await Promise.all(empty)
  await client.close()
}

/** Images of empty stores by what they declare: making tables and indexes is most of what opening a store in memory takes. */
const images = new Map<readonly AnySpec[], Uint8Array>()

const emptyImage = (specs: readonly AnySpec[]): Uint8Array => {
  const connection = connect(':memory:')
  prepareSchema(connection, specs)
  const image = connection.image()
  connection.close()
  images.set(specs, image)
  return image
}

/** An empty store of a test's own, until it is closed: on the engine that `STORE` names, else in memory. */
export const openTestStore = async (specs: readonly AnySpec[]): Promise<Store> => {
  if (process.env.STORE !== 'mongodb')
    return storeOn(connect(':memory:', images.get(specs) ?? emptyImage(specs)), specs)
  let number = 0
  while (inUse.has(number)) number += 1
  inUse.add(number)
  const address = databaseOf(`${runDatabases}${process.env.VITEST_POOL_ID ?? 0}_${number}`)
  await emptyDatabase(address)
  const names = new Set<string>()
  written.set(address, names)
  const store = await openMongoStore({ address, specs })
  store.onChange(({ collection }) => names.add(collection))
  const open: Store = {
    ...store,
    load: (rows) => {
      for (const row of rows) if (row.type !== 'mark') names.add(row.collection)
      return store.load(rows)
    },
    close: async () => {
      await store.close()
      inUse.delete(number)
    },
  }
  addresses.set(open, address)
  return open
}

/** A record as the line of a dump, by which many are laid at once. */
export const rowOf = (spec: AnySpec, draft: { id: string; region?: string }): DumpRow => ({
  type: 'record',
  ...{ collection: spec.name, id: draft.id, region: spec.scoped ? (draft.region ?? '') : '' },
  ...{ version: 1, changedAt: Date.now(), steps: stepsOf(spec), body: { ...draft } },
})

/** The store of a test opened once more, as another process opens it; only on MongoDB. */
export const openAlso = (store: Store, specs: readonly AnySpec[]): Promise<Store> => {
  const address = addresses.get(store)
  if (address === undefined) throw new Error('One process at a time opens an embedded store')
  return openMongoStore({ address, specs })
}
