import type { Db } from 'mongodb'
import { type Kept, keptBody } from './mongo-record.ts'
import { marksIn } from './mongo-schema.ts'
import type { Paths } from './paths.ts'
import type { AnySpec, DumpRow } from './port.ts'
import { draftToJson } from './record.ts'
import { upgradedBody } from './upgrade.ts'

type Declared = ReadonlyMap<string, { spec: AnySpec; paths: Paths }>

/** Every record, trace and fact of a MongoDB store, read in a snapshot session: as all of it stood at one moment. */
export async function* dumpMongo(db: Db, declared: Declared): AsyncGenerator<DumpRow> {
  const session = db.client.startSession({ snapshot: true })
  try {
    const marks = marksIn(db).find({ _id: /^mark:/ }, { session })
    for await (const { _id, value } of marks) yield { type: 'mark', name: _id.slice('mark:'.length), value }
    for (const collection of declared.keys())
      for await (const kept of db.collection<Kept>(collection).find({}, { session })) {
        const { _id: id, region, version, steps, changedAt, doc, died } = kept
        if (died) yield { type: 'tombstone', collection, id, region, version, died: died.getTime() }
        else
          yield {
            type: 'record',
            ...{ collection, id, region, version, steps },
            changedAt: changedAt.getTime(),
            body: doc ?? {},
          }
      }
  } finally {
    await session.endSession()
  }
}

const keptOf = (
  row: Exclude<DumpRow, { type: 'mark' }>,
  { spec, paths }: { spec: AnySpec; paths: Paths },
): Kept => {
  const { id: _id, region, version } = row
  const base = { _id, region, version, lastOp: 'load' }
  if (row.type === 'tombstone') {
    const died = new Date(row.died)
    return { ...base, changedAt: died, died, steps: 0, keys: {}, sortKeys: {} }
  }
  const json = draftToJson(paths, upgradedBody(spec, row.body, row.steps))
  return { ...base, changedAt: new Date(row.changedAt), ...keptBody(spec, json, row.steps) }
}

/** Writes some rows of a dump into a MongoDB store. */
export const loadMongo = async (db: Db, declared: Declared, rows: readonly DumpRow[]): Promise<void> => {
  const records = new Map<string, Kept[]>()
  for (const row of rows)
    if (row.type === 'mark')
      await marksIn(db).updateOne(
        { _id: `mark:${row.name}` },
        { $set: { value: row.value } },
        { upsert: true },
      )
    else {
      const known = declared.get(row.collection)
      if (!known) throw new TypeError(`The dump holds a collection that nobody declares: ${row.collection}`)
      records.set(row.collection, [...(records.get(row.collection) ?? []), keptOf(row, known)])
    }
  for (const [name, kept] of records) await db.collection<Kept>(name).insertMany(kept)
}
