import type { Db, ResumeToken } from 'mongodb'
import { isAnswer } from './mongo-client.ts'

type StreamEvent =
  | { type: 'write'; collection: string; id: string }
  | { type: 'removal'; collection: string; id: string }
  /** Something happened to a collection as a whole, or to the database (null). */
  | { type: 'other'; collection: string | null }
type Stream = { events: StreamEvent[]; token: ResumeToken; isEnd: boolean }
type Batch = {
  firstBatch: {
    _id: ResumeToken
    operationType: string
    ns?: { coll?: string }
    documentKey?: { _id: string }
  }[]
  postBatchResumeToken: ResumeToken
  id: unknown
}

const eventOf = ({ operationType, ns, documentKey }: Batch['firstBatch'][number]): StreamEvent => {
  if (ns?.coll === undefined || documentKey === undefined)
    return { type: 'other', collection: ns?.coll ?? null }
  const of = { collection: ns.coll, id: documentKey._id }
  return operationType === 'delete' ? { type: 'removal', ...of } : { type: 'write', ...of }
}

/** How many changes a batch holds on every server there is. */
const mostAtOnce = 200

/**
 * Reads at most `limit` changes of a database. Always in the stream of the whole database, so that a place in it holds for all
 * collections, and unfiltered: not every server goes on to the end when a filter leaves little of a batch. The first batch
 * reaches as far as the stream goes, or holds as much as was asked for; nothing waits for more.
 */
export const readStream = async (db: Db, startAfter: ResumeToken, limit = mostAtOnce): Promise<Stream> => {
  const batchSize = Math.min(limit, mostAtOnce)
  const { cursor } = (await db.command(
    {
      aggregate: 1,
      pipeline: [
        { $changeStream: startAfter ? { startAfter } : {} },
        { $project: { documentKey: 1, operationType: 1, ns: 1 } },
      ],
      cursor: { batchSize },
      // A cursor's id goes back as the long number that it came as.
    },
    { promoteLongs: false },
  )) as unknown as { cursor: Batch }
  const { firstBatch, postBatchResumeToken, id } = cursor
  if (String(id) !== '0') await db.command({ killCursors: '$cmd.aggregate', cursors: [id] })
  const isEnd = firstBatch.length < batchSize
  return {
    events: firstBatch.map(eventOf),
    token: isEnd ? postBatchResumeToken : firstBatch.at(-1)?._id,
    isEnd,
  }
}

/** Where the stream of changes of a database ends now. */
export const streamHead = async (db: Db): Promise<ResumeToken> => (await readStream(db, undefined)).token

/** Lost history: a token too old, of another stream, of a collection that was dropped, or no token at all. */
export const isLost = (error: unknown): boolean =>
  isAnswer(error) && [9, 14, 40, 260, 280, 286].includes(Number(error.code))
