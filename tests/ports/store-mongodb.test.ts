import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VersionConflictError } from '../../api/adapters/store/errors.ts'
import { mongoStaleIndexes, openMongoStore } from '../../api/adapters/store/mongo.ts'
import { connectMongo } from '../../api/adapters/store/mongo-client.ts'
import type { Kept } from '../../api/adapters/store/mongo-record.ts'
import { mongoWrites } from '../../api/adapters/store/mongo-writes.ts'
import { type Collection, type Store, tombstoneAge } from '../../api/adapters/store/port.ts'
import { dropDatabase, mongoServer, newDatabase } from '../support/store.ts'
import { failure, type Person, people, things } from './store-engines.ts'

it('the MongoDB leg has a server', ({ skip }) => {
  if (mongoServer === null) skip('MONGODB_TEST_URI names none; .ci/mongodb installs, starts and uses one')
  expect(mongoServer).toMatch(/^mongodb/)
})

const twoProcesses = () => {
  let address: string
  let stores: [Store, Store]
  let one: Collection<Person>
  let other: Collection<Person>
  beforeAll(async () => {
    address = newDatabase()
    const open = () => openMongoStore({ address, specs: [things, people] })
    stores = [await open(), await open()]
    one = stores[0].collection(people)
    other = stores[1].collection(people)
  })
  afterAll(async () => {
    for (const store of stores) await store.close()
    await dropDatabase(address)
  })

  it('hint each other', async () => {
    const heard = new Promise<string>((resolve) => stores[1].onChange((hint) => resolve(hint.collection)))
    const { id } = await one.insert({ id: 'person-heard' })
    expect(await heard).toBe('people')
    expect(await other.get(id)).not.toBeNull()
  })

  it('let one of two writers of a version win', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { id } = await one.insert({ id: `person-rival-${round}` })
      const tries = [one, other].map((collection, town) =>
        collection.update(id, 1, (now) => ({ ...now, town: `town ${town}` })),
      )
      const settled = await Promise.allSettled(tries)
      expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(settled.find((each) => each.status === 'rejected')?.reason).toBeInstanceOf(VersionConflictError)
    }
  })

  it('count every update of the latest version, however they meet', async () => {
    const { id } = await one.insert({ id: 'person-counted', seen: 0 })
    const writers = Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? one : other))
    await Promise.all(
      writers.map((people) => people.update(id, 'latest', (now) => ({ ...now, seen: (now.seen ?? 0) + 1 }))),
    )
    expect(await one.get(id)).toMatchObject({ seen: 20, version: 21 })
  })

  it('see in each other a delete, and a pruned one as history that is lost', async () => {
    await one.insert({ id: 'person-gone' })
    const { cursor } = await other.changedSince(null, 1000)
    const end = (await other.changedSince(cursor, 1000)).cursor
    await one.delete('person-gone')
    const { changes } = await other.changedSince(end, 1000)
    expect(changes).toContainEqual({ type: 'delete', id: 'person-gone', region: null, version: 2 })
    await stores[0].prune(Date.now() + 2 * tombstoneAge)
    expect((await other.changedSince(end, 1000)).rebuild).toBe(true)
  })

  it('name the id when an insert that already arrived is sent again', async () => {
    await one.insert({ id: 'person-twice', email: 'twice@example.org' })
    const again = other.insert({ id: 'person-twice', email: 'twice@example.org' })
    expect(await failure(again)).toMatchObject({ key: 'id' })
  })

  it('know a write as their own when it was sent twice', async () => {
    const { id } = await one.insert({ id: 'person-sent-twice' })
    const connection = await connectMongo(address)
    const records = connection.db.collection<Kept>('people')
    const send = (lastOp: string) =>
      records.findOneAndUpdate(
        { _id: id, version: 1 },
        { $set: { lastOp, version: 2 } },
        { returnDocument: 'after' },
      )
    const kept = await mongoWrites(connection, () => {}).once(
      { records, id, version: 1, json: '{}' },
      async (op) => {
        await send(op)
        return send(op)
      },
    )
    expect(kept).toMatchObject({ _id: id, version: 2 })
    await connection.close()
  })

  it('keep an index that nothing declares until it is dropped by hand', async () => {
    const client = new MongoClient(address)
    const records = client.db().collection('people')
    await records.createIndex({ 'doc.shoe': 1 }, { name: 'by_shoe' })
    const specs = [things, people]
    const stale = (drop: boolean) => mongoStaleIndexes({ address, specs, drop })
    await (await openMongoStore({ address, specs })).close()
    expect(await stale(false)).toEqual(['people.by_shoe'])
    expect(await stale(true)).toEqual(['people.by_shoe'])
    expect(await stale(false)).toEqual([])
    await client.close()
  })

  it('leave no index unnamed: a query walks no collection', async () => {
    const client = new MongoClient(address)
    const plan = await client
      .db()
      .collection('people')
      .find({ region: '', 'doc.email': 'x' }, { hint: 'by_doc-email__id' })
      .explain('queryPlanner')
    expect(JSON.stringify(plan)).not.toContain('COLLSCAN')
    await client.close()
  })
}
if (mongoServer !== null) describe('two processes on one MongoDB', twoProcesses)
