import type { Collection, Filter as MongoFilter, UpdateFilter } from 'mongodb'
import { DuplicateKeyError, InvalidRecordError, RecordNotFoundError, VersionConflictError } from './errors.ts'
import { pageCursors, placeOf } from './keyset.ts'
import { type FeedBase, readChanges } from './mongo-feed.ts'
import { fieldOf, hintFor, type MongoIndex, mongoFilter, valueFor } from './mongo-query.ts'
import { type Kept, keptBody, recordOf } from './mongo-record.ts'
import type { MongoWrites } from './mongo-writes.ts'
import { type Paths, valuesAt } from './paths.ts'
import type { AnySpec, Regional, RegionalCollection } from './port.ts'
import { parseFilter, parseOrder, parseSort, type Query } from './query.ts'
import { draftToJson } from './record.ts'

/** What the collections of one open store share. */
export type MongoEngine = FeedBase & { secret: string; writes: MongoWrites }

const deletesAtOnce = 500

/** One collection, seen from one region: empty for a global one; null reads all regions and writes nothing. */
export const mongoCollection = <T extends Regional>(
  engine: MongoEngine,
  {
    spec,
    paths,
    indexes,
    region,
  }: { spec: AnySpec; paths: Paths; indexes: readonly MongoIndex[]; region: string | null },
): RegionalCollection<T> => {
  const { name } = spec
  const { connection, writes, secret } = engine
  const { guarded } = connection
  const records: Collection<Kept> = connection.db.collection<Kept>(name)
  const alive = { died: { $exists: false } } as const
  const scope = region === null ? {} : { region }
  const mine = (draft: object, stays = true) => {
    const named = (draft as Partial<Regional>).region ?? ''
    if (spec.scoped && (named === '' || (named === region) !== stays))
      throw new InvalidRecordError(`${name}: a record ${stays ? 'stays in its' : 'moves to another'} region`)
  }
  const reading = <R>(work: () => Promise<R>) => writes.reading(() => guarded(work))

  const readKept = (id: string) => guarded(() => records.findOne({ _id: id, ...scope, ...alive }))
  const readFor = async (id: string, version: number | 'latest' | undefined): Promise<Kept> => {
    const kept = await readKept(id)
    if (!kept) throw new RecordNotFoundError(name)
    if (typeof version === 'number' && version !== kept.version)
      throw new VersionConflictError(name, version, recordOf<T>(spec, kept))
    return kept
  }

  const duplicate = async (error: unknown, id: string): Promise<unknown> => {
    const { code, keyPattern = {} } = error as { code?: unknown; keyPattern?: Record<string, unknown> }
    if (code !== 11000) return error
    const key = Object.keys(keyPattern).find((field) => field.startsWith('keys.'))
    // Of several taken keys the server names any.
    const isId = key === undefined || (await guarded(() => records.countDocuments({ _id: id }))) > 0
    return new DuplicateKeyError(name, isId ? 'id' : key.slice('keys.'.length))
  }

  /** Writes over one version of a record, or nothing when it is not that any more. */
  const replace = async (kept: Kept, set: Partial<Kept>, json: string, more: UpdateFilter<Kept> = {}) => {
    const filter = { _id: kept._id, region: kept.region, version: kept.version, ...alive }
    try {
      return await writes.once(
        { records, id: kept._id, version: kept.version, json, before: kept },
        (lastOp) =>
          records.findOneAndUpdate(
            filter,
            { ...more, $set: { ...set, lastOp }, $currentDate: { changedAt: true, ...more.$currentDate } },
            { returnDocument: 'after' },
          ),
      )
    } catch (error) {
      throw await duplicate(error, '')
    }
  }

  const bury = async (kept: Kept): Promise<boolean> => {
    const gone = { $unset: { doc: '', left: '' }, $currentDate: { died: true } } as UpdateFilter<Kept>
    const set = { version: kept.version + 1, keys: {}, sortKeys: {} }
    return (await replace(kept, set, '', gone)) !== null
  }

  /** Reads, changes and writes until nobody came between; with a version only once. */
  const changing = <R>(
    id: string,
    version: number | 'latest' | undefined,
    work: (kept: Kept) => Promise<R | null>,
  ): Promise<R> =>
    writes.inTurn(name, id, async () => {
      for await (const _ of writes.attempts()) {
        const kept = await readFor(id, version)
        const done = await work(kept)
        if (done !== null) return done
        if (typeof version === 'number') await readFor(id, version)
      }
      throw writes.tooMany(name)
    })

  const found = (filter: object, query: Query, sort: readonly string[]) => {
    const hint = hintFor(indexes, paths, query, sort)
    return records.find(filter as MongoFilter<Kept>, hint && region !== null ? { hint } : {})
  }

  return {
    get: async (id) => {
      const kept = await reading(() => readKept(id))
      return kept ? recordOf<T>(spec, kept) : null
    },
    versions: async (ids) => {
      const wanted = { _id: { $in: [...ids] }, ...scope, ...alive }
      const rows = await reading(() => records.find(wanted, { projection: { version: 1 } }).toArray())
      return new Map(rows.map(({ _id, version }) => [_id, version]))
    },
    find: async (filter, { sort = {}, limit } = {}) => {
      const query = parseFilter(paths, filter)
      const order = parseSort(paths, sort)
      if (limit === 0) return []
      const rows = await reading(() =>
        found(mongoFilter(region, query), query, Object.keys(sort))
          .sort(order.map(([path, way]): [string, 1 | -1] => [fieldOf(path), way]))
          .limit(limit ?? 0)
          .toArray(),
      )
      return rows.map((kept) => recordOf<T>(spec, kept))
    },
    page: async (filter, sort, { after, limit }) => {
      const query = parseFilter(paths, filter)
      const { by, way } = parseOrder(paths, sort)
      const cursors = pageCursors(secret, `${name} ${JSON.stringify(sort)}`)
      const place = after === undefined ? [] : cursors.read(after)
      const beyond = way === 1 ? '$gt' : '$lt'
      const at = (index: number) => ({
        field: fieldOf(by[index] ?? 'id'),
        value: valueFor(by[index] ?? 'id', place[index]),
      })
      const equalTo = (index: number) => ({ [at(index).field]: at(index).value })
      const alternatives = place.map((_, index) => ({
        $and: [
          ...place.slice(0, index).map((_value, before) => equalTo(before)),
          { [at(index).field]: { [beyond]: at(index).value } },
        ],
      }))
      const bound = { [at(0).field]: { [`${beyond}e`]: at(0).value } }
      const whole = {
        $and: [mongoFilter(region, query), ...(place.length > 0 ? [bound, { $or: alternatives }] : [])],
      }
      const rows = await reading(() =>
        found(whole, query, by)
          .sort(by.map((path): [string, 1 | -1] => [fieldOf(path), way]))
          .limit(limit + 1)
          .toArray(),
      )
      const seen = rows.slice(0, limit)
      const last = rows.length > limit ? seen.at(-1) : undefined
      const shown = (kept: Kept) => ({ ...recordOf<T>(spec, kept), sortKeys: kept.sortKeys })
      return {
        records: seen.map((kept) => recordOf<T>(spec, kept)),
        next: last ? cursors.write(placeOf(by.map((path) => valuesAt(shown(last), path)[0]))) : null,
      }
    },
    count: (filter) => {
      const query = parseFilter(paths, filter)
      const hint = region === null ? undefined : hintFor(indexes, paths, query, [])
      return reading(() => records.countDocuments(mongoFilter(region, query), hint ? { hint } : {}))
    },
    insert: async (draft) => {
      mine(draft)
      const json = draftToJson(paths, draft)
      const { id } = draft as { id: string }
      const body = { region: region ?? '', version: 1, ...keptBody(spec, json) }
      return writes.inTurn(name, id, async () => {
        try {
          const kept = await writes.once({ records, id, version: 0, json }, (lastOp) =>
            records.findOneAndUpdate(
              { _id: id, lastOp },
              { $setOnInsert: body, $currentDate: { changedAt: true } },
              { upsert: true, returnDocument: 'after' },
            ),
          )
          return recordOf<T>(spec, kept as Kept)
        } catch (error) {
          throw await duplicate(error, id)
        }
      })
    },
    update: async (id, version, change) => {
      const changed = (kept: Kept) => {
        // A copy: what a change alters is not yet what is kept.
        const draft = change(recordOf<T>(spec, structuredClone(kept)))
        if (draft !== null) mine(draft)
        return draft && draftToJson(paths, draft)
      }
      const updating = changing(id, version, async (kept) => {
        const json = changed(kept)
        if (json === null) return recordOf<T>(spec, kept)
        if (JSON.parse(json).id !== id) throw new InvalidRecordError(`${name}: a record keeps its id`)
        const set = { version: kept.version + 1, ...keptBody(spec, json, kept.steps) }
        const next = await replace(kept, set, json)
        return next && recordOf<T>(spec, next)
      })
      return updating.catch(async (error: unknown) => {
        const isLate = error instanceof VersionConflictError && typeof version === 'number'
        const own = isLate ? await writes.recognised(records, id, version, changed) : null
        if (!own) throw error
        return recordOf<T>(spec, own)
      })
    },
    move: (id, version, change) =>
      changing(id, version, async (kept) => {
        const draft = change(recordOf<T>(spec, kept))
        mine(draft, false)
        const json = draftToJson(paths, draft)
        const to = String((draft as Partial<Regional>).region)
        const left = [
          ...(kept.left ?? []).filter((one) => one.region !== to && one.region !== kept.region),
          { region: kept.region, version: kept.version + 1 },
        ]
        const set = { region: to, version: kept.version + 2, left, ...keptBody(spec, json, kept.steps) }
        const next = await replace(kept, set, json)
        return next && recordOf<T>(spec, next)
      }),
    delete: async (id, version) => {
      await changing(id, version, async (kept) => ((await bury(kept)) ? kept : null))
    },
    deleteMany: async (filter) => {
      const query = parseFilter(paths, filter)
      const where = mongoFilter(region, query)
      for (let count = 0; ; ) {
        const some = await reading(() => found(where, query, []).limit(deletesAtOnce).toArray())
        const done = await Promise.all(some.map((kept) => writes.inTurn(name, kept._id, () => bury(kept))))
        count += done.filter(Boolean).length
        if (some.length < deletesAtOnce) return count
      }
    },
    changedSince: (cursor, limit) => reading(() => readChanges<T>(engine, { spec, region }, cursor, limit)),
  }
}
