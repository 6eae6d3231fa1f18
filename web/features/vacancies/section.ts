import type { VacancyAnswer, VacancySections } from '#contract/vacancies'
import type { FieldsForm } from '../../components/sections.tsx'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

export type SectionName = keyof VacancySections

export type ViewProps<Name extends SectionName> = {
  values: VacancySections[Name]
  vacancy: VacancyAnswer
  taxonomy: Taxonomy
}
/** What a view needs that shows a section of a vacancy of which its reader knows no more. */
export type PlainView<Name extends SectionName> = Pick<ViewProps<Name>, 'values' | 'taxonomy'>
export type FieldsProps<Name extends SectionName> = {
  form: FieldsForm<VacancySections[Name]>
  vacancy: VacancyAnswer
  taxonomy: Taxonomy
}
