import { useParams } from 'react-router'
import { paths } from '../../shell/paths.ts'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { Builder } from './builder.tsx'

/** A person builds their own profile, step by step. */
export default function BuilderPage() {
  const me = useOwnProfile()
  const { step = '' } = useParams()
  return (
    <Builder
      {...me}
      at={step}
      isHelper={false}
      to={(name) => paths.build.to({ step: name })}
      back={paths.me.to()}
      done={paths.me.to()}
    />
  )
}
