import { randomBytes } from 'node:crypto'
import { connectMongo, type MongoConnection } from './mongo-client.ts'
import { type MongoEngine, mongoCollection } from './mongo-collection.ts'
import { dumpMongo, loadMongo } from './mongo-dump.ts'
import { watchWrites } from './mongo-hints.ts'
import { feedLooks } from './mongo-looks.ts'
import type { MongoIndex } from './mongo-query.ts'
import type { Kept } from './mongo-record.ts'
import { keptShapes, marksIn, prepareCollection, settledMark, staleIndexes } from './mongo-schema.ts'
import { mongoWrites } from './mongo-writes.ts'
import { type Paths, pathsOf } from './paths.ts'
import {
  type AnySpec,
  type GlobalSpec,
  type Regional,
  type ScopedSpec,
  type Store,
  tombstoneAge,
} from './port.ts'

type Declared = { spec: AnySpec; paths: Paths; indexes: readonly MongoIndex[] }
const prunedMark = 'engine:pruned'

/**
 * Opens the store on a MongoDB replica set or sharded cluster, which any number of processes may share. Records and indexes
 * are brought to what the specs declare first.
 */
export const openMongoStore = async ({
  address,
  specs,
}: {
  address: string
  specs: readonly AnySpec[]
}): Promise<Store> => {
  const declared = specs.map((spec) => ({ spec, paths: pathsOf(spec) }))
  const connection = await connectMongo(address)
  try {
    return await connection.guarded(() => storeOn(connection, declared))
  } catch (error) {
    await connection.close()
    throw error
  }
}

/** The indexes of a database that nothing declares any more, by name; with `drop` they are gone then. */
export const mongoStaleIndexes = async ({
  address,
  ...given
}: {
  address: string
  specs: readonly AnySpec[]
  drop: boolean
}): Promise<string[]> => {
  const { db, guarded, close } = await connectMongo(address)
  return guarded(() => staleIndexes(db, given)).finally(close)
}

const storeOn = async (
  connection: MongoConnection,
  declared: readonly { spec: AnySpec; paths: Paths }[],
): Promise<Store> => {
  const { db, guarded } = connection
  const shapes = await keptShapes(db)
  const prepared = declared.map(async ({ spec, paths }): Promise<[string, Declared]> => {
    const indexes = await prepareCollection(db, { spec, paths, shapes })
    return [spec.name, { spec, paths, indexes }]
  })
  const collections = new Map(await Promise.all(prepared))

  const listeners = new Set<(hint: { collection: string }) => void>()
  const say = (collection: string) => {
    for (const listener of listeners) listener({ collection })
  }
  const writes = mongoWrites(connection, say)
  const marks = marksIn(db)
  const readMark = async (name: string) => (await marks.findOne({ _id: name }))?.value ?? null
  const engine: MongoEngine = {
    connection,
    writes,
    store: await settledMark(db, 'engine:store', randomBytes(6).toString('hex')),
    secret: await settledMark(db, 'engine:secret', randomBytes(32).toString('hex')),
    pruned: async () => Number((await readMark(prunedMark)) ?? 0),
    looks: feedLooks(db),
  }
  const watch = watchWrites(db, (touched) => {
    if (touched === null) for (const name of collections.keys()) say(name)
    else if (collections.has(touched.collection) && touched.op !== undefined && !writes.isOwn(touched.op))
      say(touched.collection)
  })
  await watch.begun
  const inside = <R>(work: () => Promise<R>) => writes.reading(() => guarded(work))

  const collection = <T extends Regional>(spec: ScopedSpec<T> | GlobalSpec<T>) => {
    const known = collections.get(spec.name)
    if (!known) throw new TypeError(`The store was opened without the collection ${spec.name}`)
    if (!spec.scoped) return mongoCollection<T>(engine, { ...known, region: '' })
    const { get, changedSince } = mongoCollection<T>(engine, { ...known, region: null })
    return {
      in: (region: string) => {
        if (region === '') throw new TypeError(`${spec.name}: a region has a name`)
        return mongoCollection<T>(engine, { ...known, region })
      },
      everywhere: () => ({ get, changedSince }),
    }
  }

  const prune = async (now: number) => {
    const old = { died: { $lt: new Date(now - tombstoneAge) } }
    let count = 0
    for (const name of collections.keys()) {
      const records = db.collection<Kept>(name)
      const [last] = await records.find(old).sort({ died: -1 }).limit(1).toArray()
      if (!last?.died) continue
      // Said before it is done, so that no follower reads on as if it had missed nothing.
      const known = Number((await readMark(prunedMark)) ?? 0)
      const pruned = String(Math.max(known, last.died.getTime()))
      await marks.updateOne({ _id: prunedMark }, { $set: { value: pruned } }, { upsert: true })
      count += (await records.deleteMany(old)).deletedCount
    }
    return count
  }

  return {
    collection: collection as Store['collection'],
    isShared: true,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getMark: (name) => inside(() => readMark(`mark:${name}`)),
    setMark: (name, value) =>
      inside(async () => {
        await marks.updateOne({ _id: `mark:${name}` }, { $set: { value } }, { upsert: true })
      }),
    settleMark: (name, first) => inside(() => settledMark(db, `mark:${name}`, first)),
    isEmpty: () =>
      inside(async () => {
        for (const name of collections.keys())
          if (await db.collection(name).findOne({}, { projection: { _id: 1 } })) return false
        return true
      }),
    dump: () => dumpMongo(db, collections),
    load: (rows) => inside(() => loadMongo(db, collections, rows)),
    prune: (now) => inside(() => prune(now)),
    // The servers' own logs roll on by themselves.
    forget: async () => {},
    health: () => inside(async () => void (await db.command({ ping: 1 }))),
    close: async () => {
      await writes.close()
      await watch.stop()
      await connection.close()
    },
  }
}
