import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundledSearch, startSearchChild } from './child.ts'
import { type Connect, keptSearch, type SearchPort } from './kept.ts'
import { meiliSearch } from './meilisearch.ts'
import type { WordsOf } from './port.ts'
import { threadSearch } from './thread.ts'

type Settings = {
  MEILI_URL?: string
  MEILI_KEY?: string
  SEARCH: 'auto' | 'plain'
  DATA_DIR: string
}

const name = 'werkbrug'
/** Longer than this, a search is answered by the plain one. */
const within = 500

/** Where Meilisearch is come by: the one that is named, else the one that npm brought; null for neither, or where none is wanted. */
const connectTo = (
  { MEILI_URL, MEILI_KEY, SEARCH, DATA_DIR }: Settings,
  wordsOf: WordsOf,
): Connect | null => {
  if (SEARCH === 'plain') return null
  if (MEILI_URL) {
    const engine = meiliSearch({ url: MEILI_URL, key: MEILI_KEY ?? null, name, wordsOf, within })
    return async () => ({ engine, child: null })
  }
  const file = bundledSearch()
  if (file === null) return null
  const folder = DATA_DIR === ':memory:' ? join(tmpdir(), `${name}-search-${process.pid}`) : DATA_DIR
  return async () => {
    const child = await startSearchChild(file, join(folder, 'search'))
    return { engine: meiliSearch({ ...child, name, wordsOf, within }), child }
  }
}

/** The search that the settings name: Meilisearch beside a plain one, or a plain one alone. */
export const chooseSearch = (
  settings: Settings,
  wordsOf: WordsOf,
  given: { now: () => Date; isFeeder: () => boolean; onError: (error: unknown) => void },
): SearchPort =>
  keptSearch(threadSearch(wordsOf), connectTo(settings, wordsOf), {
    ...given,
    // An engine of this process is filled by it alone.
    isFeeder: settings.MEILI_URL ? given.isFeeder : () => true,
  })
