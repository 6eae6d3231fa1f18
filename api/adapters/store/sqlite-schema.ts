import { type Paths, pathsOf, sortKeysOf, valuesAt } from './paths.ts'
import type { AnySpec } from './port.ts'
import { draftToJson } from './record.ts'
import type { Connection } from './sqlite-connection.ts'
import { tableOf, valueAt } from './sqlite-where.ts'
import { stepsOf, upgradedBody } from './upgrade.ts'

const tables = `
CREATE TABLE IF NOT EXISTS _marks (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS _tombstones (
  collection TEXT, id TEXT, region TEXT, version INTEGER NOT NULL, sequence INTEGER NOT NULL, died INTEGER NOT NULL,
  PRIMARY KEY (collection, id, region)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS _tombstones_feed ON _tombstones (collection, sequence);
CREATE INDEX IF NOT EXISTS _tombstones_region ON _tombstones (collection, region, sequence)`

const tablesOf = (name: string) => `
CREATE TABLE IF NOT EXISTS ${tableOf(name)} (
  id TEXT PRIMARY KEY, region TEXT NOT NULL, version INTEGER NOT NULL, sequence INTEGER NOT NULL, body BLOB NOT NULL,
  changed_at INTEGER NOT NULL, steps INTEGER NOT NULL, sort_keys TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS ${name}_lists (
  path TEXT, value TEXT, id TEXT, PRIMARY KEY (path, value, id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS ${name}_lists_of ON ${name}_lists (id)`

/** Keeps what a record's lists contain, as JSON, beside the record. */
export const writeLists = (connection: Connection, spec: AnySpec, record: { id: string }): void => {
  for (const path of spec.lists ?? []) {
    const scalars = valuesAt(record, path).filter((value) => value !== null && typeof value !== 'object')
    const values = [...new Set(scalars.map((one) => JSON.stringify(one)))]
    const into = `INSERT INTO ${spec.name}_lists (path, value, id)`
    if (values.length > 0)
      connection.run(`${into} SELECT ?, value, ? FROM json_each(?)`, path, record.id, JSON.stringify(values))
  }
}

type SqlIndex = { name: string; unique?: boolean; columns: string[]; rows: number[] }

// `rows`: how many of ten million records share the first one, two, … columns. It is what SQLite plans by, told once, so that
// plans do not change with the data: a region is large, a value bounds it well.
const indexesOf = (spec: AnySpec): SqlIndex[] => {
  const scope = spec.scoped ? ['region'] : []
  const shared = (columns: string[]) =>
    columns.map((_, depth) =>
      depth < scope.length ? 1_000_000 : Math.ceil(300 / 10 ** (depth - scope.length)),
    )
  const plain = (name: string, columns: string[]) => ({
    name: `${spec.name}_${name}`,
    columns,
    rows: shared(columns),
  })
  return [
    { name: `${spec.name}_feed`, columns: ['sequence'], rows: [1] },
    ...scope.map(() => ({
      name: `${spec.name}_feed_region`,
      columns: ['region', 'sequence'],
      rows: [1_000_000, 1],
    })),
    ...(spec.unique ?? []).map(({ name, paths }) => ({
      ...plain(`by_${name}`, [...scope, ...paths.map(valueAt)]),
      unique: true,
    })),
    ...(spec.indexes ?? []).map(({ name, paths }) =>
      plain(`by_${name}`, [...scope, ...paths.map(valueAt), 'id']),
    ),
  ]
}

const describe = (connection: Connection, spec: AnySpec, indexes: readonly SqlIndex[]) => {
  const table = tableOf(spec.name)
  const lists = `${spec.name}_lists`
  const facts: [owner: string, index: string, rows: number[]][] = [
    ...indexes.map(({ name, rows }): [string, string, number[]] => [table, name, rows]),
    [table, `sqlite_autoindex_${table}_1`, [1]],
    [lists, lists, [1_000_000, 100, 1]],
    [lists, `${lists}_of`, [10]],
  ]
  connection.run('DELETE FROM sqlite_stat1 WHERE tbl IN (?, ?)', table, lists)
  for (const [owner, index, rows] of facts)
    connection.run(
      'INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)',
      owner,
      index,
      [10_000_000, ...rows].join(' '),
    )
}

