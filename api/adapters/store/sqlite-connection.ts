import { closeSync, fchmodSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { backup, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { makeFolder } from '../folder.ts'
import { StoreUnavailableError } from './errors.ts'

export type Row = Record<string, unknown>

/** One SQLite connection that prepares each statement once. Faults of disk, lock and state are StoreUnavailableErrors. */
export type Connection = {
  all(sql: string, ...values: SQLInputValue[]): Row[]
  get(sql: string, ...values: SQLInputValue[]): Row | undefined
  run(sql: string, ...values: SQLInputValue[]): void
  inTransaction(): boolean
  /** Writes all that is committed into a file of its own, without holding others up. */
  copyTo(path: string): Promise<void>
  /** All that is committed, as the bytes of a store file. */
  image(): Uint8Array
  close(): void
}

// SQLite's primary result codes for trouble outside the statement itself.
const unavailable = new Set([5, 6, 8, 10, 11, 13, 14, 15, 26])
const keptStatements = 300

const translated = (error: unknown): unknown => {
  const { code, errcode, message } = error as { code?: string; errcode?: number; message?: string }
  const outside = code === 'ERR_INVALID_STATE' || (errcode !== undefined && unavailable.has(errcode & 0xff))
  return outside
    ? new StoreUnavailableError(`The store is not available: ${message}`, { cause: error })
    : error
}

const open = (dir: string): DatabaseSync => {
  if (dir === ':memory:') return new DatabaseSync(dir)
  try {
    makeFolder(dir)
    // SQLite would let everybody on the machine read a new file; its log takes the mode of the file.
    const file = openSync(join(dir, 'store.sqlite'), 'a', 0o600)
    fchmodSync(file, 0o600)
    closeSync(file)
    const database = new DatabaseSync(join(dir, 'store.sqlite'))
    try {
      // Exclusive before WAL: the lock lasts as long as the process, and the index of the log stays in memory.
      database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; BEGIN IMMEDIATE; COMMIT')
    } catch (error) {
      database.close()
      throw error
    }
    return database
  } catch (error) {
    const { errcode, message } = error as { errcode?: number; message: string }
    const why = errcode === 5 ? 'is in use by another process' : `cannot be used: ${message}`
    throw new StoreUnavailableError(`The data folder ${dir} ${why}`, { cause: error })
  }
}

/**
 * Opens `store.sqlite` in a folder (made when missing), or a store that lives in memory for `:memory:`; that one may begin with
 * the image of another.
 */
export const connect = (dir: string, image?: Uint8Array): Connection => {
  const database = open(dir)
  if (image) database.deserialize(image)
  database.exec(
    'PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536',
  )
  const statements = new Map<string, StatementSync>()
  const prepared = (sql: string): StatementSync => {
    const statement = statements.get(sql) ?? database.prepare(sql)
    if (!statements.has(sql)) statements.set(sql, statement)
    if (statements.size > keptStatements) statements.delete(statements.keys().next().value ?? '')
    return statement
  }
  const guarded = <R>(sql: string, use: (statement: StatementSync) => R): R => {
    try {
      return use(prepared(sql))
    } catch (error) {
      throw translated(error)
    }
  }
  return {
    all: (sql, ...values) => guarded(sql, (statement) => statement.all(...values)),
    get: (sql, ...values) => guarded(sql, (statement) => statement.get(...values)),
    run: (sql, ...values) => guarded(sql, (statement) => void statement.run(...values)),
    inTransaction: () => database.isTransaction,
    copyTo: async (path) => {
      try {
        await backup(database, path)
      } catch (error) {
        throw translated(error)
      }
    },
    image: () => database.serialize(),
    close: () => {
      if (database.isOpen) database.close()
    },
  }
}
