import { lazy, Suspense, useMemo } from 'react'
import type { Concept } from '#contract/taxonomy'
import { useFormat } from '../../format.ts'
import { conceptSearch } from './search.ts'

// The list behind the field is heavy, and is needed only where somebody fills something in.
const Combo = lazy(() => import('../../components/combo.tsx'))

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
  return (
    <Suspense fallback={<span className="wait wait-long" />}>
      <Combo label={label} find={(typed) => (typed.trim() === '' ? all : search(typed))} onPick={onPick} />
    </Suspense>
  )
}
