import { useParams } from 'react-router'
import { paths } from '../../shell/paths.ts'
import { Builder } from './builder.tsx'

/** A jobhunter fills in a profile together with the person. */
export default function TogetherPage() {
  const { region = '', profile = '', step = '' } = useParams()
  const person = paths.person.to({ region, profile })
  return (
    <Builder
      region={region}
      profile={profile}
      at={step}
      isHelper
      to={(name) => paths.buildWith.to({ region, profile, step: name })}
      back={person}
      done={person}
    />
  )
}
