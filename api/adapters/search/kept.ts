import type { SearchChild } from './child.ts'
import type { KindDocument, MeiliSearch } from './meilisearch.ts'
import {
  type PlainSearch,
  type SearchDocument,
  type SearchKind,
  type SearchQuery,
  type SearchResult,
  searchKinds,
} from './port.ts'
import { spelledSearch } from './spelled.ts'

/** A search that always answers: `plainSince` is the instant since which it is without the better engine. */
export type SearchPort = {
  search(queries: readonly SearchQuery[]): Promise<{ results: SearchResult[]; plainSince: string | null }>
  put(kind: SearchKind, documents: readonly SearchDocument[]): void
  remove(kind: SearchKind, ids: readonly string[]): void
  clear(kinds: readonly SearchKind[]): void
  /** Fails while the better engine does not answer. */
  health(): Promise<void>
  /** Resolves when the better engine answers what is known now; only where there is one. */
  settle(): Promise<void>
  stop(): Promise<void>
}

/** How an engine is come by, each time it is missed. `child` is one that this process runs. */
export type Connect = () => Promise<{ engine: MeiliSearch; child: SearchChild | null }>

type Dirty = Map<SearchKind, Set<string>>

const second = 1000
/** Between two tries: longer each time, up to a minute. */
const longestPause = 60 * second

/**
 * Meilisearch over the documents of a plain search, which answers in its place while it is missing, slow, emptied or down.
 * What changes is sent on in batches; an engine that lost what it had is filled anew. With `isFeeder` false it is another
 * process that fills it.
 */
export const keptSearch = (
  plain: PlainSearch,
  connect: Connect | null,
  given: { now: () => Date; isFeeder: () => boolean; onError: (error: unknown) => void; pulse?: number },
): SearchPort => {
  const { now, isFeeder, onError, pulse = second } = given
  const leaving = new AbortController()
  let engine: MeiliSearch | null = null
  let child: SearchChild | null = null
  let since: string | null = now().toISOString()
  let dirty: Dirty = new Map()
  let said = ''
  let wake = () => {}
  const settled: (() => void)[] = []

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms).unref()
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const fall = (cause: unknown) => {
    since ??= now().toISOString()
    const text = String(cause)
    if (text !== said && !leaving.signal.aborted) onError(new Error('Search is plain for now', { cause }))
    said = text
  }
  const rise = () => {
    since = null
    said = ''
  }
  const touch = (kind: SearchKind, ids: Iterable<string>) => {
    const ofKind = dirty.get(kind) ?? new Set()
    for (const id of ids) ofKind.add(id)
    dirty.set(kind, ofKind)
    wake()
  }

  /** Sends what changed since the last time; what fails is sent again. */
  const send = async (to: MeiliSearch) => {
    const sent = dirty
    dirty = new Map()
    const put: KindDocument[] = []
    const remove: string[] = []
    for (const [kind, ids] of sent)
      for (const id of ids) {
        const document = plain.all(kind).get(id)
        if (document) put.push({ kind, document })
        else remove.push(id)
      }
    try {
      await to.change(put, remove)
    } catch (error) {
      for (const [kind, ids] of sent) touch(kind, ids)
      throw error
    }
  }
  function* everything(): Generator<KindDocument> {
    for (const kind of searchKinds) for (const document of plain.all(kind).values()) yield { kind, document }
  }
  const refill = async (to: MeiliSearch) => {
    dirty = new Map()
    await to.refill(everything())
  }
  /** Whether the engine holds as many documents as there are. */
  const isWhole = async (of: MeiliSearch) => {
    const held = await of.count().catch(() => null)
    return held === searchKinds.reduce((sum, kind) => sum + plain.all(kind).size, 0)
  }
  const probe: SearchQuery = { kind: 'concepts', text: 'a', filter: {}, counted: [], limit: 1 }

  /** Whether the engine has been filled by this process since it began, or since another one ceased to fill it. */
  let isFilled = false
  const feed = async (to: MeiliSearch) => {
    if (!isFeeder()) {
      isFilled = false
      dirty = new Map()
      return
    }
    if (isFilled) await send(to)
    const isLess = !isFilled || (dirty.size === 0 && !(await isWhole(to)) && dirty.size === 0)
    if (isLess) await refill(to)
    isFilled = true
  }
  /** Looks after one engine until it fails: sends changes, and sees whether it still has everything and answers in time. */
  const tend = async (to: MeiliSearch) => {
    while (!leaving.signal.aborted) {
      await feed(to)
      await to.search([probe])
      rise()
      if (dirty.size > 0) continue
      for (const done of settled.splice(0)) done()
      await pause(pulse)
    }
  }
  const run = async (to: Connect) => {
    let rest = pulse
    while (!leaving.signal.aborted) {
      try {
        const found = await to()
        engine = found.engine
        child = found.child
        if (child) isFilled = false
        rest = pulse
        await tend(found.engine)
      } catch (error) {
        fall(error)
      }
      engine = null
      const ended = child
      child = null
      await ended?.stop().catch(onError)
      if (leaving.signal.aborted) return
      await pause(rest)
      rest = Math.min(2 * rest, longestPause)
    }
  }
  const running = connect ? run(connect) : Promise.resolve()

  return {
    async search(queries) {
      if (engine && since === null)
        try {
          return { results: await spelledSearch(engine, plain).search(queries), plainSince: null }
        } catch (error) {
          fall(error)
          wake()
        }
      return { results: await spelledSearch(plain, plain).search(queries), plainSince: since }
    },
    put(kind, documents) {
      plain.put(kind, documents)
      touch(
        kind,
        documents.map(({ id }) => id),
      )
    },
    remove(kind, ids) {
      plain.remove(kind, ids)
      touch(kind, ids)
    },
    clear(kinds) {
      for (const kind of kinds) touch(kind, plain.all(kind).keys())
      plain.clear(kinds)
    },
    async health() {
      if (connect && since !== null) throw new Error(`Search is plain since ${since}`)
    },
    settle: () =>
      connect
        ? new Promise((resolve) => {
            settled.push(resolve)
            wake()
          })
        : Promise.resolve(),
    async stop() {
      leaving.abort()
      plain.stop()
      wake()
      // Requests under way end with the engine that answers them.
      await child?.stop().catch(onError)
      await running
    },
  }
}
