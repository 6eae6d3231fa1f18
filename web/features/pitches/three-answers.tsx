import { ArrowLeft, ClockArrowDown, Handshake, MessageCircleQuestionMark } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nextSteps, readyQuestions } from '#codes/pitches'
import { employerReasons } from '#codes/placements'
import { Button } from '../../components/button.tsx'
import { TextArea } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import type { Body } from '../../data/endpoints.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'

export type Reply = Body<'POST /regions/:region/received-pitches/:id/replies'>
type Kind = 'interested' | 'question' | 'notNow'

const kinds = [
  { kind: 'interested', icon: Handshake },
  { kind: 'question', icon: MessageCircleQuestionMark },
  { kind: 'notNow', icon: ClockArrowDown },
] as const
const titles = { interested: 'received.step', question: 'received.which', notNow: 'received.why' } as const

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [role="dialog"]') !== null

type ThreeAnswersProps = { pitch: string; pending: boolean; onReply: (reply: Reply) => void }

/** Three answers of equal size; the second tap says what follows, which question, or why not. Keys 1, 2 and 3 do the first. */
export function ThreeAnswers({ pitch, pending, onReply }: ThreeAnswersProps) {
  const { t } = useTranslation('pitches')
  const [chosen, setChosen] = useState<Kind | null>(null)
  const { draft: typed, keep: setTyped } = useLocalDraft<string | null>(`reply:${pitch}`, null)
  const second = useRef<HTMLHeadingElement>(null)
  const choose = (kind: Kind | null) => setChosen(kind)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const kind = kinds[Number(event.key) - 1]?.kind
    if (kind && !isTyping(event.target) && !event.metaKey && !event.ctrlKey && !event.altKey) choose(kind)
  })
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  useEffect(() => {
    if (chosen) second.current?.focus()
  }, [chosen])

  if (chosen === null)
    return (
      <div className="pitch-answers">
        <h3 className="answers-ask">{t('received.ask')}</h3>
        <fieldset className="answers">
          <legend className="sr">{t('received.answers')}</legend>
          {kinds.map(({ kind, icon }) => (
            <button
              key={kind}
              type="button"
              className={kind === 'interested' ? 'answer answer-yes' : 'answer'}
              onClick={() => choose(kind)}
            >
              <Icon of={icon} />
              <b>{t(`received.${kind}`)}</b>
              <span>{t(`received.${kind}Say`)}</span>
            </button>
          ))}
        </fieldset>
        <p className="small muted answers-keys">{t('received.keys')}</p>
      </div>
    )
  return (
    <div className="pitch-answers stack-s">
      <h3 ref={second} tabIndex={-1} className="answers-ask">
        {t(titles[chosen])}
      </h3>
      <div className="reasons">
        {chosen === 'interested' &&
          nextSteps.map((nextStep) => (
            <Button key={nextStep} pending={pending} onPress={() => onReply({ act: 'interested', nextStep })}>
              {t(`received.nextStep.${nextStep}`)}
            </Button>
          ))}
        {chosen === 'question' &&
          readyQuestions.map((ready) => (
            <Button
              key={ready}
              pending={pending}
              onPress={() => onReply({ act: 'ask', question: { ready } })}
            >
              {t(`question.${ready}`)}
            </Button>
          ))}
        {chosen === 'notNow' &&
          employerReasons.map((reason) => (
            <Button key={reason} pending={pending} onPress={() => onReply({ act: 'notNow', reason })}>
              {t(`reason.${reason}`)}
            </Button>
          ))}
      </div>
      {chosen === 'question' &&
        (typed === null ? (
          <Button kind="quiet" onPress={() => setTyped('')}>
            {t('received.ownQuestion')}
          </Button>
        ) : (
          <>
            <TextArea
              label={t('received.ownQuestion')}
              rows={2}
              maxLength={500}
              value={typed}
              onChange={setTyped}
            />
            <Button
              disabled={typed.trim() === ''}
              pending={pending}
              onPress={() => onReply({ act: 'ask', question: { text: typed.trim() } })}
            >
              {t('received.sendQuestion')}
            </Button>
          </>
        ))}
      <Button kind="quiet" icon={ArrowLeft} onPress={() => choose(null)}>
        {t('received.back')}
      </Button>
    </div>
  )
}
