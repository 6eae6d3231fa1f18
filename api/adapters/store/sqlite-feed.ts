import type { AnySpec, ChangePage, Versioned } from './port.ts'
import type { Connection, Row } from './sqlite-connection.ts'
import { tableOf } from './sqlite-where.ts'
import { upgradedBody } from './upgrade.ts'

/**
 * What cursors are measured against: this store's name, its latest change and the latest pruned tombstone for those of feeds,
 * its secret for those of pages.
 */
export type Horizon = { store: string; latest: number; pruned: number; secret: string }

/** What of a row `recordOf` reads. */
export const recordColumns = 'version, changed_at, steps, json(body) AS body'

/** A record as it was read: its body in today's shape with the engine's fields. */
export const recordOf = <T extends Versioned>(spec: AnySpec, row: Row): T => {
  const body = upgradedBody(spec, JSON.parse(String(row.body)), Number(row.steps))
  return Object.assign(body, { version: row.version, changedAt: row.changed_at }) as unknown as T
}

// `at` is the last change read. `from` is how far the store was when this follower began with nothing: deletions up to
// there never concerned it, so that only the later of the two can be too old.
const readCursor = (cursor: string | null, { store, latest, pruned }: Horizon) => {
  const [owner, ...numbers] = (cursor ?? '').split('.')
  const [at = Number.NaN, from = Number.NaN] = numbers.map(Number)
  const fits = owner === store && at <= latest && Math.max(at, from) >= pruned
  return fits ? { at, from, rebuild: false } : { at: 0, from: latest, rebuild: true }
}

/** Reads one page of a collection's changes: records and tombstones merged in the order they were written. */
export const readChanges = <T extends Versioned>(
  connection: Connection,
  { spec, region }: { spec: AnySpec; region: string | null },
  horizon: Horizon,
  cursor: string | null,
  limit: number,
): ChangePage<T> => {
  const { at, from, rebuild } = readCursor(cursor, horizon)
  const scope = region === null ? '' : 'region = ?3 AND '
  const values = [at, limit, ...(region === null ? [] : [region])]
  const tail = `${scope}sequence > ?1 ORDER BY sequence LIMIT ?2`
  const puts = connection.all(
    `SELECT sequence, ${recordColumns} FROM ${tableOf(spec.name)} WHERE ${tail}`,
    ...values,
  )
  const deletes = connection.all(
    `SELECT sequence, version, id, region FROM _tombstones WHERE collection = '${spec.name}' AND ${tail}`,
    ...values,
  )
  const rows = [...puts, ...deletes].sort((a, b) => Number(a.sequence) - Number(b.sequence)).slice(0, limit)
  const isEnd = rows.length < limit
  const last = isEnd ? horizon.latest : Number(rows.at(-1)?.sequence)
  return {
    changes: rows.map((row) =>
      'body' in row
        ? { type: 'put', doc: recordOf<T>(spec, row) }
        : {
            type: 'delete',
            id: String(row.id),
            region: String(row.region) || null,
            version: Number(row.version),
          },
    ),
    cursor: `${horizon.store}.${last}.${from}`,
    rebuild,
    isEnd,
  }
}
