import { randomBytes } from 'node:crypto'
import { MongoClient } from 'mongodb'
import { openMongoStore } from '../../api/adapters/store/mongo.ts'
import type { AnySpec, Store } from '../../api/adapters/store/port.ts'
import { openSqliteStore } from '../../api/adapters/store/sqlite.ts'

/** The MongoDB server that tests may use, as an address with its options; null where there is none. */
export const mongoServer: string | null = process.env.MONGODB_TEST_URI || null

/** The address of a database that nobody has used. */
export const newDatabase = (): string => {
  const address = new URL(mongoServer ?? '')
  address.pathname = `/test_${randomBytes(8).toString('hex')}`
  return address.href
}

export const dropDatabase = async (address: string): Promise<void> => {
  const client = new MongoClient(address)
  await client.db().dropDatabase()
  await client.close()
}

/** An empty store of a test's own, gone when it is closed: on the engine that `STORE` names, else in memory. */
export const openTestStore = async (specs: readonly AnySpec[]): Promise<Store> => {
  if (process.env.STORE !== 'mongodb') return openSqliteStore({ dir: ':memory:', specs })
  const address = newDatabase()
  const store = await openMongoStore({ address, specs })
  return {
    ...store,
    close: async () => {
      await store.close()
      await dropDatabase(address)
    },
  }
}
