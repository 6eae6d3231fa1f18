import type { SearchEngine, SearchKind, SearchQuery, SearchResult } from './port.ts'

/** By which facet each kind is found when concepts are known; other kinds have none. */
const facets: Partial<Record<SearchKind, 'id' | 'concepts'>> = {
  concepts: 'id',
  people: 'concepts',
  vacancies: 'concepts',
}

/** What knows all words as they are written, and which concepts a text sounds like. */
type Knowing = SearchEngine & { heard(text: string): Promise<readonly string[]> }

/**
 * An engine that understands Arabic and Tigrinya words in Latin letters too: what is found nowhere as it is written is looked
 * for as it sounds. `knowing` says what is written nowhere, as an engine that forgives slips finds something for anything.
 */
export const spelledSearch = (engine: SearchEngine, knowing: Knowing): SearchEngine => {
  const isWritten = async (query: SearchQuery, result: SearchResult) => {
    if (result.total === 0 || query.kind !== 'concepts' || engine === knowing) return result.total > 0
    const [exact] = await knowing.search([{ ...query, counted: [], limit: 0 }])
    return (exact?.total ?? 0) > 0
  }
  const soundingLike = async (query: SearchQuery, written: SearchResult): Promise<SearchResult> => {
    const facet = facets[query.kind]
    if (facet === undefined || query.text.trim() === '' || (await isWritten(query, written))) return written
    const meant = await knowing.heard(query.text)
    if (meant.length === 0) return written
    const filter = { ...query.filter, [facet]: meant }
    const isRanked = facet === 'id'
    const limit = isRanked ? meant.length : query.limit
    const [found] = await engine.search([{ ...query, text: '', filter, limit }])
    if (!found || found.total === 0) return written
    return isRanked
      ? { ...found, ids: meant.filter((id) => found.ids.includes(id)).slice(0, query.limit) }
      : found
  }
  return {
    async search(queries) {
      const results = await engine.search(queries)
      return Promise.all(
        queries.map((query, at) => soundingLike(query, results[at] ?? { ids: [], total: 0, counts: {} })),
      )
    },
  }
}
