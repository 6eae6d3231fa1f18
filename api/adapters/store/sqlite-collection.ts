import type { SQLInputValue } from 'node:sqlite'
import { DuplicateKeyError, InvalidRecordError, RecordNotFoundError, VersionConflictError } from './errors.ts'
import { pageCursors, placeOf } from './keyset.ts'
import { type Paths, sortKeysOf } from './paths.ts'
import type { AnySpec, Draft, Regional, RegionalCollection } from './port.ts'
import { parseFilter, parseOrder, parseSort } from './query.ts'
import { draftToJson } from './record.ts'
import type { GroupCommit } from './sqlite-commit.ts'
import type { Connection } from './sqlite-connection.ts'
import { type Horizon, readChanges, recordColumns, recordOf } from './sqlite-feed.ts'
import { writeLists } from './sqlite-schema.ts'
import { tableOf, valueAt, whereOf } from './sqlite-where.ts'
import { stepsOf } from './upgrade.ts'

/** What the collections of one open store share. */
export type Engine = {
  connection: Connection
  commits: GroupCommit
  horizon: Horizon
  /** Now in ms, later for each write. */
  instant: () => number
}

const duplicate = (collection: string, error: unknown): unknown => {
  const failed =
    error instanceof Error ? /^UNIQUE constraint failed: (?:index '(.*)')?/.exec(error.message) : null
  return failed
    ? new DuplicateKeyError(collection, failed[1]?.slice(`${collection}_by_`.length) ?? 'id')
    : error
}

const deletesAtOnce = 500
const written = 'sequence, changed_at, steps, sort_keys, body'

