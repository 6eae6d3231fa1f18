import { Check, RotateCcw, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StallAct, StallAnswer } from '#contract/events'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choice.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { useToast } from '../../components/toast.tsx'
import { invalidate } from '../../data/cache.ts'
import type { Body } from '../../data/endpoints.ts'
import { useAct } from '../../data/use-act.ts'

const reasons = ['noTime', 'noPlaces', 'noStaff', 'other'] as const

/** Says whether an employer comes, by itself or by a jobhunter who heard it; a reason goes with a no. */
export function StallActs({ stall, own }: { stall: StallAnswer; own?: boolean }) {
  const { t } = useTranslation(['events', 'codes'])
  const say = useToast()
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState<(typeof reasons)[number]>('noTime')
  const { region, id, event, employer, state } = stall
  const { act, error, pending, readNew } = useAct(
    'POST /regions/:region/stalls/:id/state',
    { region, id },
    stall.version,
  )
  const send = async (body: Body<'POST /regions/:region/stalls/:id/state'>) => {
    setAsking(false)
    if (!(await act(body))) return
    invalidate('GET /regions/:region/events/:id/stalls', { region, id: event })
    invalidate('GET /regions/:region/employers/:id/stalls', { region, id: employer })
    invalidate('GET /regions/:region/events', { region })
    say(t(`stall.done.${body.act}`), { about: id })
  }
  const isPast = ['finished', 'closed', 'cancelled'].includes(stall.at.state) || state === 'cancelled'
  if (isPast) return null
  const mayAct = (name: StallAct) =>
    name === 'accept'
      ? state !== 'accepted'
      : name === 'decline'
        ? state !== 'declined'
        : state === 'declined'
  return (
    <>
      <div className="row-s wrap">
        {mayAct('accept') && (
          <Button kind="first" icon={Check} pending={pending} onPress={() => void send({ act: 'accept' })}>
            {t(own ? 'stall.yes' : 'stall.staffYes')}
          </Button>
        )}
        {mayAct('decline') && (
          <Button icon={X} pending={pending} onPress={() => setAsking(true)}>
            {t(own ? 'stall.no' : 'stall.staffNo')}
          </Button>
        )}
        {!own && mayAct('askAgain') && (
          <Button icon={RotateCcw} pending={pending} onPress={() => void send({ act: 'askAgain' })}>
            {t('stall.askAgain')}
          </Button>
        )}
      </div>
      {error && <ErrorPanel error={error} takesFocus {...(readNew && { onRead: readNew })} />}
      <Dialog
        title={t(own ? 'stall.noAsk' : 'stall.staffNo')}
        open={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="first" onPress={() => void send({ act: 'decline', reason })}>
              {t(own ? 'stall.no' : 'stall.staffNo')}
            </Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {t('common:back')}
            </Button>
          </>
        }
      >
        {own && <p>{t('stall.noSay')}</p>}
        <RadioGroup
          legend={t('cancel.why')}
          value={reason}
          choices={reasons.map((value) => ({ value, label: t(`codes:stallReason.${value}`) }))}
          onChange={setReason}
        />
      </Dialog>
    </>
  )
}
