import { useParams, useSearchParams } from 'react-router'
import { paths } from '../../shell/paths.ts'
import { isSection } from '../profiles/sections.ts'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { Builder } from './builder.tsx'
import { stepsOfSection } from './steps-of-section.ts'

/** A person builds their own profile, step by step; with a section in the address only that one is asked again. */
export default function BuilderPage() {
  const me = useOwnProfile()
  const { step = '' } = useParams()
  const [search] = useSearchParams()
  const section = search.get('section') ?? ''
  const only = isSection(section) ? stepsOfSection[section] : undefined
  const end = only ? paths.myProfile.to() : paths.me.to()
  return (
    <Builder
      {...me}
      at={step}
      isHelper={false}
      {...(only && { only })}
      to={(name) => paths.build.to({ step: name }) + (only ? `?section=${section}` : '')}
      back={end}
      done={end}
    />
  )
}
