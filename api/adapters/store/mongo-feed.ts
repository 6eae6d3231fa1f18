import type { Collection, Db, Filter as MongoFilter, ResumeToken } from 'mongodb'
import { isAnswer, type MongoConnection } from './mongo-client.ts'
import { type Kept, recordOf } from './mongo-record.ts'
import type { AnySpec, Change, ChangePage, Versioned } from './port.ts'

/**
 * Where a follower is: in the reading of all records by their ids (`after`), whose changes since its beginning follow from
 * `token`; or, without `after`, in the stream of changes. `seen`: all that was written before this instant has been read.
 */
type Cursor = { store: string; token: ResumeToken; after: string | null; seen: number }

const written = (cursor: Cursor) => Buffer.from(JSON.stringify(cursor)).toString('base64url')
const read = (cursor: string | null): Cursor | null => {
  try {
    return JSON.parse(Buffer.from(cursor ?? '', 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

type Stream = { ids: string[]; token: ResumeToken; isEnd: boolean }
type Batch = {
  firstBatch: { _id: ResumeToken; documentKey?: { _id: string } }[]
  postBatchResumeToken: ResumeToken
  id: unknown
}

// The first batch reaches as far as the stream goes, or holds as much as was asked for; nothing waits for more.
const readStream = async (
  db: Db,
  name: string | 1,
  startAfter: ResumeToken,
  limit: number,
): Promise<Stream> => {
  const { cursor } = (await db.command(
    {
      aggregate: name,
      pipeline: [
        { $changeStream: startAfter ? { startAfter } : {} },
        { $project: { documentKey: 1, operationType: 1 } },
      ],
      cursor: { batchSize: limit },
      // A cursor's id goes back as the long number that it came as.
    },
    { promoteLongs: false },
  )) as unknown as { cursor: Batch }
  const { firstBatch, postBatchResumeToken, id } = cursor
  if (String(id) !== '0')
    await db.command({ killCursors: name === 1 ? '$cmd.aggregate' : name, cursors: [id] })
  const isEnd = firstBatch.length < limit
  return {
    // The last change of each record says all; so each stands where it was changed last.
    ids: firstBatch.flatMap(({ documentKey }) => documentKey?._id ?? []),
    token: isEnd ? postBatchResumeToken : firstBatch.at(-1)?._id,
    isEnd,
  }
}

/** Where the stream of changes of a whole database ends now. */
export const streamHead = async (db: Db): Promise<ResumeToken> =>
  (await readStream(db, 1, undefined, 1)).token

const serverTime = async (db: Db): Promise<number> => (await db.command({ hello: 1 })).localTime.getTime()

/** Lost history: a token too old, of another stream, of a collection that was dropped, or no token at all. */
const isLost = (error: unknown) => isAnswer(error) && [9, 14, 40, 260, 280, 286].includes(Number(error.code))

/** Where the changes of a collection ended, and the server's time (ms) just before. */
type Head = { seen: number; token: ResumeToken }

/**
 * Where the changes of collections end. Those who ask at the same moment share one answer: from an end a little earlier a
 * follower only reads some changes twice.
 */
export const feedHeads = ({ db }: MongoConnection): ((name: string) => Promise<Head>) => {
  const asked = new Map<string, Promise<Head>>()
  const look = async (name: string): Promise<Head> => {
    const seen = await serverTime(db)
    return { seen, token: (await readStream(db, name, undefined, 1)).token }
  }
  return (name) => {
    const head = asked.get(name) ?? look(name).finally(() => asked.delete(name))
    asked.set(name, head)
    return head
  }
}

/** What the feeds of one store are measured against; `pruned` is when the latest forgotten record was deleted (ms). */
export type FeedBase = {
  connection: MongoConnection
  store: string
  pruned: () => Promise<number>
  headOf: ReturnType<typeof feedHeads>
}

/** Reads one page of a collection's changes; `region` is null for all of them. */
export const readChanges = async <T extends Versioned>(
  { connection: { db }, store, pruned, headOf }: FeedBase,
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

  const tail = async (from: Cursor, rebuild: boolean): Promise<ChangePage<T>> => {
    const now = await serverTime(db)
    const { ids, token, isEnd } = await readStream(db, spec.name, from.token, limit)
    const next: Cursor = { ...from, token, seen: isEnd ? now : from.seen }
    const last = [...new Set(ids.toReversed())].toReversed()
    const found = new Map<string, Kept>()
    if (last.length > 0)
      for (const kept of await records.find({ _id: { $in: last } }).toArray()) found.set(kept._id, kept)
    const changes = last.flatMap((id) => {
      const kept = found.get(id)
      return kept ? changeOf(kept) : []
    })
    if (changes.length === 0 && !isEnd) return tail(next, rebuild)
    return { changes, cursor: written(next), rebuild, isEnd }
  }

  const anew = async (): Promise<ChangePage<T>> => {
    const head = await headOf(spec.name)
    return scan({ store, ...head, after: '' }, true)
  }

  const from = read(cursor)
  if (from?.store !== store || from.seen <= (await pruned())) return anew()
  try {
    return await (from.after === null ? tail(from, false) : scan(from, false))
  } catch (error) {
    if (isLost(error)) return anew()
    throw error
  }
}
