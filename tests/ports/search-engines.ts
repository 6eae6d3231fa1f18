import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { inject, onTestFinished } from 'vitest'
import { bundledSearch, startSearchChild } from '../../api/adapters/search/child.ts'
import { keptSearch, type SearchPort } from '../../api/adapters/search/kept.ts'
import { meiliSearch } from '../../api/adapters/search/meilisearch.ts'
import { plainSearch } from '../../api/adapters/search/minisearch.ts'
import type { PlainSearch, SearchDocument, SearchQuery } from '../../api/adapters/search/port.ts'
import { threadSearch } from '../../api/adapters/search/thread.ts'

export const hasBinary = bundledSearch() !== null

/** Words of two concepts, as the taxonomy has them. */
const words: Record<string, string[]> = {
  'sk-bake': ['bake bread', 'brood bakken', 'خَبز الخبز', 'ባኒ ምስንካት'],
  'occ-cook': ['cook', 'kok', 'طبّاخ', 'ከሻኒ'],
}
export const wordsOf = (concept: string): string[] => words[concept] ?? []

/** Somebody to be found: in Zwolle's region, speaking A1. */
export const aDocument = (id: string, parts: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  regions: ['zwolle'],
  title: 'Selam',
  words: [],
  concepts: [],
  facets: { dutch: ['A1'] },
  order: 0,
  ...parts,
})

export const asked = (text: string, parts: Partial<SearchQuery> = {}): SearchQuery => ({
  kind: 'people',
  text,
  filter: { regions: ['zwolle'] },
  counted: [],
  limit: 20,
  ...parts,
})

const given = {
  now: () => new Date('2026-11-27T10:02:00Z'),
  isFeeder: () => true,
  onError: () => {},
  pulse: 100,
}
const finish = <T extends { stop(): Promise<void> }>(one: T): T => {
  onTestFinished(() => one.stop())
  return one
}

export const plainAlone = (): SearchPort => finish(keptSearch(threadSearch(wordsOf), null, given))

/** The plain search in this thread, and in one of its own. */
export const bothPlain = (): [here: PlainSearch, beside: PlainSearch] => {
  const both: [PlainSearch, PlainSearch] = [plainSearch(wordsOf), threadSearch(wordsOf)]
  onTestFinished(() => {
    for (const one of both) one.stop()
  })
  return both
}

/** An empty Meilisearch. */
export const startEngine = async () => {
  const folder = await mkdtemp(join(inject('runFolder'), 'search-'))
  return startSearchChild(bundledSearch() ?? '', join(folder, 'engine'))
}

/** A search beside a Meilisearch that somebody else keeps at `at.url`, which may change. */
export const besideEngine = (
  at: { url: string; key: string; name: string },
  isFeeder = () => true,
): SearchPort =>
  finish(
    keptSearch(
      plainSearch(wordsOf),
      async () => ({
        engine: meiliSearch({ ...at, wordsOf, within: 500 }),
        child: null,
      }),
      { ...given, isFeeder },
    ),
  )

/** A search that runs its own Meilisearch; `children` are all that were started. */
export const withChild = () => {
  const children: Awaited<ReturnType<typeof startSearchChild>>[] = []
  const search = finish(
    keptSearch(
      plainSearch(wordsOf),
      async () => {
        const folder = await mkdtemp(join(inject('runFolder'), 'search-'))
        const child = await startSearchChild(bundledSearch() ?? '', join(folder, 'engine'))
        children.push(child)
        return { engine: meiliSearch({ ...child, name: 'test', wordsOf, within: 500 }), child }
      },
      given,
    ),
  )
  return { search, children }
}

/** A way to an engine that can be made slow: each answer then comes so many ms late. */
export const slowedWay = async (to: string) => {
  const { port } = new URL(to)
  let late = 0
  const server: Server = createServer((from) => {
    const way = connect(Number(port), '127.0.0.1')
    from.pipe(way)
    way.on('data', (data) => {
      if (late === 0) from.write(data)
      else setTimeout(() => from.destroyed || from.write(data), late)
    })
    for (const [one, other] of [
      [from, way],
      [way, from],
    ] as const) {
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  const own = typeof address === 'object' ? address?.port : 0
  return {
    url: `http://127.0.0.1:${own}`,
    delay(ms: number) {
      late = ms
    },
  }
}

/** A process that runs a Meilisearch of its own; says the address and the number of the engine's process. */
export const parentOfEngine = async (): Promise<{ parent: ChildProcess; url: string }> => {
  const folder = await mkdtemp(join(inject('runFolder'), 'search-'))
  const script = fileURLToPath(new URL('./search-child.ts', import.meta.url))
  const parent = spawn(process.execPath, [script, join(folder, 'engine')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void parent.kill('SIGKILL'))
  const [url] = (await once(createInterface({ input: parent.stdout }), 'line')) as [string]
  return { parent, url }
}
