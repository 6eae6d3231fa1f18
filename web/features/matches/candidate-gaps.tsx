import { CircleQuestionMark } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Explanation, Reason } from '../../../matcher/contract.ts'
import { Isolated } from '../../components/isolated.tsx'
import { Opener, ReasonLine } from '../../components/reason-line.tsx'
import { pictureOfReason } from './reason-look.ts'
import { changeText, questionText, reasonText, type Speech } from './reason-text.ts'

function Stops({ stops, speech }: { stops: readonly Reason[]; speech: Speech }) {
  const { t } = useTranslation('matches')
  return (
    <section className="stack-s">
      <h3>{t('stops')}</h3>
      <ul className="stack-s">
        {stops.map((stop) => {
          const text = reasonText(stop, speech)
          return (
            <ReasonLine key={text} as="li" kind="gap" icon={pictureOfReason(stop.code)}>
              <Isolated text={text} />
            </ReasonLine>
          )
        })}
      </ul>
    </section>
  )
}

/** What stands between somebody and the place: what stops it, what opens it, or what to ask. Nothing for the ranked. */
export function CandidateGaps({ explanation, speech }: { explanation: Explanation; speech: Speech }) {
  const { t } = useTranslation('matches')
  if (explanation.outcome === 'ranked') return null
  if (explanation.outcome === 'stopped') return <Stops stops={explanation.stops} speech={speech} />
  if (explanation.outcome === 'askFirst')
    return (
      <section className="stack-s">
        <h3>{t('question')}</h3>
        <ReasonLine kind="check" icon={CircleQuestionMark}>
          <Isolated text={questionText(explanation.question, speech)} />
        </ReasonLine>
      </section>
    )
  const { stops, change } = explanation.nearMiss
  return (
    <div className="gaps">
      <Stops stops={stops} speech={speech} />
      <section className="stack-s">
        <h3>{t('opens')}</h3>
        <Opener>
          <Isolated text={changeText(change, 'opens', speech)} />
        </Opener>
      </section>
    </div>
  )
}
