import { CalendarX } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EventAnswer } from '#contract/events'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choice.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { useToast } from '../../components/toast.tsx'
import { invalidate } from '../../data/cache.ts'
import { useAct } from '../../data/use-act.ts'

const reasons = ['tooFewPeople', 'tooFewEmployers', 'noPlace', 'other'] as const

/** Cancels an event, after its reason; everybody who was asked is told. */
export function CancelEvent({ event }: { event: EventAnswer }) {
  const { t } = useTranslation(['events', 'codes'])
  const say = useToast()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState<(typeof reasons)[number]>('tooFewPeople')
  const { region, id, version } = event
  const { act, error, pending, readNew } = useAct(
    'POST /regions/:region/events/:id/state',
    { region, id },
    version,
  )
  const cancel = async () => {
    setOpen(false)
    if (!(await act({ act: 'cancel', reason }))) return
    invalidate('GET /regions/:region/events/:id/stalls', { region, id })
    invalidate('GET /regions/:region/events', { region })
    say(t('cancel.done'))
  }
  return (
    <>
      <div>
        <Button kind="quiet" icon={CalendarX} pending={pending} onPress={() => setOpen(true)}>
          {t('cancel.act')}
        </Button>
      </div>
      {error && <ErrorPanel error={error} takesFocus {...(readNew && { onRead: readNew })} />}
      <Dialog
        title={t('cancel.ask')}
        open={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button kind="stop" onPress={() => void cancel()}>
              {t('cancel.act')}
            </Button>
            <Button kind="quiet" onPress={() => setOpen(false)}>
              {t('common:back')}
            </Button>
          </>
        }
      >
        <p>{t('cancel.say')}</p>
        <RadioGroup
          legend={t('cancel.why')}
          value={reason}
          choices={reasons.map((value) => ({ value, label: t(`codes:cancelReason.${value}`) }))}
          onChange={setReason}
        />
      </Dialog>
    </>
  )
}
