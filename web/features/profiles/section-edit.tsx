import type { ProfileAnswer, ProfileSections } from '#contract/profiles'
import { SectionSheet } from '../../components/section-sheet.tsx'
import { useSectionForm } from '../../data/use-section-form.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import type { SectionName, SectionParts, Side } from './section.ts'
import { sections } from './sections.ts'
import { profileAddress } from './use-profile.ts'

/** Sections that a reader has not been shown are not theirs to change. */
export const mayChange = (profile: ProfileAnswer, name: SectionName, side: Side): boolean =>
  side === 'person' || ((name === 'introduction' || profile[name] !== null) && name !== 'sharing')

type SectionEditProps<Name extends SectionName> = {
  name: Name
  profile: ProfileAnswer
  taxonomy: Taxonomy
  side: Side
  back: string
}

/** One section of a profile to change. */
export function SectionEdit<Name extends SectionName>({
  name,
  profile,
  taxonomy,
  side,
  back,
}: SectionEditProps<Name>) {
  // A restricted section that is not shown has been sent away by `mayChange`.
  const record = profile as ProfileAnswer & ProfileSections
  const form = useSectionForm<ProfileSections, Name>(profileAddress(profile.region, profile.id), record, name)
  const { View, Fields } = sections[name] as unknown as SectionParts<Name>
  return (
    <SectionSheet
      form={form}
      back={back}
      show={(values) => <View values={values} taxonomy={taxonomy} side={side} />}
    >
      <Fields form={form} taxonomy={taxonomy} side={side} />
    </SectionSheet>
  )
}
