import type { ReactNode } from 'react'
import type { EmployerAnswer, EmployerSections } from '#contract/employers'
import type { IconShape } from '../../components/icon.tsx'
import type { SectionForm } from '../../data/use-section-form.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

export type SectionName = keyof EmployerSections

export type ViewProps<Name extends SectionName> = {
  values: EmployerSections[Name]
  employer: EmployerAnswer
  region: string
  taxonomy: Taxonomy
}
export type FieldsProps<Name extends SectionName> = {
  form: Pick<SectionForm<EmployerSections[Name]>, 'values' | 'set' | 'faultAt'>
  region: string
  taxonomy: Taxonomy
}

/** How a section is read and how it is changed. */
export type SectionParts<Name extends SectionName> = {
  icon: IconShape
  View: (props: ViewProps<Name>) => ReactNode
  Fields: (props: FieldsProps<Name>) => ReactNode
}
