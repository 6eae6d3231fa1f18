import { randomBytes } from 'node:crypto'
import { pathsOf } from './paths.ts'
import {
  type AnySpec,
  type GlobalSpec,
  type Regional,
  type ScopedSpec,
  type Store,
  tombstoneAge,
} from './port.ts'
import { type Engine, sqliteCollection } from './sqlite-collection.ts'
import { groupCommit } from './sqlite-commit.ts'
import { type Connection, connect } from './sqlite-connection.ts'
import { dumpSqlite, loadSqlite } from './sqlite-dump.ts'
import type { Horizon } from './sqlite-feed.ts'
import { prepareSchema } from './sqlite-schema.ts'
import { tableOf } from './sqlite-where.ts'

const readMark = (connection: Connection, name: string): string | null => {
  const row = connection.get('SELECT value FROM _marks WHERE name = ?', name)
  return row ? String(row.value) : null
}
const writeMark = (connection: Connection, name: string, value: string) =>
  connection.run('INSERT OR REPLACE INTO _marks (name, value) VALUES (?, ?)', name, value)
const settledMark = (connection: Connection, name: string, first: string): string => {
  if (readMark(connection, name) === null) writeMark(connection, name, first)
  return readMark(connection, name) ?? first
}

const horizonOf = (connection: Connection): Horizon => {
  const known = (name: string, first: string): string => settledMark(connection, `engine:${name}`, first)
  return {
    store: known('store', randomBytes(6).toString('hex')),
    latest: Number(known('sequence', '0')),
    pruned: Number(known('pruned', '0')),
    secret: known('secret', randomBytes(32).toString('hex')),
  }
}

/**
 * Opens the embedded store in a folder of its own (`:memory:`: nowhere, for tests). One process at a time: a second one, or
 * a folder that cannot be written, gets a StoreUnavailableError of one line.
 */
export const openSqliteStore = async ({
  dir,
  specs,
}: {
  dir: string
  specs: readonly AnySpec[]
}): Promise<Store> => {
  const connection = connect(dir)
  try {
    return storeOn(connection, specs)
  } catch (error) {
    connection.close()
    throw error
  }
}

/** The store over an open connection, which it closes. */
export const storeOn = (connection: Connection, specs: readonly AnySpec[]): Store => {
  const paths = prepareSchema(connection, specs)
  const horizon = horizonOf(connection)
  const commits = groupCommit(connection, horizon)
  let latest = 0
  // Two writes of one millisecond differ, since lists wait for what was written up to an instant.
  const instant = () => {
    latest = Math.max(Date.now(), latest + 1)
    return latest
  }
  const engine: Engine = { connection, commits, horizon, instant }

  const declared = new Map(
    specs.map((spec) => [spec.name, { spec, paths: paths.get(spec.name) ?? pathsOf(spec) }]),
  )

  const seenFrom = <T extends Regional>(spec: AnySpec, region: string | null) => {
    const declared = paths.get(spec.name)
    if (!declared) throw new TypeError(`The store was opened without the collection ${spec.name}`)
    return sqliteCollection<T>(engine, spec, declared, region)
  }
  const forget = () => void connection.get('PRAGMA wal_checkpoint(TRUNCATE)')
  const collection = <T extends Regional>(spec: ScopedSpec<T> | GlobalSpec<T>) => {
    const all = seenFrom<T>(spec, null)
    if (!spec.scoped) return all
    return {
      in: (region: string) => {
        if (region === '') throw new TypeError(`${spec.name}: a region has a name`)
        return seenFrom<T>(spec, region)
      },
      everywhere: () => ({ get: all.get, changedSince: all.changedSince }),
    }
  }

  return {
    isShared: false,
    collection: collection as Store['collection'],
    onChange: commits.onCommit,
    getMark: async (name) => readMark(connection, `mark:${name}`),
    setMark: (name, value) => commits.write(null, () => writeMark(connection, `mark:${name}`, value)),
    settleMark: (name, first) => commits.write(null, () => settledMark(connection, `mark:${name}`, first)),
    isEmpty: async () =>
      ['_tombstones', ...[...paths.keys()].map(tableOf)].every(
        (table) => !connection.get(`SELECT 1 FROM ${table} LIMIT 1`),
      ),
    dump: () => dumpSqlite(engine, declared),
    load: (rows) => loadSqlite(engine, declared, rows),
    prune: async (now) => {
      const old = now - tombstoneAge
      const count = await commits.write(null, () => {
        const found = connection.get(
          'SELECT count(*) AS n, max(sequence) AS last FROM _tombstones WHERE died < ?',
          old,
        )
        connection.run('DELETE FROM _tombstones WHERE died < ?', old)
        horizon.pruned = Math.max(horizon.pruned, Number(found?.last ?? 0))
        writeMark(connection, 'engine:pruned', String(horizon.pruned))
        return Number(found?.n)
      })
      forget()
      return count
    },
    forget: async () => forget(),
    // Written, not read: a disk that is full can be read.
    health: () => commits.write(null, () => writeMark(connection, 'engine:health', '')),
    close: async () => {
      commits.close()
      connection.close()
    },
  }
}
