import { Meilisearch, type MultiSearchQuery, type Settings } from 'meilisearch'
import { fold } from '../../../locales/fold.ts'
import type {
  SearchDocument,
  SearchEngine,
  SearchFilter,
  SearchKind,
  SearchQuery,
  SearchResult,
  WordsOf,
} from './port.ts'

/** A document and its kind. */
export type KindDocument = { kind: SearchKind; document: SearchDocument }

/** A Meilisearch that holds documents of all kinds in one index. */
export type MeiliSearch = SearchEngine & {
  /** Puts these documents in the place of all there were, which are found until then. */
  refill(documents: Iterable<KindDocument>): Promise<void>
  /** Resolves when what was put and taken away is found so. */
  change(put: readonly KindDocument[], remove: readonly string[]): Promise<void>
  /** How many documents there are; fails while there is no index. */
  count(): Promise<number>
}

const settings: Settings = {
  searchableAttributes: ['title', 'words', 'labels'],
  displayedAttributes: ['id'],
  filterableAttributes: [
    {
      attributePatterns: ['id', 'kind', 'regions', 'concepts', 'facets.*'],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  sortableAttributes: ['order'],
  rankingRules: ['words', 'typo', 'sort', 'attribute', 'proximity', 'exactness'],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
  facetSearch: false,
}

/** Sent at once; larger ones are refused by the engine. */
const batch = 2000
const patiently = { timeout: 0, interval: 50 }
/** Longest that one call may take, in ms; tasks are asked after in many. */
const longest = 10_000

const attribute = (facet: string) =>
  ['id', 'regions', 'concepts'].includes(facet) ? facet : `facets.${facet}`

/** A filter in the engine's words: values are quoted, so nothing typed is read as a condition. */
const said = (filter: SearchFilter, aside?: string): string[] =>
  Object.entries(filter)
    .filter(([facet]) => facet !== aside)
    .map(
      ([facet, values]) =>
        `${attribute(facet)} IN [${values.map((value) => JSON.stringify(value)).join(', ')}]`,
    )

const totalOf = (counts: Record<string, number> | undefined, regions: readonly string[]) =>
  regions.reduce((sum, region) => sum + (counts?.[region] ?? 0), 0)

/** Documents in a Meilisearch at `url`, in the index of this name. */
export const meiliSearch = (at: {
  url: string
  key: string | null
  name: string
  wordsOf: WordsOf
  /** Longest that a search may take, in ms. */
  within: number
}): MeiliSearch => {
  const { url, key, name, wordsOf, within } = at
  const client = new Meilisearch({ host: url, timeout: longest, ...(key !== null && { apiKey: key }) })
  const here = client.index(name)
  const next = `${name}_next`
  const asSent = ({ kind, document: { title, words, concepts, ...rest } }: KindDocument) => ({
    ...rest,
    kind,
    concepts,
    title: fold(title),
    words: words.map(fold),
    labels: [...new Set(concepts.flatMap((concept) => wordsOf(concept)).map(fold))],
  })
  type Task = ReturnType<typeof client.createIndex>
  const settle = async (task: Task) => {
    const { error } = await task.waitTask(patiently)
    if (error) throw new Error(error.message)
  }

  /** One question for the hits, and one for each facet that is counted without its own filter. */
  const questions = ({ kind, text, filter, counted, limit }: SearchQuery): MultiSearchQuery[] => {
    const narrow = (aside?: string) => [`kind = ${kind}`, ...said(filter, aside)]
    const base = {
      indexUid: name,
      q: fold(text),
      matchingStrategy: 'all' as const,
      attributesToRetrieve: ['id'],
    }
    const aside = counted.filter((facet) => facet in filter)
    const together = counted.filter((facet) => !(facet in filter))
    return [
      {
        ...base,
        filter: narrow(),
        sort: ['order:asc'],
        limit,
        facets: ['regions', ...together.map(attribute)],
      },
      ...aside.map((facet) => ({
        ...base,
        filter: narrow(facet),
        limit: 0,
        facets: [attribute(facet)],
      })),
    ]
  }

  return {
    async search(queries) {
      const asked = queries.map(questions)
      const { results } = await client.multiSearch(
        { queries: asked.flat() },
        { signal: AbortSignal.timeout(within) },
      )
      let next = 0
      return queries.map((query, index): SearchResult => {
        const own = results.slice(next, next + (asked[index]?.length ?? 0))
        next += own.length
        const counts: Record<string, Record<string, number>> = {}
        for (const facet of query.counted)
          for (const { facetDistribution } of own) {
            const count = facetDistribution?.[attribute(facet)]
            if (count) counts[facet] = count
          }
        return {
          ids: own[0]?.hits.map(({ id }) => String(id)) ?? [],
          total: totalOf(own[0]?.facetDistribution?.regions, query.filter.regions ?? []),
          counts,
        }
      })
    },

    async refill(documents) {
      const isThere = await client.getRawIndex(name).then(
        () => true,
        () => false,
      )
      const into = isThere ? next : name
      const tasks: Task[] = []
      // The engine does one after the other what it took on: each is awaited until it stands in that row, and no longer.
      const takeOn = async (task: Task) => {
        tasks.push(task)
        await task
      }
      if (isThere) await client.deleteIndexIfExists(next)
      const index = client.index(into)
      await takeOn(client.createIndex(into, { primaryKey: 'id' }))
      await takeOn(index.updateSettings(settings))
      let some: ReturnType<typeof asSent>[] = []
      const send = async () => {
        if (some.length > 0) await takeOn(index.addDocuments(some))
        some = []
      }
      for (const document of documents) if (some.push(asSent(document)) === batch) await send()
      await send()
      if (isThere) {
        await takeOn(client.swapIndexes([{ indexes: [name, next], rename: false }]))
        await takeOn(client.deleteIndex(next))
      }
      for (const task of tasks) await settle(task)
    },

    async change(put, remove) {
      const tasks: Task[] = []
      if (put.length > 0) tasks.push(here.addDocuments(put.map(asSent)))
      if (remove.length > 0) tasks.push(here.deleteDocuments([...remove]))
      for (const task of tasks) await settle(task)
    },

    async count() {
      return (await here.getStats()).numberOfDocuments
    },
  }
}