/** One collection, seen from one region; `region` is null for a global one, and then there is no `move`. */
export const sqliteCollection = <T extends Regional>(
  { connection, commits, horizon, instant }: Engine,
  spec: AnySpec,
  paths: Paths,
  region: string | null,
): RegionalCollection<T> => {
  const { name } = spec
  const table = tableOf(name)
  const scoped: SQLInputValue[] = region === null ? [] : [region]
  const scope = region === null ? '' : 'region = ?1 AND '
  const regionOf = (draft: object) => (region === null ? '' : ((draft as Partial<Regional>).region ?? ''))
  const mine = (draft: object, stays = true) => {
    const named = regionOf(draft)
    if (region !== null && (named === '' || (named === region) !== stays))
      throw new InvalidRecordError(`${name}: a record ${stays ? 'stays in its' : 'moves to another'} region`)
  }

  const read = (id: string) =>
    connection.get(
      `SELECT ${recordColumns} FROM ${table} WHERE ${scope}id = ?${scoped.length + 1}`,
      ...scoped,
      id,
    )
  const readFor = (id: string, version: number | 'latest' | undefined): T => {
    const row = read(id)
    if (!row) throw new RecordNotFoundError(name)
    const record = recordOf<T>(spec, row)
    if (typeof version === 'number' && version !== record.version)
      throw new VersionConflictError(name, version, record)
    return record
  }
  const writing = (sql: string, ...values: SQLInputValue[]) => {
    try {
      connection.run(sql, ...values)
    } catch (error) {
      throw duplicate(name, error)
    }
  }
  const next = () => {
    horizon.latest += 1
    return horizon.latest
  }
  const steps = stepsOf(spec)
  const sortKeys = (record: object) => JSON.stringify(sortKeysOf(spec, record))
  const clearLists = (id: string) => {
    if (spec.lists?.length) connection.run(`DELETE FROM ${name}_lists WHERE id = ?`, id)
  }

  const insert = (draft: { id: string }, json: string): T => {
    const seen = 'SELECT 1 FROM _tombstones WHERE collection = ? AND id = ?'
    if (connection.get(seen, name, draft.id)) throw new DuplicateKeyError(name, 'id')
    const changedAt = instant()
    const into = `INSERT INTO ${table} (id, region, version, ${written}) VALUES (?, ?, 1, ?, ?, ?, ?, jsonb(?))`
    writing(into, draft.id, regionOf(draft), next(), changedAt, steps, sortKeys(draft), json)
    writeLists(connection, spec, draft)
    return Object.assign(draft, { version: 1, changedAt }) as unknown as T
  }

  const replace = (id: string, version: number, json: string): T => {
    const record = JSON.parse(json)
    if (record.id !== id) throw new InvalidRecordError(`${name}: a record keeps its id`)
    const changedAt = instant()
    const set = `UPDATE ${table} SET (region, version, ${written}) = (?, ?, ?, ?, max(steps, ?), ?, jsonb(?)) WHERE id = ?`
    writing(set, regionOf(record), version, next(), changedAt, steps, sortKeys(record), json, id)
    clearLists(id)
    writeLists(connection, spec, record)
    return Object.assign(record, { version, changedAt })
  }

  const bury = (id: string, version: number) =>
    connection.run(
      'INSERT OR REPLACE INTO _tombstones (collection, id, region, version, sequence, died) VALUES (?, ?, ?, ?, ?, ?)',
      name,
      id,
      region ?? '',
      version + 1,
      next(),
      Date.now(),
    )

  const remove = (id: string, version: number) => {
    bury(id, version)
    clearLists(id)
    connection.run(`DELETE FROM ${table} WHERE id = ?`, id)
  }

  const where = (filter: object, values: SQLInputValue[]) =>
    whereOf(name, paths, region, parseFilter(paths, filter), values)

  return {
    get: async (id) => {
      const row = read(id)
      return row ? recordOf<T>(spec, row) : null
    },
    versions: async (ids) => {
      const among = `id IN (SELECT value FROM json_each(?${scoped.length + 1}))`
      const select = `SELECT id, version FROM ${table} WHERE ${scope}${among}`
      const rows = connection.all(select, ...scoped, JSON.stringify(ids))
      return new Map(rows.map((row) => [String(row.id), Number(row.version)]))
    },
    find: async (filter, { sort = {}, limit = -1 } = {}) => {
      const values: SQLInputValue[] = []
      const condition = where(filter, values)
      const order = parseSort(paths, sort).map(
        ([path, way]) => `${valueAt(path)} ${way === 1 ? 'ASC' : 'DESC'}`,
      )
      const select = `SELECT ${recordColumns} FROM ${table} WHERE ${condition}`
      const rows = connection.all(`${select} ORDER BY ${order.join(', ')} LIMIT ${limit}`, ...values)
      return rows.map((row) => recordOf<T>(spec, row))
    },
    page: async (filter, sort, { after, limit }) => {
      const values: SQLInputValue[] = []
      const condition = where(filter, values)
      const { by, way } = parseOrder(paths, sort)
      const columns = by.map(valueAt)
      const cursors = pageCursors(horizon.secret, `${name} ${JSON.stringify(sort)}`)
      const place = after === undefined ? [] : cursors.read(after)
      const marks = place.map((_, at) => `?${values.length + at + 1}`)
      const sign = way === 1 ? '>' : '<'
      // The first value bounds the index, which SQLite does not see in a row of values.
      const beyond = `${columns[0]} ${sign}= ${marks[0]} AND (${columns.join(', ')}) ${sign} (${marks.join(', ')})`
      const order = columns.map((column) => `${column} ${way === 1 ? 'ASC' : 'DESC'}`).join(', ')
      const select = `SELECT ${recordColumns}, json_array(${columns.join(', ')}) AS place FROM ${table}`
      const rows = connection.all(
        `${select} WHERE (${condition})${place.length > 0 ? ` AND ${beyond}` : ''} ORDER BY ${order} LIMIT ${limit + 1}`,
        ...values,
        ...place,
      )
      const last = rows.length > limit ? rows[limit - 1] : undefined
      return {
        records: rows.slice(0, limit).map((row) => recordOf<T>(spec, row)),
        next: last ? cursors.write(placeOf(JSON.parse(String(last.place)))) : null,
      }
    },
    count: async (filter) => {
      const values: SQLInputValue[] = []
      const condition = where(filter, values)
      return Number(connection.get(`SELECT count(*) AS n FROM ${table} WHERE ${condition}`, ...values)?.n)
    },
    insert: async (draft) => {
      mine(draft)
      const json = draftToJson(paths, draft)
      return commits.write(name, () => insert(JSON.parse(json), json))
    },
    update: (id, version, change) =>
      commits.write(name, () => {
        const current = readFor(id, version)
        const { version: was } = current
        const draft = change(current)
        if (draft === null) return readFor(id, version)
        mine(draft)
        return replace(id, was + 1, draftToJson(paths, draft))
      }),
    move: (id, version, change) =>
      commits.write(name, () => {
        const current = readFor(id, version)
        const { version: was } = current
        const draft: Draft<T> = change(current)
        mine(draft, false)
        bury(id, was)
        return replace(id, was + 2, draftToJson(paths, draft))
      }),
    delete: (id, version) => commits.write(name, () => remove(id, readFor(id, version).version)),
    deleteMany: async (filter) => {
      const step = () => {
        const values: SQLInputValue[] = []
        const select = `SELECT id, version FROM ${table} WHERE ${where(filter, values)} LIMIT ${deletesAtOnce}`
        const found = connection.all(select, ...values)
        for (const { id, version } of found) remove(String(id), Number(version))
        return found.length
      }
      for (let count = 0; ; ) {
        const done = await commits.write(name, step)
        count += done
        if (done < deletesAtOnce) return count
      }
    },
    changedSince: async (cursor, limit) =>
      readChanges<T>(connection, { spec, region }, horizon, cursor, limit),
  }
}
