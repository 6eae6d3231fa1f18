import { CircleHelp, Clock3, Handshake, Lock, MessagesSquare } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { talkReasonsOf } from '#codes/placements'
import { languageSurprises, talkAnswers, talkNextSteps } from '#codes/talks'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ChipChoice } from '../../components/chip-choice.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Disc } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { Note } from '../../components/note.tsx'
import { SavedMark } from '../../components/notice.tsx'
import { useFormat } from '../../words/format.ts'
import { DayChips } from '../cases/day-chips.tsx'
import { type Said, useAnswer } from './use-answer.ts'

const faces = { yes: Handshake, maybe: CircleHelp, no: Clock3 } as const

type Side = 'person' | 'employer'
type Step = NonNullable<Said['nextStep']>
const followers: readonly Step['by'][] = ['employer', 'person', 'jobhunter']

type FeedbackProps = {
  region: string
  side: Side
  talk: string
  /** Whom the talk was with. */
  name: string
  round: number | null
  stored: Said | null
  /** By when the next step should be done, where nobody says another day. */
  until: string
  /** Both said yes: the other side reads it. */
  isMutual: boolean
  done: () => void
}

/** Who sees to the next step and by when: filled in already, and changed only by who wants to. */
function Planned({ step, onChange }: { step: Step; onChange: (step: Step) => void }) {
  const { t } = useTranslation(['live', 'codes'])
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="well stack-s">
      <p>
        <b>{t(`by.${step.by}`)}</b>
        <br />
        <span className="small muted">{t('before', { day: format.day(step.until, 'full') })}</span>
      </p>
      {isOpen ? (
        <>
          <ChipChoice
            legend={t('byWhom')}
            value={step.by}
            choices={followers.map((by) => ({ value: by, label: t(`by.${by}`) }))}
            onChange={(by) => onChange({ ...step, by })}
          />
          <DayChips
            legend={t('byWhen')}
            label={t('byWhen')}
            value={step.until}
            onChange={(until) => until !== null && onChange({ ...step, until })}
          />
        </>
      ) : (
        <Button kind="quiet" onPress={() => setOpen(true)}>
          {t('otherwise')}
        </Button>
      )}
    </div>
  )
}

type AnswersProps = {
  value: Said['answer'] | null
  legend: ReactNode
  onChange: (answer: Said['answer']) => void
}

function Answers({ value, legend, onChange }: AnswersProps) {
  const { t } = useTranslation(['codes', 'live'])
  return (
    <fieldset className="field stack-s">
      <legend className="legend">{legend}</legend>
      <div className="day-three">
        {talkAnswers.map((answer) => (
          <button
            key={answer}
            type="button"
            className="day-answer"
            aria-pressed={answer === value}
            onClick={() => onChange(answer)}
          >
            <Icon of={faces[answer]} large />
            <span>{t(answer === 'no' ? 'live:notNow' : `talkAnswer.${answer}`)}</span>
          </button>
        ))}
      </div>
    </fieldset>
  )
}

/** What I say of a talk, in two taps: yes, maybe or not now; then why, or what comes next. */
export function FeedbackCard({
  region,
  side,
  talk,
  name,
  round,
  stored,
  until,
  isMutual,
  done,
}: FeedbackProps) {
  const { t } = useTranslation(['live', 'codes'])
  const { said, say, state, error } = useAnswer(region, talk, stored, done)
  const change = (part: Partial<Said>) => said && say({ ...said, ...part })
  const stepBy = side === 'employer' ? 'employer' : 'jobhunter'
  return (
    <Card className="stack" labelledBy={`talk-${talk}`}>
      <div className="row">
        <Disc icon={MessagesSquare} />
        <div className="stack-xs grow">
          <h2 id={`talk-${talk}`}>
            <bdi>{name}</bdi>
          </h2>
          {round !== null && <p className="small muted">{t('ofRound', { round: round + 1 })}</p>}
        </div>
        <SavedMark state={state} />
      </div>
      <Answers
        legend={t(`goOn.${side}`)}
        value={said?.answer ?? null}
        onChange={(answer) =>
          say({
            answer,
            reason: null,
            language: said?.language ?? null,
            nextStep: answer === 'no' ? null : (said?.nextStep ?? null),
          })
        }
      />
      {said?.answer === 'no' && (
        <ChipChoice
          legend={t('why')}
          value={said.reason}
          choices={talkReasonsOf[side].map((reason) => ({
            value: reason,
            label: t(`codes:talkReason.${reason}`),
          }))}
          onChange={(reason) => change({ reason })}
        />
      )}
      {said && said.answer !== 'no' && (
        <ChipChoice
          legend={t('nextStep')}
          value={said.nextStep?.kind ?? null}
          choices={talkNextSteps.map((kind) => ({ value: kind, label: t(`codes:talkNextStep.${kind}`) }))}
          onChange={(kind) => change({ nextStep: { by: stepBy, until, ...said.nextStep, kind } })}
        />
      )}
      {said?.nextStep && <Planned step={said.nextStep} onChange={(nextStep) => change({ nextStep })} />}
      {said && side === 'employer' && (
        <ChipChoice
          legend={<Isolated text={t('dutchOf', { name })} />}
          value={said.language}
          choices={languageSurprises.map((one) => ({
            value: one,
            label: t(`codes:languageSurprise.${one}`),
          }))}
          onChange={(language) => change({ language })}
        />
      )}
      {error && <ErrorPanel error={error} />}
      {isMutual ? (
        <p role="status">
          <b>{t('mutual')}</b>
        </p>
      ) : (
        <Note icon={Lock}>{t('private')}</Note>
      )}
    </Card>
  )
}
