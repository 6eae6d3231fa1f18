import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import { bundledSearch, startSearchChild } from '../../api/adapters/search/child.ts'
import { type KindDocument, meiliSearch } from '../../api/adapters/search/meilisearch.ts'
import { plainSearch } from '../../api/adapters/search/minisearch.ts'
import { everywhere, type SearchEngine, type SearchQuery } from '../../api/adapters/search/port.ts'
import { spelledSearch } from '../../api/adapters/search/spelled.ts'
import { threadSearch } from '../../api/adapters/search/thread.ts'
import { uiLanguages } from '../../api/contract.ts'
import { referenceDocuments, wordsIn } from '../../api/features/search/rules.ts'
import type { Reference } from '../../api/reference.ts'
import { taxonomy } from '../../seed/data/taxonomy.ts'
import { filesIn, wordsFromEsco } from '../../seed/import/esco.ts'
import { nothingImported } from '../../seed/import/kept.ts'
import { randomFrom } from '../../seed/random.ts'
import { reference } from '../../seed/reference.ts'
import { type Gold, goldQueries } from '../web/concept-search/gold.ts'
import { goldAcross } from '../web/concept-search/gold-across.ts'
import { freshAcross, freshQueries } from '../web/concept-search/gold-fresh.ts'
import { readerAcross, readerQueries } from '../web/concept-search/gold-reader.ts'
import { unseenAcross, unseenQueries } from '../web/concept-search/gold-unseen.ts'
import { percentile, type Row } from './table.ts'
import { ms } from './timing.ts'
import { aPersonDocument, askedFor, typedBy } from './words-rows.ts'

export type WordsBench = {
  people: number
  /** A folder with the official ESCO files; without, nothing is imported. */
  esco?: string | undefined
}

const golds: readonly (readonly [string, readonly Gold[]])[] = [
  ...uiLanguages.map(
    (language) =>
      [language, [...goldQueries[language], ...freshQueries[language], ...readerQueries[language]]] as const,
  ),
  ['across scripts', [...goldAcross, ...freshAcross, ...readerAcross]],
  ...uiLanguages.map((language) => [`${language}, unseen`, unseenQueries[language]] as const),
  ['across scripts, unseen', unseenAcross],
]
const partOf = (id: string) =>
  ({ occ: 'occupation', sk: 'skill', cert: 'certificate' })[id.split('-')[0] ?? ''] ?? ''
const ofConcepts = (text: string, part: string): SearchQuery => ({
  ...{ kind: 'concepts', text, counted: [], limit: 3 },
  filter: { regions: [everywhere], part: [part] },
})

/** How many queries find one of theirs first, and among three, in the field of each part that they name. */
const goldRow = async (engine: SearchEngine, rows: readonly Gold[]) => {
  const asked = rows.flatMap(([text, ...wanted]) =>
    [...new Set(wanted.map(partOf))].map((part) => ({ text, wanted, part })),
  )
  const found = await engine.search(asked.map(({ text, part }) => ofConcepts(text, part)))
  const ranks = asked.map(({ wanted }, at) => found[at]?.ids.findIndex((id) => wanted.includes(id)) ?? -1)
  const share = (count: number) => `${Math.round((100 * count) / asked.length)}%`
  return {
    queries: String(rows.length),
    first: share(ranks.filter((rank) => rank === 0).length),
    'first three': share(ranks.filter((rank) => rank >= 0).length),
  }
}

/** How long searches take, and how long other requests wait meanwhile at the most. */
const timesOf = async (engine: SearchEngine, queries: readonly SearchQuery[]) => {
  for (const query of queries.slice(0, 50)) await engine.search([query])
  const took: number[] = []
  const loop = monitorEventLoopDelay({ resolution: 1 })
  loop.enable()
  for (const query of queries) {
    const since = performance.now()
    await engine.search([query])
    took.push(performance.now() - since)
    await turn()
  }
  loop.disable()
  const others = {
    'others wait p99': ms(loop.percentile(99) / 1e6),
    'others wait at most': ms(loop.max / 1e6),
  }
  return { p50: ms(percentile(took, 0.5)), p99: ms(percentile(took, 0.99)), ...others }
}

