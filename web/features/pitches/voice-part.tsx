import { EyeOff, Mic, Square, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenPitch } from '#contract/pitches'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Checkbox } from '../../components/choice.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Note } from '../../components/note.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { mostSeconds, type Recording, useRecorder } from './use-recorder.ts'
import { VoicePlayer } from './voice-player.tsx'

/** The bytes of a recording in base64. */
const base64Of = async (blob: Blob): Promise<string> => {
  const reader = new FileReader()
  const read = new Promise<string>((done, fail) => {
    reader.onload = () => done(String(reader.result))
    reader.onerror = () => fail(reader.error)
  })
  reader.readAsDataURL(blob)
  return (await read).replace(/^[^,]*,/, '')
}

type VoicePartProps = {
  pitch: OpenPitch
  region: string
  /** Whether everything typed has been kept: a recording rests on the same version. */
  isWhole: boolean
  isHelper: boolean
  onConsent: (consents: OpenPitch['consents']) => void
}

/** Records a voice, with its level while it is recorded; listened to, recorded again or deleted, and heard by the employer only on a yes. */
export function VoicePart({ pitch, region, isWhole, isHelper, onConsent }: VoicePartProps) {
  const { t } = useTranslation('pitches')
  const heading = useId()
  const { attempt, error, pending } = useAttempt()
  const { id, version, voice, consents } = pitch
  const anew = () => invalidate('GET /regions/:region/pitches/:id', { region, id })
  const address = `/regions/${region}/pitches/${id}/voice`
  const keep = async ({ blob, seconds }: Recording) => {
    await attempt(async () => {
      const body = { audio: await base64Of(blob), seconds }
      await call('PUT /regions/:region/pitches/:id/voice', { region, id }, { body, ifMatch: version })
    })
    anew()
  }
  const remove = async () => {
    await attempt(async () => {
      await call('DELETE /regions/:region/pitches/:id/voice', { region, id }, { ifMatch: version })
    })
    anew()
  }
  const { canRecord, seconds, levels, isRefused, start, stop } = useRecorder(
    (recording) => void keep(recording),
  )
  if (!canRecord && !voice) return null
  return (
    <section className="stack-s" aria-labelledby={heading}>
      <div className="sec-head">
        <h2 id={heading}>{t('voice.title')}</h2>
        <span className="small muted">{t('voice.most', { count: mostSeconds })}</span>
      </div>
      <Card as="div" className="stack">
        {error && <ErrorPanel error={error} />}
        {isRefused && <Note icon={Mic}>{t('voice.refused')}</Note>}
        {seconds !== null ? (
          <>
            <p className="sr" role="status">
              {t('voice.recording')}
            </p>
            <div className="audio">
              <div className="wave" aria-hidden="true">
                {levels.map((level, at) => (
                  <i key={String(at)} style={{ '--level': level } as React.CSSProperties} />
                ))}
              </div>
              <span className="num">{t('voice.seconds', { count: seconds })}</span>
            </div>
            <Button kind="first" icon={Square} onPress={stop}>
              {t('voice.stop')}
            </Button>
          </>
        ) : (
          <>
            {voice && (
              <VoicePlayer
                key={version}
                address={`/api/v1${address}`}
                seconds={voice.seconds}
                label={t('voice.play')}
              />
            )}
            <div className="row-s">
              <Button icon={Mic} pending={pending} disabled={!isWhole} onPress={() => void start()}>
                {t(voice ? 'voice.again' : 'voice.record')}
              </Button>
              {voice && (
                <Button
                  kind="quiet"
                  icon={Trash2}
                  pending={pending}
                  disabled={!isWhole}
                  onPress={() => void remove()}
                >
                  {t('voice.delete')}
                </Button>
              )}
            </div>
          </>
        )}
        {voice && !isHelper && (
          <Checkbox checked={consents.voice} onChange={(yes) => onConsent({ ...consents, voice: yes })}>
            {t('voice.consent')}
          </Checkbox>
        )}
        {voice && !consents.voice && <Note icon={EyeOff}>{t('voice.notHeard')}</Note>}
      </Card>
    </section>
  )
}
