import { useParams } from 'react-router'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { PitchBuilder } from './builder.tsx'

/** A jobhunter writes a pitch together with its person. */
export default function TogetherPage() {
  const { region = '', pitch = '' } = useParams()
  const { data } = useApi('GET /regions/:region/pitches/:id', { region, id: pitch })
  const back = data ? paths.person.to({ region, profile: data.profile }) : paths.people.to({ region })
  return <PitchBuilder region={region} id={pitch} isHelper back={back} />
}
