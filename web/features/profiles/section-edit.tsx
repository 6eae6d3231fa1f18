import type { ProfileAnswer, ProfileSections } from '#contract/profiles'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import type { SectionName, Side } from './section.ts'
import { SectionEdit } from './sections.ts'

/** Sections that a reader has not been shown are not theirs to change. */
export const mayChange = (profile: ProfileAnswer, name: SectionName, side: Side): boolean =>
  side === 'person' || ((name === 'introduction' || profile[name] !== null) && name !== 'sharing')

type ProfileSectionEditProps = {
  name: SectionName
  profile: ProfileAnswer
  taxonomy: Taxonomy
  side: Side
  back: string
}

/** One section of a profile to change. */
export function ProfileSectionEdit({ name, profile, taxonomy, side, back }: ProfileSectionEditProps) {
  return (
    <SectionEdit
      change="PATCH /regions/:region/profiles/:id"
      params={{ region: profile.region, id: profile.id }}
      // A restricted section that is not shown has been sent away by `mayChange`.
      record={profile as ProfileAnswer & ProfileSections}
      name={name}
      back={back}
      context={{ taxonomy, side }}
    />
  )
}
