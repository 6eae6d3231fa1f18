import { Calendar, Check, Undo2, UserRound } from 'lucide-react'
import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { PitchAnswer } from '#contract/pitches'
import type { VacancySummary } from '#contract/vacancies'
import { Button } from '../../components/button.tsx'
import { Card, Deep } from '../../components/card.tsx'
import { DayField } from '../../components/day-field.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextArea } from '../../components/field.tsx'
import { Icon, type IconShape } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { useToast } from '../../components/toast.tsx'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { usePitchAct } from './use-pitches.ts'

type MyTurnProps = { pitch: PitchAnswer; place: VacancySummary; region: string }

const readyAnswers = ['yes', 'no', 'inTalk'] as const
/** So long an employer knows somebody, where they say nothing else. */
const usualDays = 60
const laterDay = (days: number) => dayOf(Date.now() + days * 86_400_000)

function Line({ icon, children }: { icon: IconShape; children: React.ReactNode }) {
  return (
    <li className="row row-top">
      <Icon of={icon} />
      <span>{children}</span>
    </li>
  )
}

/** An employer wants to meet me: my name is shown to it, until a day, if I say so. */
function Wanted({ pitch, place, region }: MyTurnProps) {
  const { t } = useTranslation('pitches')
  const format = useFormat()
  const say = useToast()
  const { act, error, pending } = usePitchAct(region)
  const { draft: until, keep, clear } = useLocalDraft(`release:${pitch.id}`, laterDay(usualDays))
  const [isAsking, setAsking] = useState(false)
  const [isOther, setOther] = useState(until !== laterDay(usualDays))
  return (
    <>
      <Deep labelledBy={`turn-${pitch.id}`}>
        <h2 id={`turn-${pitch.id}`}>
          <Trans
            t={t}
            i18nKey="wants.title"
            values={{ employer: place.employerName }}
            components={{ bdi: <bdi /> }}
          />
        </h2>
        {pitch.nextStep && <p>{t(`wants.step.${pitch.nextStep}`)}</p>}
        <ul className="stack-s">
          <Line icon={UserRound}>
            <Isolated text={t('wants.sees')} />
          </Line>
          <Line icon={Calendar}>{t('wants.until', { day: format.day(until, 'full') })}</Line>
          <Line icon={Undo2}>{t('wants.back')}</Line>
        </ul>
        {!isOther && (
          <Button small icon={Calendar} onPress={() => setOther(true)}>
            {t('wants.untilLabel')}
          </Button>
        )}
        {error && !isAsking && <ErrorPanel error={error} />}
        <div className="stack-s">
          <Button
            kind="first"
            block
            icon={Check}
            pending={pending}
            onPress={async () => {
              if (!(await act(pitch, { act: 'release', until }))) return
              clear()
              say(t('wants.done'))
            }}
          >
            {t('wants.yes')}
          </Button>
          <Button block onPress={() => setAsking(true)}>
            {t('wants.notYet')}
          </Button>
        </div>
        {isAsking && (
          <ReasonDialog
            act="notYet"
            error={error}
            pending={pending}
            onClose={() => setAsking(false)}
            onChoose={async (reason) => {
              if (!(await act(pitch, { act: 'notYet', reason }))) return
              setAsking(false)
              say(t('why.done'))
            }}
          />
        )}
      </Deep>
      {isOther && (
        <Card as="div">
          <DayField
            label={t('wants.untilLabel')}
            value={until}
            onChange={(day) => keep(day ?? laterDay(usualDays))}
          />
        </Card>
      )}
    </>
  )
}

/** An employer asks me something: a ready answer is one tap, own words go through a jobhunter. */
function Asked({ pitch, place, region }: MyTurnProps) {
  const { t, i18n } = useTranslation('pitches')
  const say = useToast()
  const { act, error, pending } = usePitchAct(region)
  const { draft, keep, clear } = useLocalDraft(`pitch-answer:${pitch.id}`, '')
  const [isOwn, setOwn] = useState(draft !== '')
  const [isPressed, setPressed] = useState(false)
  const question = pitch.rounds.at(-1)?.question
  if (!question) return null
  const isEmpty = draft.trim() === ''
  const done = () => {
    clear()
    say(t('asks.done'))
  }
  return (
    <>
      <Deep labelledBy={`turn-${pitch.id}`}>
        <h2 id={`turn-${pitch.id}`}>
          <Trans
            t={t}
            i18nKey="asks.title"
            values={{ employer: place.employerName }}
            components={{ bdi: <bdi /> }}
          />
        </h2>
        <p className="lead" dir="auto">
          {'ready' in question ? t(`question.${question.ready}`) : question.text}
        </p>
        {error && <ErrorPanel error={error} />}
        <div className="stack-s">
          {readyAnswers.map((ready) => (
            <Button
              key={ready}
              block
              kind={ready === 'yes' ? 'first' : 'second'}
              pending={pending}
              onPress={async () => {
                if (await act(pitch, { act: 'answer', answer: { ready } })) done()
              }}
            >
              {t(`answer.${ready}`)}
            </Button>
          ))}
          {!isOwn && (
            <Button block onPress={() => setOwn(true)}>
              {t('asks.own')}
            </Button>
          )}
        </div>
      </Deep>
      {isOwn && (
        <Card as="div" className="stack-s">
          <TextArea
            label={t('asks.own')}
            hint={t('asks.ownHint')}
            rows={3}
            maxLength={500}
            value={draft}
            onChange={keep}
            fault={isPressed && isEmpty && t('asks.missing')}
          />
          <Button
            block
            pending={pending}
            onPress={async () => {
              setPressed(true)
              if (isEmpty) return
              const answer = { text: draft.trim(), language: i18n.language }
              if (await act(pitch, { act: 'answer', answer })) done()
            }}
          >
            {t('asks.send')}
          </Button>
        </Card>
      )}
    </>
  )
}

/** What waits for me: it stands first, in the dark panel. */
export function MyTurn(props: MyTurnProps) {
  return props.pitch.state === 'asked' ? <Asked {...props} /> : <Wanted {...props} />
}
