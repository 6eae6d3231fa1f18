import { useParams } from 'react-router'
import { paths } from '../../shell/paths.ts'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { PitchBuilder } from './builder.tsx'

/** A person writes a pitch. */
export default function BuildPage() {
  const { region } = useOwnProfile()
  const { pitch = '' } = useParams()
  return <PitchBuilder region={region} id={pitch} isHelper={false} back={paths.myPitches.to()} />
}
