import { Clock } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { dayOf, epochDay, useFormat } from '../../words/format.ts'

const inDays = (days: number): string =>
  new Date((epochDay(dayOf()) + days) * 86_400_000).toISOString().slice(0, 10)

/** Puts something of Today off until one of a few days; it comes back by itself. */
export function Later({ region, item }: { region: string; item: string }) {
  const { t } = useTranslation('today')
  const format = useFormat()
  const say = useToast()
  const [isOpen, setOpen] = useState(false)
  const { attempt, error, pending } = useAttempt()
  const put = async (until: string) => {
    const isDone = await attempt(async () => {
      await call('POST /regions/:region/today/snoozes', { region }, { body: { item, until } })
    })
    if (!isDone) return
    setOpen(false)
    say(t('asleep', { day: format.day(until) }), { about: item })
    invalidate('GET /regions/:region/today', { region })
  }
  return (
    <>
      <IconButton icon={Clock} label={t('later')} onPress={() => setOpen(true)} />
      {isOpen && (
        <Dialog
          title={t('laterTitle')}
          open
          onClose={() => setOpen(false)}
          actions={
            <Button kind="quiet" onPress={() => setOpen(false)}>
              {t('common:cancel')}
            </Button>
          }
        >
          <div className="stack">
            <p>{t('laterSay')}</p>
            {error && <ErrorPanel error={error} />}
            <div className="row wrap">
              {[1, 3, 7, 14].map((days) => (
                <Button key={days} pending={pending} onPress={() => void put(inDays(days))}>
                  {format.day(inDays(days), 'short')}
                </Button>
              ))}
            </div>
          </div>
        </Dialog>
      )}
    </>
  )
}
