import type { ProfileSections } from '#contract/profiles'
import type { FieldsForm } from '../../components/sections.tsx'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

/** What people read and change; who holds the case is changed by a hand-over. */
export type SectionName = Exclude<keyof ProfileSections, 'case'>

/** Who reads or writes: the person, or staff about them. */
export type Side = 'person' | 'staff'

export type ViewProps<Name extends SectionName> = {
  values: ProfileSections[Name]
  taxonomy: Taxonomy
  side: Side
}
export type FieldsProps<Name extends SectionName> = {
  form: FieldsForm<ProfileSections[Name]>
  taxonomy: Taxonomy
  side: Side
}

export type Skill = ProfileSections['skills']['items'][string]
export type Job = ProfileSections['experience'][string]
export type Study = ProfileSections['education'][string]
export type Block = ProfileSections['availability']['blocks'][string]
