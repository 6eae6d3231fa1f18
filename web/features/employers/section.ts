import type { EmployerAnswer, EmployerSections } from '#contract/employers'
import type { FieldsForm } from '../../components/sections.tsx'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

export type SectionName = keyof EmployerSections

export type ViewProps<Name extends SectionName> = {
  values: EmployerSections[Name]
  employer: EmployerAnswer
  region: string
  taxonomy: Taxonomy
}
export type FieldsProps<Name extends SectionName> = {
  form: FieldsForm<EmployerSections[Name]>
  region: string
  taxonomy: Taxonomy
}
