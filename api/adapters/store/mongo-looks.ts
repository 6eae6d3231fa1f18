import { randomBytes } from 'node:crypto'
import type { Db, ResumeToken } from 'mongodb'
import { isLost, readStream } from './mongo-stream.ts'

/** Answers with work that began after the call, one at a time; calls that come while one is under way share the next. */
const sharedNext = <R>(work: () => Promise<R>): (() => Promise<R>) => {
  let last: Promise<unknown> = Promise.resolve()
  let next: Promise<R> | undefined
  const begin = (): Promise<R> => {
    next = undefined
    return work()
  }
  return () => {
    if (next) return next
    next = last.then(begin, begin)
    last = next
    return next
  }
}

/**
 * One look at where the changes of a whole database end (`token`), and the server's time (ms) just before. `by` names the open
 * store, which counts its looks.
 */
export type Look = { by: string; look: number; seen: number; token: ResumeToken }

/** How many changed records of a collection are known; who is further behind reads the history itself. */
const mostKnown = 500

const serverTime = async (db: Db): Promise<number> => (await db.command({ hello: 1 })).localTime.getTime()

/**
 * Looks at the changes of a whole database, which all feeds of a process share, so that a feed asks nothing of its own while
 * its collection stays as it is.
 */
export const feedLooks = (db: Db) => {
  const by = randomBytes(6).toString('hex')
  /** By collection the records that changed, the latest last, each with the look that saw it. */
  const changed = new Map<string, Map<string, number>>()
  /** The look up to which not all changes are known, of one collection and of all. */
  const gaps = new Map<string, number>()
  let allGap = 0
  let count = 0
  let token: ResumeToken

  const note = (collection: string, id: string, look: number) => {
    const known = changed.get(collection) ?? new Map<string, number>()
    changed.set(collection, known)
    known.delete(id)
    known.set(id, look)
    for (const [oldest, at] of known) {
      if (known.size <= mostKnown) break
      known.delete(oldest)
      gaps.set(collection, at)
    }
  }
  const follow = async (look: number): Promise<void> => {
    const { events, token: next, isEnd } = await readStream(db, token)
    if (token === undefined) allGap = look
    token = next
    for (const event of events)
      if (event.type === 'write') note(event.collection, event.id, look)
      // What is gone for good cannot be read any more; whether somebody missed it follows from when that was.
      else if (event.type === 'removal') gaps.set(event.collection, look)
      else allGap = look
    if (!isEnd) await follow(look)
  }
  return {
    /** A look that begins after the call. */
    now: sharedNext(async (): Promise<Look> => {
      count += 1
      const look = count
      const seen = await serverTime(db)
      try {
        await follow(look)
      } catch (error) {
        token = undefined
        if (!isLost(error)) throw error
        await follow(look)
      }
      return { by, look, seen, token }
    }),
    /** The records of a collection that have changed since a look, the latest last; null when not all are known. */
    since: (collection: string, end: Partial<Look>): string[] | null => {
      const { look } = end
      if (end.by !== by || look === undefined || look < Math.max(allGap, gaps.get(collection) ?? 0))
        return null
      return [...(changed.get(collection) ?? [])].flatMap(([id, at]) => (at > look ? id : []))
    },
  }
}
