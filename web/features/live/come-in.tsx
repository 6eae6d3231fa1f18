import { LogIn } from 'lucide-react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnInvitation } from '#contract/events'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextField } from '../../components/field.tsx'
import { QrPicture } from '../../components/qr-picture.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'

/** My code and my number for who stands at the entrance, or the code that stands there. */
export function ComeIn({ invitation }: { invitation: OwnInvitation }) {
  const { t } = useTranslation('live')
  const { draft: code, keep, clear } = useLocalDraft(`come-in:${invitation.id}`, '')
  const { attempt, error, pending } = useAttempt()
  const params = { region: invitation.region, id: invitation.id }
  const send = (event: FormEvent) => {
    event.preventDefault()
    void attempt(async () => {
      await call('POST /regions/:region/participations/:id/arrival', params, { body: { code: code.trim() } })
      clear()
      invalidate('GET /regions/:region/participations/:id', params)
    })
  }
  const isWrong = error?.code === 'expired' || error?.code === 'badInput'
  return (
    <Card className="stack" labelledBy="come-in">
      <h2 id="come-in">{t('mine.comeIn')}</h2>
      <p>{t('mine.sayNumber')}</p>
      <div className="day-own-code">
        <QrPicture text={invitation.id} label={t('mine.ownCode')} />
        <p className="day-number num">{invitation.number}</p>
      </div>
      <form className="stack-s" onSubmit={send}>
        <TextField
          label={t('mine.code')}
          hint={t('mine.codeSay')}
          inputMode="numeric"
          dir="ltr"
          autoComplete="one-time-code"
          maxLength={6}
          value={code}
          onChange={keep}
          {...(isWrong && { fault: t('mine.wrongCode') })}
        />
        <Button
          type="submit"
          kind="first"
          block
          icon={LogIn}
          pending={pending}
          disabled={!/^\d{6}$/.test(code.trim())}
        >
          {t('mine.in')}
        </Button>
      </form>
      {error && !isWrong && <ErrorPanel error={error} takesFocus />}
    </Card>
  )
}
