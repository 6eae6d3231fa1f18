import { Check, Heart } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnInvitation } from '#contract/events'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choice.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Note } from '../../components/note.tsx'
import { SavedMark, type SavedState } from '../../components/notice.tsx'
import { useToast } from '../../components/toast.tsx'
import { invalidate } from '../../data/cache.ts'
import type { Body } from '../../data/endpoints.ts'
import { useAct } from '../../data/use-act.ts'

const reasons = ['none', 'noTime', 'noWay', 'notMyWork', 'other'] as const
type Reason = (typeof reasons)[number]

/** My yes or no; a reason may go with a no, and may be left out. */
export function MyAnswer({ invitation, saved }: { invitation: OwnInvitation; saved: SavedState | null }) {
  const { t } = useTranslation(['events', 'codes'])
  const say = useToast()
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState<Reason>('none')
  const { region, id, profile, state, version } = invitation
  const { act, error, pending, readNew } = useAct(
    'POST /regions/:region/participations/:id/state',
    { region, id },
    version,
  )
  const send = async (body: Body<'POST /regions/:region/participations/:id/state'>) => {
    setAsking(false)
    if (!(await act(body))) return
    invalidate('GET /regions/:region/profiles/:id/participations', { region, id: profile })
    say(t(`my.done.${body.act}`), { about: id })
  }
  const hasSaidYes = state === 'accepted' || state === 'waiting'
  return (
    <>
      <SavedMark state={saved} />
      <Note icon={Heart}>{t('my.free')}</Note>
      {error && <ErrorPanel error={error} takesFocus {...(readNew && { onRead: readNew })} />}
      <div className="my-answer">
        {state !== 'declined' && (
          <Button pending={pending} onPress={() => setAsking(true)}>
            {t('my.no')}
          </Button>
        )}
        {!hasSaidYes && (
          <Button kind="first" icon={Check} pending={pending} onPress={() => void send({ act: 'accept' })}>
            {t('my.yes')}
          </Button>
        )}
      </div>
      <Dialog
        title={t('my.noAsk')}
        open={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button
              kind="first"
              onPress={() => void send({ act: 'decline', reason: reason === 'none' ? null : reason })}
            >
              {t('my.no')}
            </Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {t('common:back')}
            </Button>
          </>
        }
      >
        <RadioGroup
          legend={t('cancel.why')}
          hideLegend
          value={reason}
          choices={reasons.map((value) => ({
            value,
            label: value === 'none' ? t('my.noReason') : t(`codes:participationReason.${value}`),
          }))}
          onChange={setReason}
        />
      </Dialog>
    </>
  )
}
