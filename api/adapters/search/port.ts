/** What can be found; an engine keeps each kind apart. */
export const searchKinds = ['people', 'vacancies', 'employers', 'events', 'concepts', 'places'] as const
export type SearchKind = (typeof searchKinds)[number]

/** Where everybody may look, whatever their region. */
export const everywhere = '*'

/**
 * What search knows of a record, made from it alone and from nothing that a jobhunter of its region may not read. `title` and
 * `words` are texts as people wrote them; `concepts` are found by every word there is for them, in all languages.
 */
export type SearchDocument = {
  id: string
  regions: readonly string[]
  title: string
  words: readonly string[]
  concepts: readonly string[]
  /** What results are narrowed by and counted over. */
  facets: Readonly<Record<string, readonly string[]>>
  /** Among hits that are as good: the lower comes first. */
  order: number
}

/** A value for each facet that is named, of which a document has one at least; `id`, `regions` and `concepts` are facets too. */
export type SearchFilter = Readonly<Record<string, readonly string[]>>

export type SearchQuery = {
  kind: SearchKind
  /** Empty for everything that passes the filter. */
  text: string
  filter: SearchFilter
  /** Facets to count, each as if the filter did not name it. */
  counted: readonly string[]
  limit: number
}

export type SearchResult = {
  /** Best first. */
  ids: readonly string[]
  total: number
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export interface SearchEngine {
  search(queries: readonly SearchQuery[]): Promise<SearchResult[]>
}

/** A search that holds all documents itself. Finds whole words and the beginnings of words, in any script and language. */
export type PlainSearch = SearchEngine & {
  put(kind: SearchKind, documents: readonly SearchDocument[]): void
  remove(kind: SearchKind, ids: readonly string[]): void
  clear(kinds: readonly SearchKind[]): void
  all(kind: SearchKind): ReadonlyMap<string, SearchDocument>
  /** The concepts that a text in Latin letters sounds like in Arabic or Tigrinya, nearest first. */
  heard(text: string): Promise<readonly string[]>
  stop(): void
}

/** Something is found or looked up by these texts, in all languages; none for what is not known. */
export type WordsOf = (concept: string) => readonly string[]

/** What a document has for a facet. */
export const valuesOf = (document: SearchDocument, facet: string): readonly string[] => {
  if (facet === 'id') return [document.id]
  if (facet === 'regions' || facet === 'concepts') return document[facet]
  return document.facets[facet] ?? []
}

/** Whether a document may be in the results of this filter, leaving one facet aside where it is named. */
export const passes = (document: SearchDocument, filter: SearchFilter, aside?: string): boolean =>
  Object.entries(filter).every(
    ([facet, wanted]) => facet === aside || valuesOf(document, facet).some((value) => wanted.includes(value)),
  )

/** The words of a text that is folded already. */
export const parted = (folded: string): string[] =>
  folded.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '')