type Engine = { name: string; engine: SearchEngine; stop: () => Promise<void> }

/** The engines, each filled with the same; Meilisearch only where npm brought one. */
async function* enginesWith(facts: Reference, documents: readonly KindDocument[]): AsyncGenerator<Engine> {
  const wordsOf = wordsIn(facts)
  const plain = plainSearch(wordsOf)
  for (const one of [
    { name: 'plain', search: plain },
    { name: 'plain in a thread', search: threadSearch(wordsOf) },
  ]) {
    for (const { kind, document } of documents) one.search.put(kind, [document])
    yield {
      name: one.name,
      engine: spelledSearch(one.search, one.search),
      stop: async () => one.search.stop(),
    }
  }
  const file = bundledSearch()
  if (file === null) return
  const folder = await mkdtemp(join(tmpdir(), 'werkbrug-bench-'))
  const child = await startSearchChild(file, join(folder, 'search'))
  const engine = meiliSearch({ ...child, name: 'bench', wordsOf, within: 60_000 })
  const stop = async () => {
    await child.stop()
    await rm(folder, { recursive: true })
  }
  try {
    await engine.refill(documents)
  } catch (error) {
    await stop()
    throw error
  }
  yield { name: 'Meilisearch', engine: spelledSearch(engine, plain), stop }
}

/** How well and how fast words find concepts and people: gold queries, a field after each key, and searches among many people. */
export async function* wordsRows({ people, esco }: WordsBench): AsyncGenerator<Row> {
  const imported = esco === undefined ? null : wordsFromEsco(filesIn(esco), taxonomy, () => {}).words
  const sets = [
    { with: 'curated', facts: reference() },
    ...(imported
      ? [{ with: 'ESCO too', facts: reference({ ...nothingImported, words: imported, stamp: 'bench' }) }]
      : []),
  ]
  const random = randomFrom(11, 'words')
  for (const [at, set] of sets.entries()) {
    const { facts } = set
    const { concepts, places } = referenceDocuments(facts)
    const isLast = at === sets.length - 1
    const ids = concepts.map(({ id }) => id).filter((id) => /^(occ|sk)-/.test(id))
    const towns = places.map(({ title }) => title).slice(0, 40)
    const persons = Array.from({ length: isLast ? people : 0 }, (_, n) =>
      aPersonDocument(random, n, ids, towns),
    )
    const documents: KindDocument[] = [
      ...concepts.map((document) => ({ kind: 'concepts' as const, document })),
      ...persons.map((document) => ({ kind: 'people' as const, document })),
    ]
    for await (const { name, engine, stop } of enginesWith(facts, documents)) {
      const base = { search: name, with: `${set.with}: ${concepts.length} concepts` }
      try {
        for (const [language, rows] of golds)
          yield { ...base, work: `gold ${language}`, ...(await goldRow(engine, rows)) }
        const typed = golds.flatMap(([, rows]) => rows.slice(0, 12).flatMap(([query]) => typedBy(query)))
        const keys = typed.map((text) => ofConcepts(text, 'occupation'))
        yield { ...base, work: `${keys.length} keys in a field`, ...(await timesOf(engine, keys)) }
        const letters = [...new Set(typed.map(([first = '']) => first))].map((text) =>
          ofConcepts(text, 'skill'),
        )
        yield { ...base, work: `${letters.length} single letters`, ...(await timesOf(engine, letters)) }
        if (persons.length === 0) continue
        const labels = taxonomy.occupations.flatMap((one) => Object.values(one.labels))
        const searches = askedFor(random, towns, labels).map(
          (text): SearchQuery => ({
            ...{ kind: 'people', text, counted: ['dutch', 'free', 'town'], limit: 8 },
            filter: { regions: ['region-zwolle'] },
          }),
        )
        yield { ...base, work: `${persons.length} people`, ...(await timesOf(engine, searches)) }
      } finally {
        await stop()
      }
    }
  }
}
