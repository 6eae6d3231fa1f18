import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Concept, ConceptWords } from '#contract/taxonomy'
import { useApi } from '../../data/cache.ts'
import { conceptSearch } from './search.ts'

const none: ConceptWords = {}

/** The words that find the concepts of one part, in all languages; none until they are there. `null` asks for none. */
export function useConceptWords(part: Concept['part'] | null): ConceptWords {
  return useApi('GET /taxonomy/words/:part', part && { part }).data?.words ?? none
}

/** Finds some concepts of one part by every word for them; by their names alone until those words are there. */
export function useConceptSearch(concepts: readonly Concept[]) {
  const { i18n } = useTranslation()
  const words = useConceptWords(concepts[0]?.part ?? null)
  return useMemo(
    () =>
      conceptSearch(
        concepts.map((concept) => ({ ...concept, terms: [concept.label, ...(words[concept.id] ?? [])] })),
        i18n.language,
      ),
    [concepts, words, i18n.language],
  )
}
