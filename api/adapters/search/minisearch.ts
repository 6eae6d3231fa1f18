import MiniSearch, { type Query } from 'minisearch'
import { fold } from '../../../locales/fold.ts'
import {
  type PlainSearch,
  parted,
  passes,
  type SearchDocument,
  type SearchKind,
  type SearchQuery,
  type SearchResult,
  searchKinds,
  valuesOf,
  type WordsOf,
} from './port.ts'
import { soundsOf } from './sounds.ts'

/** How long after the first change its indexing begins, and how many documents are indexed at once (ms). */
const rest = 1000
const pause = 5
const atOnce = 50

/** Fewer letters begin too many words to say what is meant. */
const leastLetters = 2
const asOne = (text: string) => [text]

/** The index of one kind. A concept stands in it as its id; what was typed is turned into the ids that it may mean. */
const indexOf = () =>
  new MiniSearch<SearchDocument>({
    fields: ['title', 'words', 'concepts'],
    extractField: (document, field) => {
      if (field === 'id') return document.id
      if (field === 'title') return document.title
      return document[field === 'concepts' ? field : 'words'].join(' ')
    },
    tokenize: (text, field) =>
      field === 'concepts' ? text.split(' ').filter((id) => id !== '') : parted(fold(text)),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: asOne,
      processTerm: (term) => term,
      boost: { title: 3, concepts: 2 },
      // Somebody with many skills is as good a hit as somebody with few.
      bm25: { k: 1.2, b: 0, d: 0.5 },
    },
  })

/** Which concepts have a word that begins like this. Read once, at the first question. */
const conceptsBy = (wordsOf: WordsOf) => {
  const begun = new Map<string, Set<string>>()
  const read = new Set<string>()
  return {
    read(concept: string) {
      if (read.has(concept)) return
      read.add(concept)
      for (const word of new Set(wordsOf(concept).flatMap((text) => parted(fold(text)))))
        begun.set(word, (begun.get(word) ?? new Set()).add(concept))
    },
    beginning(word: string): string[] {
      const found = new Set<string>()
      for (const [one, concepts] of begun)
        if (one.startsWith(word)) for (const concept of concepts) found.add(concept)
      return [...found]
    },
  }
}

/**
 * A search over documents in memory; `wordsOf` gives the words by which a concept is found. A document's words are indexed a
 * little at a time while nothing else is done, at the latest when its kind is searched.
 */
export const plainSearch = (wordsOf: WordsOf): PlainSearch => {
  const kept = new Map(searchKinds.map((kind) => [kind, new Map<string, SearchDocument>()]))
  const indexes = new Map(searchKinds.map((kind) => [kind, indexOf()]))
  const concepts = conceptsBy(wordsOf)
  /** With what the words of a title begin. */
  const initials = new WeakMap<SearchDocument, ReadonlySet<string>>()
  const documentsOf = (kind: SearchKind) => kept.get(kind) ?? new Map<string, SearchDocument>()
  /** Ids of documents that are kept but not indexed yet. */
  const due = new Map(searchKinds.map((kind) => [kind, new Set<string>()]))
  let timer: NodeJS.Timeout | undefined
  /** Read from all concepts at the first question, and again after they have changed. */
  let heard: ReturnType<typeof soundsOf> | null = null

  /** Indexes documents of a kind, and answers how many more it might have. */
  const index = (kind: SearchKind, most: number): number => {
    const waiting = due.get(kind) ?? new Set()
    let left = most
    for (const id of waiting) {
      if (left === 0) break
      left -= 1
      waiting.delete(id)
      const document = documentsOf(kind).get(id)
      if (!document) continue
      for (const concept of document.concepts) concepts.read(concept)
      initials.set(document, new Set(parted(fold(document.title)).map(([first = '']) => first)))
      if (indexes.get(kind)?.has(id)) indexes.get(kind)?.replace(document)
      else indexes.get(kind)?.add(document)
    }
    return left
  }
  const indexSome = () => {
    let left = atOnce
    for (const kind of searchKinds) left = index(kind, left)
    timer = left > 0 ? undefined : setTimeout(indexSome, pause).unref()
  }

  const queryOf = (text: string): Query => ({
    combineWith: 'AND',
    queries: parted(fold(text)).map((word) => ({
      combineWith: 'OR',
      queries: [
        { queries: [word], fields: ['title', 'words'], prefix: true },
        ...(word.length < leastLetters ? [] : concepts.beginning(word)).map((id) => ({
          queries: [id],
          fields: ['concepts'],
        })),
      ],
    })),
  })

  const found = ({ kind, text }: SearchQuery): SearchDocument[] => {
    const documents = documentsOf(kind)
    const words = parted(fold(text))
    const inOrder = (some: Iterable<SearchDocument>) => [...some].sort((a, b) => a.order - b.order)
    if (words.length === 0) return text.trim() === '' ? inOrder(documents.values()) : []
    index(kind, Number.POSITIVE_INFINITY)
    // A letter begins too much to be weighed: it finds what is called so, in order.
    if (words.every(({ length }) => length < leastLetters))
      return inOrder(documents.values().filter((one) => words.every((word) => initials.get(one)?.has(word))))
    const hits = indexes.get(kind)?.search(queryOf(text)) ?? []
    return hits
      .flatMap(({ id, score }) => {
        const document = documents.get(String(id))
        return document ? [{ document, score: Math.round(score * 10) }] : []
      })
      .sort((a, b) => b.score - a.score || a.document.order - b.document.order)
      .map(({ document }) => document)
  }

  const answer = (query: SearchQuery): SearchResult => {
    const hits = found(query)
    const shown = hits.filter((document) => passes(document, query.filter))
    const counts = query.counted.map((facet) => {
      const count: Record<string, number> = {}
      const of = facet in query.filter ? hits.filter((one) => passes(one, query.filter, facet)) : shown
      for (const document of of)
        for (const value of valuesOf(document, facet)) count[value] = (count[value] ?? 0) + 1
      return [facet, count] as const
    })
    return {
      ids: shown.slice(0, query.limit).map(({ id }) => id),
      total: shown.length,
      counts: Object.fromEntries(counts),
    }
  }

  return {
    put(kind, documents) {
      if (kind === 'concepts') heard = null
      for (const document of documents) {
        documentsOf(kind).set(document.id, document)
        due.get(kind)?.add(document.id)
      }
      timer ??= setTimeout(indexSome, rest).unref()
    },
    remove(kind, ids) {
      if (kind === 'concepts') heard = null
      for (const id of ids) {
        if (!documentsOf(kind).delete(id)) continue
        due.get(kind)?.delete(id)
        if (indexes.get(kind)?.has(id)) indexes.get(kind)?.discard(id)
      }
    },
    clear(kinds) {
      heard = null
      for (const kind of kinds) {
        indexes.get(kind)?.removeAll()
        documentsOf(kind).clear()
        due.get(kind)?.clear()
      }
    },
    all: documentsOf,
    search: async (queries) => queries.map(answer),
    async heard(text) {
      heard ??= soundsOf(documentsOf('concepts').values())
      return heard(text)
    },
    stop: () => clearTimeout(timer),
  }
}
