import { type Db, MongoClient, MongoError, MongoServerError } from 'mongodb'
import { StoreUnavailableError } from './errors.ts'

/** A connection to one database; every call through `guarded` fails with a StoreUnavailableError when nobody answers. */
export type MongoConnection = {
  db: Db
  guarded<R>(work: () => Promise<R>): Promise<R>
  close(): Promise<void>
}

// Faults of the statement itself, which no other moment would mend; all else a server or its absence says is a state of it.
const ours = new Set([2, 9, 14, 26, 40, 52, 56, 66, 67, 85, 86, 96, 260, 280, 286, 11000, 17419])

/** Whether an error is an answer about the statement, and not about the server's state. */
export const isAnswer = (error: unknown): error is MongoServerError =>
  error instanceof MongoServerError &&
  ours.has(Number(error.code)) &&
  !error.hasErrorLabel('RetryableWriteError')

const translated = (error: unknown): unknown =>
  !(error instanceof MongoError) || isAnswer(error)
    ? error
    : new StoreUnavailableError(`The store is not available: ${error.message}`, { cause: error })

const second = 1000

/**
 * Connects to the database that the address names (`werkbrug` when it names none). Writes are acknowledged by a majority that
 * has them on disk. No call waits for ever: one that got no answer may have happened or not.
 */
export const connectMongo = async (address: string): Promise<MongoConnection> => {
  const client = new MongoClient(address, {
    writeConcern: { w: 'majority', journal: true, wtimeoutMS: 10 * second },
    retryWrites: true,
    maxPoolSize: 50,
    // Above the time that a change stream may wait for something to say.
    socketTimeoutMS: 20 * second,
    // Also how long the server may not answer the look whether it is there; a busy one may take seconds.
    connectTimeoutMS: 15 * second,
    waitQueueTimeoutMS: 20 * second,
    // As long as an election takes.
    serverSelectionTimeoutMS: 10 * second,
    ignoreUndefined: true,
  })
  const guarded = async <R>(work: () => Promise<R>): Promise<R> => {
    try {
      return await work()
    } catch (error) {
      throw translated(error)
    }
  }
  const named = new URL(address.replace(/^mongodb(\+srv)?:/, 'http:').replace(/,[^/]*/, '')).pathname.slice(1)
  try {
    await guarded(() => client.connect())
  } catch (error) {
    await client.close()
    throw error
  }
  return { db: client.db(named || 'werkbrug'), guarded, close: () => client.close() }
}
