import type {
  AnySpec,
  Change,
  Feed,
  GlobalSpec,
  ScopedSpec,
  Store,
  Versioned,
} from '../adapters/store/port.ts'
import { minute } from './job.ts'
import type { Lease } from './lease.ts'
import { singleFlight } from './single-flight.ts'

/** Something that is derived from collections and follows their changes: a projection, a cache, a notification. */
export type Follower = {
  name: string
  /** The collections it follows. */
  of: readonly AnySpec[]
  /**
   * Where it notes how far it is. `memory`: begins anew at each start, in every process. `mark`: goes on where it stopped,
   * in the process that holds the lease, for what must not happen again at each start.
   */
  keep: 'memory' | 'mark'
  /** Takes one change in. At least once, in no order between collections, so the same change again must do no harm. */
  apply(change: Change<Versioned>, spec: AnySpec): Promise<void>
  /** Forgets everything; all records follow. */
  restart(): Promise<void>
}

/** The feed of a collection over all regions. */
export const feedOf = (store: Store, spec: AnySpec): Feed<Versioned> =>
  spec.scoped
    ? store.collection(spec as ScopedSpec<Versioned & { region: string }>).everywhere()
    : store.collection(spec as GlobalSpec<Versioned>)

/** Changes read at once; no more of a collection is in memory. */
const pageSize = 200

/** Where a follower is in one collection, kept in memory or as a mark of the store. */
const placeOf = (store: Store, { name, keep }: Follower, spec: AnySpec) => {
  const mark = `follower:${name}:${spec.name}`
  let cursor: string | null = null
  let isRead = keep === 'memory'
  return {
    async read() {
      if (!isRead) cursor = await store.getMark(mark)
      isRead = true
      return cursor
    },
    async note(next: string | null) {
      if (next === cursor) return
      if (keep === 'mark') await store.setMark(mark, next ?? '')
      cursor = next
    },
  }
}

/** A reader of a follower's collections, page by page; a page counts as read when all of it was applied. */
export const pageReader = (store: Store, follower: Follower) => {
  const places = follower.of.map((spec) => ({
    spec,
    feed: feedOf(store, spec),
    place: placeOf(store, follower, spec),
  }))
  const names = follower.of.map(({ name }) => name)
  /** Collections that may have changed since they were read, and since when, by the clock of this process. */
  const due = new Map<string, number>()
  /** Since when what is being read now was due. */
  let taken: number | null = null
  const dueOne = (name: string) => {
    if (!due.has(name)) due.set(name, performance.now())
  }
  const dueAll = () => {
    for (const name of names) dueOne(name)
  }
  dueAll()
  const rewind = async () => {
    for (const { place } of places) await place.note(null)
    dueAll()
  }
  /** Whether it came to the end; otherwise everything begins anew. */
  const readOne = async ({ spec, feed, place }: (typeof places)[number], stop: AbortSignal) => {
    while (!stop.aborted) {
      const cursor = (await place.read()) || null
      const page = await feed.changedSince(cursor, pageSize)
      if (page.rebuild && cursor !== null) {
        await follower.restart()
        await rewind()
        return false
      }
      for (const change of page.changes) await follower.apply(change, spec)
      await place.note(page.cursor)
      if (page.isEnd) break
    }
    return true
  }
  /** Brings the follower up to what the store holds in the collections that have changed. */
  const read = async (stop: AbortSignal): Promise<void> => {
    for (const place of places) {
      const { name } = place.spec
      const since = due.get(name)
      if (since === undefined) continue
      due.delete(name)
      taken = since
      try {
        if (!(await readOne(place, stop))) return read(stop)
      } catch (error) {
        due.set(name, since)
        throw error
      } finally {
        taken = null
      }
    }
  }
  return {
    read,
    /** Says that a collection has changed, and answers whether the follower follows it. */
    touch(name: string): boolean {
      if (names.includes(name)) dueOne(name)
      return names.includes(name)
    },
    touchAll: dueAll,
    /** Begins anew with all of them at the next reading. */
    rewind,
    /** How long the oldest change that is not yet read has waited, in seconds; 0 when all is read. */
    lag(): number {
      const since = Math.min(...due.values(), taken ?? Number.POSITIVE_INFINITY)
      return Number.isFinite(since) ? (performance.now() - since) / 1000 : 0
    },
  }
}

export type Followers = {
  /** Resolves when every follower of this process has taken in what was written before the call. */
  catchUp(): Promise<void>
  /** How far each one that follows in this process is behind, in seconds. */
  lags(): { name: string; seconds: number }[]
  stop(): Promise<void>
}

/** Lets followers follow: at each hint, and once a minute in any case. One that fails is reported, tried again, and stops no other. */
export const startFollowers = (
  followers: readonly Follower[],
  given: { store: Store; lease: Pick<Lease, 'isHeld'>; onError: (error: unknown) => void },
): Followers => {
  const { store, lease, onError } = given
  const leaving = new AbortController()
  const all = followers.map((follower) => {
    const reader = pageReader(store, follower)
    const mayFollow = () => follower.keep === 'memory' || lease.isHeld()
    const report = (cause: unknown) =>
      onError(new Error(`The follower "${follower.name}" stands still`, { cause }))
    const work = singleFlight(async () => {
      if (mayFollow()) await reader.read(leaving.signal)
    }, report)
    return { name: follower.name, mayFollow, work, reader }
  })
  const soon = ({ work }: (typeof all)[number]) => void work.run().catch(() => undefined)
  const unlisten = store.onChange(({ collection }) => {
    for (const one of all) if (one.reader.touch(collection)) soon(one)
  })
  const lookAtAll = () => {
    for (const one of all) {
      one.reader.touchAll()
      soon(one)
    }
  }
  const timer = setInterval(lookAtAll, minute).unref()
  lookAtAll()
  return {
    async catchUp() {
      for (const { reader } of all) reader.touchAll()
      await Promise.all(all.map(({ work }) => work.run()))
    },
    lags: () =>
      all.filter(({ mayFollow }) => mayFollow()).map(({ name, reader }) => ({ name, seconds: reader.lag() })),
    async stop() {
      leaving.abort()
      clearInterval(timer)
      unlisten()
      await Promise.all(all.map(({ work }) => work.settle()))
    },
  }
}
