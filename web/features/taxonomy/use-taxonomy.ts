import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UiLanguage } from '#contract'
import type { Concept, taxonomyEndpoints } from '#contract/taxonomy'
import { type DutchSkill, type LanguageLevel, otherWork } from '../../../matcher/codes.ts'
import { useApi } from '../../data/cache.ts'
import type { AnswerOf } from '../../data/endpoints.ts'
import { uiLanguageOf } from '../../words/languages.ts'
import { type ImportedShelf, useImported } from './imported.ts'

type Answer = AnswerOf<typeof taxonomyEndpoints.concepts>

/** A concept and, where its name is in another language than was asked, that language. */
export type NamedConcept = Concept & { language?: UiLanguage }

/** Names of concepts and sentences of language levels, in one language. */
export function taxonomyOf(
  { concepts, canDo }: Pick<Answer, 'concepts' | 'canDo'>,
  language?: UiLanguage,
  imported?: ImportedShelf,
) {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  const sentences = new Map(canDo.map((said) => [`${said.skill} ${said.level}`, said]))
  // Work in own words is chosen by typing them, never from a list.
  const listed = concepts.filter(({ id }) => id !== otherWork)
  const concept = (id: string): NamedConcept | undefined => byId.get(id) ?? imported?.concept(id)
  return {
    concept,
    /** The concept's name; its id where this version of the taxonomy does not know it. */
    label: (id: string): string => concept(id)?.label ?? id,
    /** The language of the concept's name where it is not the one that was asked; else undefined. */
    foreign(id: string): UiLanguage | undefined {
      const named = concept(id)?.language
      return named === language ? undefined : named
    },
    /** Concepts of one part, in the taxonomy's order. */
    ofPart: (part: Concept['part']): Concept[] => listed.filter((one) => one.part === part),
    /** Curated concepts of one part to choose from, with the one that is chosen, which may be an imported one. */
    choices(part: Concept['part'], chosen: string | null): NamedConcept[] {
      const all = listed.filter((one) => one.part === part)
      if (chosen === null || all.some(({ id }) => id === chosen)) return all
      const own = concept(chosen)
      return own ? [...all, own] : all
    },
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
  const imported = useImported(tag)
  return useMemo(() => (known ? taxonomyOf(known, tag, imported) : null), [known, tag, imported])
}
