import type { Collection, Db } from 'mongodb'
import { indexesOf, type MongoIndex } from './mongo-query.ts'
import { type Kept, keptBody } from './mongo-record.ts'
import type { Paths } from './paths.ts'
import type { AnySpec } from './port.ts'
import { draftToJson } from './record.ts'
import { stepsOf, upgradedBody } from './upgrade.ts'

/** Small facts about the store itself. */
export type Mark = { _id: string; value: string }
export const marksIn = (db: Db): Collection<Mark> => db.collection<Mark>('_marks')

/** A fact that the first process to open the store settles for all. */
export const settledMark = async (db: Db, name: string, first: string): Promise<string> => {
  const marks = marksIn(db)
  const read = async () => (await marks.findOne({ _id: name }))?.value
  const known = await read()
  if (known !== undefined) return known
  try {
    await marks.insertOne({ _id: name, value: first })
  } catch (error) {
    // Somebody was first, this call too when its answer was lost.
    if ((error as { code?: unknown }).code !== 11000) throw error
  }
  return (await read()) ?? first
}

const together = 200

// Guarded by the version: a record that is written meanwhile is written in its new shape anyway.
const reshape = async (records: Collection<Kept>, spec: AnySpec, paths: Paths) => {
  let after = ''
  for (;;) {
    const found = await records
      .find({ _id: { $gt: after }, died: { $exists: false } }, { hint: '_id_' })
      .sort({ _id: 1 })
      .limit(together)
      .toArray()
    const steps = found.map(({ _id, version, doc = {}, steps }) => {
      const json = draftToJson(paths, upgradedBody(spec, doc, steps))
      return { updateOne: { filter: { _id, version }, update: { $set: keptBody(spec, json, steps) } } }
    })
    if (steps.length > 0) await records.bulkWrite(steps, { ordered: false })
    const last = found.at(-1)
    if (found.length < together || !last) return
    after = last._id
  }
}

const createIndexes = (records: Collection<Kept>, indexes: readonly MongoIndex[]) =>
  records.createIndexes([
    ...indexes.map(({ name, fields, unique }) => ({
      name,
      key: Object.fromEntries(['region', ...fields].map((field) => [field, 1])),
      ...(unique && { unique, partialFilterExpression: { [fields[0] ?? '']: { $exists: true } } }),
    })),
    { name: 'deaths', key: { died: 1 }, sparse: true },
    { name: 'left', key: { 'left.region': 1, _id: 1 }, sparse: true },
  ])

const shapeMark = 'engine:shape:'

/** The shape that each collection was last brought to, by its mark. */
export const keptShapes = async (db: Db): Promise<Map<string, string>> => {
  const found = await marksIn(db)
    .find({ _id: { $gte: shapeMark, $lt: `${shapeMark}~` } })
    .toArray()
  return new Map(found.map(({ _id, value }) => [_id, value]))
}

/**
 * Brings records and indexes to what a spec declares, once for all processes. Indexes that nothing declares any more stay:
 * a process of the version before may still find by them.
 */
export const prepareCollection = async (
  db: Db,
  { spec, paths, shapes }: { spec: AnySpec; paths: Paths; shapes: ReadonlyMap<string, string> },
): Promise<MongoIndex[]> => {
  const { scoped, unique = [], indexes = [], lists = [], sortKeys = {} } = spec
  // The number counts how records and indexes are laid out here; a new one makes them anew.
  const shape = JSON.stringify([1, scoped, unique, indexes, lists, stepsOf(spec), Object.keys(sortKeys)])
  const mark = `${shapeMark}${spec.name}`
  const wanted = indexesOf(spec)
  if (shapes.get(mark) === shape) return wanted
  const records = db.collection<Kept>(spec.name)
  await reshape(records, spec, paths)
  await createIndexes(records, wanted)
  await marksIn(db).updateOne({ _id: mark }, { $set: { value: shape } }, { upsert: true })
  return wanted
}

/**
 * The indexes that no spec declares any more, as "collection.index"; `drop` takes them away: a step of its own, when no older
 * process runs any more.
 */
export const staleIndexes = async (
  db: Db,
  { specs, drop }: { specs: readonly AnySpec[]; drop: boolean },
): Promise<string[]> => {
  const there = new Set((await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name))
  const stale: string[] = []
  for (const spec of specs.filter(({ name }) => there.has(name))) {
    const known = new Set(['_id_', 'deaths', 'left', ...indexesOf(spec).map(({ name }) => name)])
    const records = db.collection<Kept>(spec.name)
    for (const { name } of await records.indexes()) {
      if (name === undefined || known.has(name)) continue
      if (drop) await records.dropIndex(name)
      stale.push(`${spec.name}.${name}`)
    }
  }
  return stale
}
