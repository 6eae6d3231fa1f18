import { Hourglass, MessageCircle, MessagesSquare, Phone } from 'lucide-react'
import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { PitchAnswer } from '#contract/pitches'
import { Icon, type IconShape } from '../../components/icon.tsx'
import { useFormat } from '../../words/format.ts'

type TurnProps = { pitch: PitchAnswer; jobhunter: string }

/** Who has the next move, and by when. */
export function PitchTurn({ pitch, jobhunter }: TurnProps) {
  const { t } = useTranslation('pitches')
  const format = useFormat()
  const { state, silences, calledOn, answerBy, talkBy, releasedUntil, talkHeldOn } = pitch
  const say = (key: string, values: Record<string, string> = {}) => (
    <Trans
      t={t}
      i18nKey={key as never}
      values={{ name: jobhunter, ...values }}
      components={{ bdi: <bdi /> }}
    />
  )
  const lines: [IconShape, ReactNode, ReactNode] | null =
    state === 'sent' && silences >= 2
      ? [
          Phone,
          say('turn.silent'),
          <>
            {t('turn.silentSay')} {calledOn && t('turn.called', { day: format.day(calledOn) })}
          </>,
        ]
      : state === 'sent' && answerBy !== null
        ? [Hourglass, t('turn.employer'), say('turn.employerSay', { day: format.day(answerBy, 'full') })]
        : state === 'refused' && talkBy !== null
          ? [MessageCircle, t('turn.refused'), say('turn.refusedSay', { day: format.day(talkBy, 'full') })]
          : state === 'introduced'
            ? [
                MessagesSquare,
                talkHeldOn ? t('turn.talkHeld', { day: format.day(talkHeldOn) }) : t('turn.introduced'),
                say('turn.introducedSay', { day: format.day(releasedUntil ?? '') }),
              ]
            : null
  if (!lines) return null
  const [icon, title, text] = lines
  return (
    <p className="turn">
      <Icon of={icon} />
      <span>
        <b>{title}</b>
        <br />
        <span className="small muted">{text}</span>
      </span>
    </p>
  )
}
