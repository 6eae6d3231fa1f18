import type { ReactNode } from 'react'
import type { VacancyAnswer, VacancySections } from '#contract/vacancies'
import type { IconShape } from '../../components/icon.tsx'
import type { SectionForm } from '../../data/use-section-form.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

export type SectionName = keyof VacancySections

export type ViewProps<Name extends SectionName> = {
  values: VacancySections[Name]
  vacancy: VacancyAnswer
  taxonomy: Taxonomy
}
export type FieldsProps<Name extends SectionName> = {
  form: Pick<SectionForm<VacancySections[Name]>, 'values' | 'set' | 'faultAt'>
  vacancy: VacancyAnswer
  taxonomy: Taxonomy
}

/** How a section is read and how it is changed. */
export type SectionParts<Name extends SectionName> = {
  icon: IconShape
  View: (props: ViewProps<Name>) => ReactNode
  Fields: (props: FieldsProps<Name>) => ReactNode
}
