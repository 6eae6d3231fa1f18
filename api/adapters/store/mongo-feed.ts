import type { Collection, Filter as MongoFilter } from 'mongodb'
import type { MongoConnection } from './mongo-client.ts'
import type { feedLooks, Look } from './mongo-looks.ts'
import { type Kept, recordOf } from './mongo-record.ts'
import { isLost, readStream } from './mongo-stream.ts'
import type { AnySpec, Change, ChangePage, Versioned } from './port.ts'

/**
 * Where a follower is: in the reading of all records by their ids (`after`), whose changes since its beginning follow from
 * `token`; or, without `after`, in the stream of changes. `seen`: all that was written before this instant has been read.
 * `by` and `look`: the look that it has read everything up to, or will have when all records are read; none while it is behind.
 */
type Cursor = Partial<Look> & Pick<Look, 'seen' | 'token'> & { store: string; after: string | null }

const written = (cursor: Cursor) => Buffer.from(JSON.stringify(cursor)).toString('base64url')
const read = (cursor: string | null): Cursor | null => {
  try {
    return JSON.parse(Buffer.from(cursor ?? '', 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

/** How long (ms) a feed that is at its end and hears of no change keeps its place, so that it need not be noted anew. */
const longestStay = 30_000

/** What the feeds of one store are measured against; `pruned` is when the latest forgotten record was deleted (ms). */
export type FeedBase = {
  connection: MongoConnection
  store: string
  pruned: () => Promise<number>
  /** Looks that all feeds of the store share. */
  looks: ReturnType<typeof feedLooks>
}

/** Reads one page of a collection's changes; `region` is null for all of them. */
export const readChanges = async <T extends Versioned>(
  { connection: { db }, store, pruned, looks }: FeedBase,
  { spec, region }: { spec: AnySpec; region: string | null },
  cursor: string | null,
  limit: number,
): Promise<ChangePage<T>> => {
  const records: Collection<Kept> = db.collection<Kept>(spec.name)
  const mine: MongoFilter<Kept> =
    region === null
      ? {}
      : { $or: [{ region, died: { $exists: false } }, { region }, { 'left.region': region }] }

  const changeOf = (kept: Kept): Change<T>[] => {
    const left = kept.left?.find((one) => one.region === region)
    if (region !== null && kept.region !== region)
      return left ? [{ type: 'delete', id: kept._id, region, version: left.version }] : []
    return kept.doc
      ? [{ type: 'put', doc: recordOf<T>(spec, kept) }]
      : [{ type: 'delete', id: kept._id, region: kept.region || null, version: kept.version }]
  }

  const scan = async (from: Cursor, rebuild: boolean): Promise<ChangePage<T>> => {
    const found = await records
      .find({ ...mine, ...(from.after !== '' && { _id: { $gt: from.after ?? '' } }) })
      .sort({ _id: 1 })
      .limit(limit)
      .toArray()
    const after = found.length < limit ? null : (found.at(-1)?._id ?? null)
    if (found.length === 0 && from.after !== '') return tail({ ...from, after: null }, rebuild)
    // What was changed since the first page is in the stream.
    const isEnd = from.after === '' && after === null
    return { changes: found.flatMap(changeOf), cursor: written({ ...from, after }), rebuild, isEnd }
  }

  const changesOf = async (ids: readonly string[]): Promise<Change<T>[]> => {
    // The last change of each record says all; so each stands where it was changed last.
    const last = [...new Set(ids.toReversed())].toReversed()
    const found = new Map<string, Kept>()
    if (last.length > 0)
      for (const kept of await records.find({ _id: { $in: last } }).toArray()) found.set(kept._id, kept)
    return last.flatMap((id) => {
      const kept = found.get(id)
      return kept ? changeOf(kept) : []
    })
  }

  const now = await looks.now()

  const tail = async (from: Cursor, rebuild: boolean): Promise<ChangePage<T>> => {
    const { events, token, isEnd } = await readStream(db, from.token, limit)
    const own = events.filter(({ collection }) => collection === spec.name || collection === null)
    if (own.some(({ type }) => type === 'other')) return anew()
    const changes = await changesOf(own.flatMap((event) => (event.type === 'write' ? event.id : [])))
    const { store, seen } = from
    const next: Cursor = isEnd ? { store, ...now, token, after: null } : { store, seen, token, after: null }
    if (changes.length === 0 && !isEnd) return tail(next, rebuild)
    return { changes, cursor: written(next), rebuild, isEnd }
  }

  const anew = async (): Promise<ChangePage<T>> => scan({ store, ...now, after: '' }, true)

  const from = read(cursor)
  if (from?.store !== store) return anew()
  const known = from.after === null ? looks.since(spec.name, from) : null
  if (known !== null && known.length <= limit) {
    const stays = known.length === 0 && now.seen - from.seen < longestStay
    const next = stays ? from : { store, ...now, after: null }
    return { changes: await changesOf(known), cursor: written(next), rebuild: false, isEnd: true }
  }
  if (from.seen <= (await pruned())) return anew()
  try {
    return await (from.after === null ? tail(from, false) : scan(from, false))
  } catch (error) {
    if (isLost(error)) return anew()
    throw error
  }
}
