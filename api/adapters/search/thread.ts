import { setImmediate as turn } from 'node:timers/promises'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { plainSearch } from './minisearch.ts'
import {
  type PlainSearch,
  type SearchDocument,
  type SearchKind,
  type SearchQuery,
  searchKinds,
  type WordsOf,
} from './port.ts'

const role = 'search'
/** How long after the first change the thread is started, unless something is searched before (ms). */
const rest = 1000
/** So many documents are sent on at once, so that other work comes between. */
const atOnce = 200

type Change =
  | { change: 'put'; kind: SearchKind; documents: readonly SearchDocument[] }
  | { change: 'remove'; kind: SearchKind; ids: readonly string[] }
  | { change: 'clear'; kinds: readonly SearchKind[] }
/** `words` are those of concepts that the thread has not met. */
type Told = Change & { words: readonly (readonly [concept: string, words: readonly string[]])[] }
type Asked = { number: number } & ({ queries: readonly SearchQuery[] } | { text: string })
type Answer = { number: number; answer?: unknown; fault?: unknown }
type Waiting = { resolve: (answer: never) => void; reject: (fault: unknown) => void }

/** A thread with the documents that it was told of, and what of it is awaited. */
const startThread = (wordsOf: WordsOf, onEnd: () => void) => {
  const worker = new Worker(new URL(import.meta.url), { workerData: role })
  const waiting = new Map<number, Waiting>()
  const met = new Set<string>()
  let sent: Promise<unknown> = Promise.resolve()
  let calls = 0
  let over: unknown = null
  const end = (fault: unknown) => {
    over = fault
    onEnd()
    for (const { reject } of waiting.values()) reject(fault)
    waiting.clear()
  }
  worker.on('message', ({ number, answer, fault }: Answer) => {
    const call = waiting.get(number)
    waiting.delete(number)
    if (waiting.size === 0) worker.unref()
    if (fault === undefined) call?.resolve(answer as never)
    else call?.reject(fault)
  })
  worker.on('error', end)
  worker.on('exit', () => end(new Error('the search thread has ended')))
  worker.unref()

  const wordsFor = (change: Change): Told['words'] => {
    if (change.change !== 'put') return []
    const fresh = new Set(change.documents.flatMap(({ concepts }) => concepts)).difference(met)
    for (const concept of fresh) met.add(concept)
    return [...fresh].map((concept) => [concept, wordsOf(concept)] as const)
  }
  const send = (change: Change) => {
    sent = sent.then(() => {
      worker.postMessage({ ...change, words: wordsFor(change) } satisfies Told)
      return turn()
    })
  }
  return {
    tell(change: Change) {
      if (change.change === 'put')
        for (let from = 0; from < change.documents.length; from += atOnce)
          send({ ...change, documents: change.documents.slice(from, from + atOnce) })
      else send(change)
    },
    /** The answer of the thread once it has been told everything. */
    async ask<T>(asked: { queries: readonly SearchQuery[] } | { text: string }): Promise<T> {
      await sent
      return new Promise<T>((resolve, reject) => {
        if (over) return reject(over)
        calls += 1
        waiting.set(calls, { resolve, reject })
        worker.ref()
        worker.postMessage({ number: calls, ...asked } satisfies Asked)
      })
    },
    stop: () => void worker.terminate(),
  }
}

/** A plain search in a thread of its own, so that nobody waits for another's search. One that is lost is started and filled again. */
export const threadSearch = (wordsOf: WordsOf): PlainSearch => {
  const kept = new Map(searchKinds.map((kind) => [kind, new Map<string, SearchDocument>()]))
  const documentsOf = (kind: SearchKind) => kept.get(kind) ?? new Map<string, SearchDocument>()
  let thread: ReturnType<typeof startThread> | null = null
  let timer: NodeJS.Timeout | undefined

  const start = () => {
    clearTimeout(timer)
    timer = undefined
    const started = startThread(wordsOf, () => {
      if (thread === started) thread = null
    })
    for (const kind of searchKinds)
      started.tell({ change: 'put', kind, documents: [...documentsOf(kind).values()] })
    return started
  }
  const atWork = () => {
    thread ??= start()
    return thread
  }

  return {
    put(kind, documents) {
      for (const document of documents) documentsOf(kind).set(document.id, document)
      if (thread) thread.tell({ change: 'put', kind, documents })
      else timer ??= setTimeout(atWork, rest).unref()
    },
    remove(kind, ids) {
      for (const id of ids) documentsOf(kind).delete(id)
      thread?.tell({ change: 'remove', kind, ids })
    },
    clear(kinds) {
      for (const kind of kinds) documentsOf(kind).clear()
      thread?.tell({ change: 'clear', kinds })
    },
    all: documentsOf,
    search: (queries) => atWork().ask({ queries }),
    heard: (text) => atWork().ask({ text }),
    stop() {
      clearTimeout(timer)
      thread?.stop()
    },
  }
}

if (workerData === role && parentPort) {
  const port = parentPort
  const known = new Map<string, readonly string[]>()
  const plain = plainSearch((concept) => known.get(concept) ?? [])
  const take = (told: Told) => {
    for (const [concept, words] of told.words) known.set(concept, words)
    if (told.change === 'put') plain.put(told.kind, told.documents)
    else if (told.change === 'remove') plain.remove(told.kind, told.ids)
    else plain.clear(told.kinds)
  }
  port.on('message', async (message: Told | Asked) => {
    if ('change' in message) return take(message)
    const { number } = message
    try {
      const answer = 'text' in message ? await plain.heard(message.text) : await plain.search(message.queries)
      port.postMessage({ number, answer } satisfies Answer)
    } catch (fault) {
      port.postMessage({ number, fault } satisfies Answer)
    }
  })
}
