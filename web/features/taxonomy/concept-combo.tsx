import { useMemo } from 'react'
import type { Concept } from '#contract/taxonomy'
import { Combo } from '../../components/combo.tsx'
import { useFormat } from '../../words/format.ts'
import { conceptSearch } from './search.ts'

type ConceptComboProps = {
  label: string
  concepts: readonly Concept[]
  /** Those that are not offered any more. */
  without?: readonly string[]
  onPick: (id: string) => void
}

/** Adds a concept of the taxonomy, found by typing in any spelling. */
export function ConceptCombo({ label, concepts, without = [], onPick }: ConceptComboProps) {
  const format = useFormat()
  const { all, search } = useMemo(() => {
    const offered = concepts
      .filter(({ id }) => !without.includes(id))
      .map((concept) => ({ id: concept.id, label: concept.label, terms: [concept.label] }))
      .sort((a, b) => format.compare(a.label, b.label))
    return { all: offered, search: conceptSearch(offered) }
  }, [concepts, without, format])
  return <Combo label={label} find={(typed) => (typed.trim() === '' ? all : search(typed))} onPick={onPick} />
}
