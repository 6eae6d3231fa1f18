import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UiLanguage } from '#contract'
import type { Concept, taxonomyEndpoints } from '#contract/taxonomy'
import type { DutchSkill, LanguageLevel } from '../../../matcher/codes.ts'
import { useApi } from '../../data/cache.ts'
import type { AnswerOf } from '../../data/endpoints.ts'
import { uiLanguageOf } from '../../words/languages.ts'

type Answer = AnswerOf<typeof taxonomyEndpoints.concepts>

/** Names of concepts and sentences of language levels, in one language. */
export function taxonomyOf({ concepts, canDo }: Answer) {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  const sentences = new Map(canDo.map((said) => [`${said.skill} ${said.level}`, said]))
  return {
    concept: (id: string): Concept | undefined => byId.get(id),
    /** The concept's name; its id where this version of the taxonomy does not know it. */
    label: (id: string): string => byId.get(id)?.label ?? id,
    /** Concepts of one part, in the taxonomy's order. */
    ofPart: (part: Concept['part']): Concept[] => concepts.filter((concept) => concept.part === part),
    /** What a level means: `person` says it of themselves, `task` asks it. */
    canDo: (skill: DutchSkill, level: LanguageLevel, by: 'person' | 'task'): string =>
      sentences.get(`${skill} ${level}`)?.[by] ?? level,
  }
}
export type Taxonomy = ReturnType<typeof taxonomyOf>

/**
 * The taxonomy in the language of the screen or another one; null until it is there. While another language comes, the
 * last one stays, so that a page keeps standing with what is typed in it.
 */
export function useTaxonomy(language?: UiLanguage): Taxonomy | null {
  const { i18n } = useTranslation()
  const tag = language ?? uiLanguageOf(i18n.language)
  const { data } = useApi('GET /taxonomy/:language', { language: tag })
  const [last, setLast] = useState(data)
  if (data && data !== last) setLast(data)
  const known = data ?? last
  return useMemo(() => (known ? taxonomyOf(known) : null), [known])
}
