import '../../styles/parts/employer.css'
import { useParams } from 'react-router'
import { AnswerForm } from './answer-form.tsx'

/** The questions about an event to the employer who has a table there. */
export default function OwnSurveyPage() {
  const { region = '', stall = '' } = useParams()
  return (
    <div className="stack-l apply">
      <AnswerForm region={region} of="stalls" id={stall} />
    </div>
  )
}
