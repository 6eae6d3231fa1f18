import type { ChangeStream, ChangeStreamDocument, Db, ResumeToken } from 'mongodb'
import { streamHead } from './mongo-stream.ts'

type Touched = { collection: string; op: unknown }

/** What an event says: the collection, and which write it was; null for what is no write of a record. */
const touchedBy = (event: ChangeStreamDocument): Touched | null => {
  if (event.operationType === 'insert' || event.operationType === 'replace')
    return { collection: event.ns.coll, op: (event.fullDocument as { lastOp?: unknown }).lastOp }
  if (event.operationType !== 'update') return null
  return { collection: event.ns.coll, op: event.updateDescription.updatedFields?.lastOp }
}

/**
 * Hears of every write to a database, this process's too, as it is committed; opens its stream again after every error where
 * it was, and where that is not possible says that all may have changed (null).
 */
export const watchWrites = (db: Db, hear: (touched: Touched | null) => void) => {
  let stopped = false
  let stream: ChangeStream | undefined
  let token: ResumeToken | undefined
  const begun = Promise.withResolvers<void>()
  const pipeline = [
    // Marks are nobody's records: nobody is woken for them.
    { $match: { 'ns.coll': { $ne: '_marks' } } },
    {
      $project: {
        operationType: 1,
        ns: 1,
        'fullDocument.lastOp': 1,
        'updateDescription.updatedFields.lastOp': 1,
      },
    },
  ]
  const follow = async () => {
    // The head first: the stream's own first answer waits until there is something to say.
    token ??= await streamHead(db)
    begun.resolve()
    if (stopped) return
    stream = db.watch(pipeline, { maxAwaitTimeMS: 1000, startAfter: token })
    while (!stopped) {
      const event = await stream.tryNext()
      token = stream.resumeToken
      const touched = event && touchedBy(event)
      if (touched) hear(touched)
    }
  }
  const retry = async () => {
    while (!stopped) {
      try {
        await follow()
      } catch (error) {
        begun.resolve()
        if (stopped) return
        await stream?.close().catch(() => undefined)
        if (token === undefined || (error as { code?: unknown }).code === 286) {
          token = undefined
          hear(null)
        }
        await new Promise((resolve) => setTimeout(resolve, 200).unref())
      }
    }
  }
  const running = retry()
  return {
    /** Resolves when no later write can be missed, or the server does not answer. */
    begun: begun.promise,
    stop: async () => {
      stopped = true
      await stream?.close().catch(() => undefined)
      await running
    },
  }
}
