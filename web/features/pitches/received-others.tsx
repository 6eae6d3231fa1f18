import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { ReceivedPitch } from '#contract/pitches'
import type { VacancySummary } from '#contract/vacancies'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { useFormat } from '../../words/format.ts'
import { ReceivedCard } from './received-card.tsx'
import type { Reply } from './three-answers.tsx'

const reasons = ['skills', 'language', 'hours', 'availability', 'transport', 'otherReason'] as const

type OtherProps = {
  pitch: ReceivedPitch
  region: string
  place: VacancySummary | undefined
  pending: boolean
  onReply: (reply: Reply) => void
}

/** A pitch that was answered: what happens now, and after the meeting what became of it. */
export function AnsweredPitch({ pitch, region, place, pending, onReply }: OtherProps) {
  const { t } = useTranslation('pitches')
  const format = useFormat()
  const [isEnding, setEnding] = useState(false)
  const { known, state } = pitch
  const values = { name: known?.jobhunter ?? '', day: known ? format.day(known.until) : '' }
  if (state === 'sent') return null
  return (
    <li className="stack-s">
      {place && (
        <p className="small muted">
          <OwnWords text={place.title} />
        </p>
      )}
      <ReceivedCard pitch={pitch} region={region} />
      <p>
        <Trans t={t} i18nKey={`received.state.${state}`} values={values} components={{ bdi: <bdi /> }} />
      </p>
      {state === 'introduced' && (
        <div className="row-s">
          <Button
            pending={pending}
            onPress={() => onReply({ act: pitch.talkHeldOn === null ? 'talkHeld' : 'place' })}
          >
            {t(pitch.talkHeldOn === null ? 'received.heldAct' : 'received.placeAct')}
          </Button>
          <Button kind="quiet" onPress={() => setEnding(true)}>
            {t('received.endAct')}
          </Button>
        </div>
      )}
      {isEnding && (
        <Dialog
          title={t('why.end')}
          open
          onClose={() => setEnding(false)}
          actions={
            <Button kind="quiet" onPress={() => setEnding(false)}>
              {t('common:cancel')}
            </Button>
          }
        >
          <div className="reasons">
            {reasons.map((reason) => (
              <Button key={reason} onPress={() => onReply({ act: 'end', reason })}>
                {t(`reason.${reason}`)}
              </Button>
            ))}
          </div>
        </Dialog>
      )}
    </li>
  )
}