// Stores of the first layout called the sequence `changed_at` and knew no instants: theirs become milliseconds that end now.
const relayout = (connection: Connection, spec: AnySpec) => {
  const table = tableOf(spec.name)
  const has = (owner: string, column: string) =>
    connection.get('SELECT 1 FROM pragma_table_info(?) WHERE name = ?', owner, column) !== undefined
  if (!has('_tombstones', 'sequence'))
    connection.run('ALTER TABLE _tombstones RENAME COLUMN changed_at TO sequence')
  if (has(table, 'sequence')) return
  connection.run(`ALTER TABLE ${table} RENAME COLUMN changed_at TO sequence`)
  for (const column of ['changed_at INTEGER NOT NULL DEFAULT 0', 'steps INTEGER NOT NULL DEFAULT 0'])
    connection.run(`ALTER TABLE ${table} ADD COLUMN ${column}`)
  connection.run(`ALTER TABLE ${table} ADD COLUMN sort_keys TEXT NOT NULL DEFAULT '{}'`)
  connection.run(
    `UPDATE ${table} SET changed_at = ? + sequence - (SELECT max(sequence) FROM ${table})`,
    Date.now(),
  )
}

// Indexes follow their declaration; the records are brought to today's shape and held to the new one before it counts.
const reindex = (connection: Connection, spec: AnySpec, paths: Paths) => {
  const stale = connection.all(
    `SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql NOT NULL`,
    tableOf(spec.name),
  )
  for (const { name } of stale) connection.run(`DROP INDEX ${name}`)
  connection.run(`DELETE FROM ${spec.name}_lists`)
  const table = tableOf(spec.name)
  const keep = `UPDATE ${table} SET steps = ?, sort_keys = ?, body = jsonb(?) WHERE id = ?`
  for (const { id } of connection.all(`SELECT id FROM ${table}`)) {
    const row = connection.get(`SELECT steps, json(body) AS body FROM ${table} WHERE id = ?`, String(id))
    const record = upgradedBody(spec, JSON.parse(String(row?.body)), Number(row?.steps))
    const json = draftToJson(paths, record)
    const steps = Math.max(stepsOf(spec), Number(row?.steps))
    connection.run(keep, steps, JSON.stringify(sortKeysOf(spec, record)), json, String(id))
    writeLists(connection, spec, record as { id: string })
  }
  const indexes = indexesOf(spec)
  for (const { name, unique, columns } of indexes)
    connection.run(
      `CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${name} ON ${tableOf(spec.name)} (${columns.join(', ')})`,
    )
  describe(connection, spec, indexes)
}

/** Brings tables and indexes to what the specs declare, in one transaction, and says what each collection declares. */
export const prepareSchema = (connection: Connection, specs: readonly AnySpec[]): Map<string, Paths> => {
  const paths = new Map(specs.map((spec) => [spec.name, pathsOf(spec)]))
  connection.run('BEGIN IMMEDIATE')
  try {
    for (const sql of tables.split(';')) connection.run(sql)
    // Makes the table of planning facts where there is none.
    connection.run('ANALYZE _marks')
    const marks = connection.all(`SELECT name, value FROM _marks WHERE name GLOB 'engine:shape:*'`)
    const shapes = new Map(marks.map(({ name, value }) => [name, value]))
    for (const spec of specs) {
      const { scoped, unique = [], indexes = [], lists = [], sortKeys = {} } = spec
      // The number counts how indexes are laid out here; a new one makes them anew.
      const layout = [2, scoped, unique, indexes, lists, stepsOf(spec), Object.keys(sortKeys)]
      const shape = JSON.stringify(layout)
      const mark = `engine:shape:${spec.name}`
      if (shapes.get(mark) === shape) continue
      for (const sql of tablesOf(spec.name).split(';')) connection.run(sql)
      relayout(connection, spec)
      reindex(connection, spec, paths.get(spec.name) ?? pathsOf(spec))
      connection.run('INSERT OR REPLACE INTO _marks (name, value) VALUES (?, ?)', mark, shape)
    }
    connection.run('COMMIT')
    connection.run('ANALYZE sqlite_schema')
  } catch (error) {
    if (connection.inTransaction()) connection.run('ROLLBACK')
    throw error
  }
  return paths
}
