import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Paths, sortKeysOf } from './paths.ts'
import type { AnySpec, DumpRow } from './port.ts'
import { draftToJson } from './record.ts'
import type { Engine } from './sqlite-collection.ts'
import { recordColumns } from './sqlite-feed.ts'
import { writeLists } from './sqlite-schema.ts'
import { tableOf } from './sqlite-where.ts'
import { stepsOf, upgradedBody } from './upgrade.ts'

type Declared = ReadonlyMap<string, { spec: AnySpec; paths: Paths }>

/** Every row of the embedded store, read from a copy of one moment, so that writes go on meanwhile. */
export async function* dumpSqlite({ connection }: Engine, declared: Declared): AsyncGenerator<DumpRow> {
  const folder = await mkdtemp(join(tmpdir(), 'werkbrug-dump-'))
  try {
    const path = join(folder, 'copy.sqlite')
    await connection.copyTo(path)
    const copy = new DatabaseSync(path, { readOnly: true })
    try {
      for (const row of copy.prepare(`SELECT name, value FROM _marks WHERE name LIKE 'mark:%'`).iterate())
        yield { type: 'mark', name: String(row.name).slice('mark:'.length), value: String(row.value) }
      for (const { spec } of declared.values()) {
        const records = copy.prepare(`SELECT id, region, ${recordColumns} FROM ${tableOf(spec.name)}`)
        for (const { id, region, version, changed_at, steps, body } of records.iterate())
          yield {
            type: 'record',
            ...{ collection: spec.name, id: String(id), region: String(region) },
            ...{ version: Number(version), changedAt: Number(changed_at), steps: Number(steps) },
            body: JSON.parse(String(body)),
          }
        const gone = copy.prepare('SELECT id, region, version, died FROM _tombstones WHERE collection = ?')
        for (const { id, region, version, died } of gone.iterate(spec.name))
          yield {
            type: 'tombstone',
            ...{ collection: spec.name, id: String(id), region: String(region) },
            ...{ version: Number(version), died: Number(died) },
          }
      }
    } finally {
      copy.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Writes some rows of a dump into the embedded store, in one commit. */
export const loadSqlite = (
  { connection, commits, horizon }: Engine,
  declared: Declared,
  rows: readonly DumpRow[],
): Promise<void> =>
  commits.write(null, () => {
    for (const row of rows) {
      if (row.type === 'mark') {
        connection.run(
          'INSERT OR REPLACE INTO _marks (name, value) VALUES (?, ?)',
          `mark:${row.name}`,
          row.value,
        )
        continue
      }
      const { collection, id, region, version } = row
      const known = declared.get(collection)
      if (!known) throw new TypeError(`The dump holds a collection that nobody declares: ${collection}`)
      horizon.latest += 1
      if (row.type === 'tombstone') {
        const into =
          'INSERT INTO _tombstones (collection, id, region, version, sequence, died) VALUES (?, ?, ?, ?, ?, ?)'
        connection.run(into, collection, id, region, version, horizon.latest, row.died)
        continue
      }
      const { spec, paths } = known
      const record = upgradedBody(spec, row.body, row.steps)
      const steps = Math.max(stepsOf(spec), row.steps)
      connection.run(
        `INSERT INTO ${tableOf(collection)} (id, region, version, sequence, changed_at, steps, sort_keys, body) VALUES (?, ?, ?, ?, ?, ?, ?, jsonb(?))`,
        ...[id, region, version, horizon.latest, row.changedAt, steps],
        JSON.stringify(sortKeysOf(spec, record)),
        draftToJson(paths, record),
      )
      writeLists(connection, spec, record as { id: string })
    }
  })
