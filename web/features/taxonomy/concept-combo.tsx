import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Concept } from '#contract/taxonomy'
import { Combo } from '../../components/combo.tsx'
import type { Suggestion } from '../../components/suggest-field.tsx'
import { useFormat } from '../../words/format.ts'
import { useConceptSearch } from './use-concept-search.ts'

type ConceptComboProps = {
  label: string
  concepts: readonly Concept[]
  /** Those that are chosen already. */
  without?: readonly string[]
  onPick: (id: string) => void
  /** What is typed may be kept as own words: how that is offered, and what then happens. */
  own?: { offer: (typed: string) => string; take: (typed: string) => void }
}

/** Stands for what was typed, among the ids of concepts. */
const ownWords = 'own-words'

/** Adds a concept of the taxonomy, found by typing in any spelling. */
export function ConceptCombo({ label, concepts, without = [], onPick, own }: ConceptComboProps) {
  const format = useFormat()
  const { i18n } = useTranslation()
  const search = useConceptSearch(concepts)
  const all = useMemo(
    () => [...concepts].sort((a, b) => format.compare(a.label, b.label)),
    [concepts, format],
  )
  const find = (typed: string): Suggestion[] =>
    typed.trim() === ''
      ? all.filter(({ id }) => !without.includes(id))
      : search(typed).map(({ id, label: name, language }) => ({
          id,
          label: name,
          lang: language === i18n.language ? undefined : language,
          isChosen: without.includes(id),
        }))
  const findOrKeep = (typed: string): Suggestion[] => {
    const words = typed.trim()
    if (!own || words === '') return find(typed)
    return [...find(typed), { id: ownWords, label: own.offer(words) }]
  }
  return (
    <Combo
      label={label}
      find={findOrKeep}
      onPick={(id, typed) => (own && id === ownWords ? own.take(typed.trim()) : onPick(id))}
    />
  )
}
