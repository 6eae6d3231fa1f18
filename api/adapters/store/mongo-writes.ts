import { setTimeout as wait } from 'node:timers/promises'
import type { Collection } from 'mongodb'
import { StoreUnavailableError } from './errors.ts'
import { isAnswer, type MongoConnection } from './mongo-client.ts'
import { type Kept, opNames } from './mongo-record.ts'

/** One write: of which record, over which version (0: none yet), and what it makes of it as JSON. */
type Write = { records: Collection<Kept>; id: string; version: number; json: string; before?: Kept }
type Unsure = { op: string; json: string; before: Kept | undefined }

const mostAttempts = 40
const longestPause = 200
const mostUnsure = 1000

/** How the collections of one store write: in turn for one record, once for one change, known again when an answer was lost. */
export type MongoWrites = ReturnType<typeof mongoWrites>
export const mongoWrites = ({ guarded }: MongoConnection, said: (collection: string) => void) => {
  const ops = opNames()
  const turns = new Map<string, Promise<unknown>>()
  const running = new Set<Promise<unknown>>()
  /** Changes whose outcome nobody knows, by record and version. */
  const unsure = new Map<string, Unsure>()
  const keyOf = (records: Collection<Kept>, id: string, version: number) =>
    `${records.collectionName} ${id} ${version}`
  let closed = false

  const accept = <R>(work: () => Promise<R>): Promise<R> => {
    if (closed) return Promise.reject(new StoreUnavailableError('The store is closed'))
    const done = work()
    running.add(done)
    const end = () => running.delete(done)
    done.then(end, end)
    return done
  }

  /** The record as it stands, when it was this write that made it so. */
  const ownRecord = async ({ records, id }: Write, op: string | undefined): Promise<Kept | null> =>
    op === undefined ? null : guarded(() => records.findOne({ _id: id, lastOp: op }))

  const ownSent = async (write: Write, op: string, before: string | undefined) =>
    (await ownRecord(write, op)) ?? (await ownRecord(write, before))

  return {
    isOwn: ops.isOwn,
    reading: accept,
    /** Work on one record after the work on it that was asked for before, in this process. */
    inTurn: <R>(collection: string, id: string, work: () => Promise<R>): Promise<R> =>
      accept(() => {
        const key = `${collection} ${id}`
        const before = turns.get(key) ?? Promise.resolve()
        const done = before.then(work, work)
        turns.set(key, done)
        const end = () => {
          if (turns.get(key) === done) turns.delete(key)
        }
        done.then(end, end)
        return done
      }),
    /**
     * Sends a write under a name of its own; null when the record is not as it was. The driver may have sent it twice, and
     * after an error nobody may know whether it happened: looking for that name clears it up, at once or when the same change
     * is sent again.
     */
    once: async (write: Write, send: (op: string) => Promise<Kept | null>): Promise<Kept | null> => {
      const key = keyOf(write.records, write.id, write.version)
      const known = unsure.get(key)
      const before = known?.json === write.json ? known.op : undefined
      const op = ops.next()
      let kept: Kept | null
      try {
        kept = await guarded(() => send(op))
      } catch (error) {
        if (!isAnswer(error)) {
          unsure.set(key, { op, json: write.json, before: write.before })
          if (unsure.size > mostUnsure) unsure.delete(unsure.keys().next().value ?? '')
        }
        kept = await ownSent(write, op, before)
        if (!kept) throw error
      }
      kept ??= await ownSent(write, op, before)
      unsure.delete(key)
      if (kept) said(write.records.collectionName)
      return kept
    },
    /** The record that an earlier change of this version made, when its outcome was unknown and `change` is the same change. */
    recognised: async (
      records: Collection<Kept>,
      id: string,
      version: number,
      change: (before: Kept) => string | null,
    ): Promise<Kept | null> => {
      const known = unsure.get(keyOf(records, id, version))
      if (!known?.before || change(known.before) !== known.json) return null
      return guarded(() => records.findOne({ _id: id, lastOp: known.op }))
    },
    /** Turns of a contest with other processes, each after a pause of chance. */
    attempts: async function* () {
      for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
        if (attempt > 0) await wait(Math.random() * Math.min(longestPause, 2 ** attempt))
        yield attempt
      }
    },
    tooMany: (collection: string) =>
      new StoreUnavailableError(`${collection}: others kept changing the same record`),
    /** Finishes what was accepted and refuses what comes after. */
    close: async () => {
      closed = true
      while (running.size > 0) await Promise.allSettled(running)
    },
  }
}
