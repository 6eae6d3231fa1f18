import { CalendarDays, Copy } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextField } from '../../components/field.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { setAnswer, useApi } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useFormat } from '../../words/format.ts'

/** The address at which the calendar of one's own telephone reads one's days; it is shown when it is made, and never again. */
export function OwnCalendar() {
  const { t } = useTranslation('accounts')
  const format = useFormat()
  const say = useToast()
  const { data } = useApi('GET /account/calendar')
  const [address, setAddress] = useState<string | null>(null)
  const { attempt, error, pending } = useAttempt()
  const open = () =>
    attempt(async () => {
      const made = await call('POST /account/calendar', {})
      setAddress(made.address)
      setAnswer('GET /account/calendar', {}, { since: made.since })
    })
  const close = () =>
    attempt(async () => {
      await call('DELETE /account/calendar', {})
      setAddress(null)
      setAnswer('GET /account/calendar', {}, { since: null })
      say(t('own.calendarEnded'))
    })
  const copy = () =>
    attempt(async () => {
      await navigator.clipboard.writeText(address ?? '')
      say(t('own.calendarCopied'))
    })
  const since = data?.since ?? null
  return (
    <div className="stack">
      <p className="muted">{t('own.calendarSay')}</p>
      {error && <ErrorPanel error={error} />}
      {since !== null && <p>{t('own.calendarSince', { day: format.day(since.slice(0, 10)) })}</p>}
      {address !== null && (
        <>
          <TextField
            label={t('own.calendarAddress')}
            hint={t('own.calendarOnce')}
            dir="ltr"
            value={address}
            readOnly
            onChange={() => {}}
          />
          <div>
            <Button kind="first" icon={Copy} onPress={() => void copy()}>
              {t('own.calendarCopy')}
            </Button>
          </div>
        </>
      )}
      <div className="row-s wrap">
        <Button icon={CalendarDays} pending={pending} onPress={() => void open()}>
          {since === null ? t('own.calendarMake') : t('own.calendarNew')}
        </Button>
        {since !== null && (
          <Button kind="quiet" pending={pending} onPress={() => void close()}>
            {t('own.calendarEnd')}
          </Button>
        )}
      </div>
    </div>
  )
}
