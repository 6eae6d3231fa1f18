import type { PlacementAnswer, PlanAnswer } from '#contract/placements'
import type { FieldsForm } from '../../components/sections.tsx'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

export type PlanSections = PlanAnswer
export type PlanContext = { placement: PlacementAnswer; taxonomy: Taxonomy }

/** What the fields of one section of a plan are given. */
export type FieldsProps<Name extends keyof PlanSections> = {
  form: FieldsForm<PlanSections[Name]>
} & PlanContext
export type ViewProps<Name extends keyof PlanSections> = { values: PlanSections[Name] } & PlanContext
