import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Concept } from '#contract/taxonomy'
import { FoldList } from '../../components/fold-list.tsx'
import { uiLanguageOf } from '../../words/languages.ts'
import { ConceptCombo } from './concept-combo.tsx'
import { useImported } from './imported.ts'

type ConceptPickerProps = {
  legend: string
  /** Names the field by which one is added. */
  pickLabel: string
  concepts: readonly Concept[]
  chosen: readonly string[]
  onAdd: (id: string) => void
  onRemove: (id: string) => void
  /** What is filled in about one that is chosen. */
  fields?: (id: string) => ReactNode
}

/** Some of many concepts. */
export function ConceptPicker({
  legend,
  pickLabel,
  concepts,
  chosen,
  onAdd,
  onRemove,
  fields,
}: ConceptPickerProps) {
  const imported = useImported(uiLanguageOf(useTranslation().i18n.language))
  const nameOf = (id: string) => (concepts.find((one) => one.id === id) ?? imported.concept(id))?.label ?? id
  return (
    <FoldList
      legend={legend}
      items={chosen.map((id) => ({ id, name: nameOf(id), fields: fields?.(id) }))}
      onRemove={onRemove}
    >
      <ConceptCombo label={pickLabel} concepts={concepts} without={chosen} onPick={onAdd} />
    </FoldList>
  )
}
