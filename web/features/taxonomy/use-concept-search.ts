import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Concept, ConceptWords } from '#contract/taxonomy'
import { useApi } from '../../data/cache.ts'
import { uiLanguageOf } from '../../words/languages.ts'
import { useImported } from './imported.ts'
import { conceptSearch } from './search.ts'
import type { NamedConcept } from './use-taxonomy.ts'

const none: ConceptWords = {}

/** The words that find the concepts of one part, in all languages; none until they are there. `null` asks for none. */
export function useConceptWords(part: Concept['part'] | null): ConceptWords {
  return useApi('GET /taxonomy/words/:part', part && { part }).data?.words ?? none
}

/** More words that find the concepts of one part, in languages that no screen has. `null` asks for none. */
const useOtherWords = (part: Concept['part'] | null): ConceptWords =>
  useApi('GET /taxonomy/others/:part', part && { part }).data?.words ?? none

/**
 * Finds some concepts of one part by every word for them; by their names alone until those words are there, which come in two
 * steps. After them come those that were imported, as they arrive.
 */
export function useConceptSearch(concepts: readonly Concept[]) {
  const language = uiLanguageOf(useTranslation().i18n.language)
  const part = concepts[0]?.part ?? null
  const words = useConceptWords(part)
  const others = useOtherWords(words === none ? null : part)
  const imported = useImported(language)
  const hasMore = (useApi('GET /taxonomy/:language', { language }).data?.imported ?? 0) > 0
  const search = useMemo(
    () =>
      conceptSearch(
        concepts.map((concept) => ({
          ...concept,
          terms: [concept.label, ...(words[concept.id] ?? [])],
          others: others[concept.id] ?? [],
        })),
        language,
      ),
    [concepts, words, others, language],
  )
  return useMemo(
    () =>
      (query: string, limit = 8): NamedConcept[] => {
        const found = search(query, limit)
        if (!hasMore || found.length >= limit || (part !== 'occupation' && part !== 'skill')) return found
        return [...found, ...imported.find(part, query)].slice(0, limit)
      },
    [search, imported, hasMore, part],
  )
}
