import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Explanation, Reason } from '../../../matcher/contract.ts'
import { Card } from '../../components/card.tsx'
import { Opener, ReasonLine } from '../../components/reason-line.tsx'
import { pictureOfReason } from '../matches/reason-look.ts'
import { changeText, reasonText, type Speech } from '../matches/reason-text.ts'
import { Question } from './ask-card.tsx'

type ExplainedProps = { explanation: Explanation; speech: Speech }

function Stops({ stops, speech }: { stops: readonly Reason[]; speech: Speech }) {
  return stops.map((stop) => {
    const text = reasonText(stop, speech)
    return (
      <ReasonLine key={text} kind="gap" icon={pictureOfReason(stop.code)}>
        {text}
      </ReasonLine>
    )
  })
}

const titles = { nearMiss: 'match.gaps', askFirst: 'ask', stopped: 'match.stops' } as const

/** What stands between me and the place, with what opens it. Nothing where the place is open to me. */
export function MatchGaps({ explanation, speech }: ExplainedProps) {
  const { t } = useTranslation('me')
  const id = useId()
  if (explanation.outcome === 'ranked') return null
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t(titles[explanation.outcome])}</h2>
      <Card kind="gap" as="div" className="stack-s">
        {explanation.outcome === 'nearMiss' && (
          <>
            <Stops stops={explanation.nearMiss.stops} speech={speech} />
            <Opener>{changeText(explanation.nearMiss.change, 'opens', speech)}</Opener>
          </>
        )}
        {explanation.outcome === 'askFirst' && <Question question={explanation.question} speech={speech} />}
        {explanation.outcome === 'stopped' && <Stops stops={explanation.stops} speech={speech} />}
      </Card>
    </section>
  )
}

/** What is promised, estimated or unproved, and has to be seen to before anything is agreed. */
export function MatchChecks({ explanation, speech }: ExplainedProps) {
  const { t } = useTranslation('me')
  const id = useId()
  if (explanation.outcome === 'stopped') return null
  const match = explanation.outcome === 'nearMiss' ? explanation.nearMiss.match : explanation.match
  if (match.checks.length === 0) return null
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t('match.checks')}</h2>
      <Card as="div">
        <ul className="stack-s">
          {match.checks.map((check) => {
            const text = reasonText(check, speech)
            return (
              <ReasonLine key={text} as="li" kind="check">
                {text}
              </ReasonLine>
            )
          })}
        </ul>
      </Card>
    </section>
  )
}
