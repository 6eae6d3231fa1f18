import { LogIn } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Board } from '#contract/live'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { CameraReader } from './camera-reader.tsx'
import { invitationIn } from './check-in-code.ts'

/** Lets somebody in by the code on their phone, or by the number of their invitation. */
export function LetIn({ there, onIn }: { there: Board; onIn: (participation: string) => void }) {
  const { t } = useTranslation('live')
  const { draft, keep, clear } = useLocalDraft<{ number: number | null }>('let-in', { number: null })
  const { number } = draft
  const { attempt, error, pending } = useAttempt()
  const [isStrange, setStrange] = useState(false)
  const params = { region: there.region, id: there.event }
  const letIn = (body: { number: number | null; code: string | null }) =>
    attempt(async () => {
      const who = await call('POST /regions/:region/events/:id/arrivals', params, { body })
      invalidate('GET /regions/:region/events/:id/board', params)
      onIn(who.participation)
    })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setStrange(false)
    if (await letIn({ number, code: null })) clear()
  }
  const read = async (text: string) => {
    const code = invitationIn(text)
    const isKnown = there.people.some(({ participation }) => participation === code)
    setStrange(!isKnown)
    if (isKnown && (await letIn({ number: null, code }))) navigator.vibrate?.(80)
  }
  const isUnknown = error?.code === 'notFound' || error?.code === 'badInput'
  return (
    <Card className="stack-s" labelledBy="let-in">
      <h2 id="let-in">{t('door.byNumber')}</h2>
      <CameraReader onRead={(text) => void read(text)} />
      {isStrange && <p role="alert">{t('door.noCode')}</p>}
      <form className="day-inline" onSubmit={(event) => void send(event)}>
        <NumberField
          label={t('door.numberLabel')}
          value={number}
          onChange={(next) => keep({ number: next })}
          {...(isUnknown && { fault: t('door.unknown') })}
        />
        <Button type="submit" icon={LogIn} pending={pending} disabled={number === null}>
          {t('door.letIn')}
        </Button>
      </form>
      {error && !isUnknown && <ErrorPanel error={error} takesFocus />}
    </Card>
  )
}
