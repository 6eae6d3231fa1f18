import { useParams } from 'react-router'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { AnswerForm } from './answer-form.tsx'

/** The questions about an event to the person who comes or was there. */
export default function MySurveyPage() {
  const { participation = '' } = useParams()
  const { region } = useOwnProfile()
  return <AnswerForm region={region} of="participations" id={participation} />
}
