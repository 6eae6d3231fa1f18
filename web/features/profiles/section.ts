import type { ReactNode } from 'react'
import type { ProfileSections } from '#contract/profiles'
import type { IconShape } from '../../components/icon.tsx'
import type { SectionForm } from '../../data/use-section-form.ts'
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
  form: SectionForm<ProfileSections[Name]>
  taxonomy: Taxonomy
  side: Side
}

/** How a section is read and how it is changed. */
export type SectionParts<Name extends SectionName> = {
  icon: IconShape
  View: (props: ViewProps<Name>) => ReactNode
  Fields: (props: FieldsProps<Name>) => ReactNode
}

export type Skill = ProfileSections['skills']['items'][string]
export type Job = ProfileSections['experience'][string]
export type Study = ProfileSections['education'][string]
export type Block = ProfileSections['availability']['blocks'][string]
