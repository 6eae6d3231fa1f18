import { DoorClosed, DoorOpen } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfileAnswer } from '#contract/profiles'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { useToast } from '../../components/toast.tsx'
import { invalidate } from '../../data/cache.ts'
import { useAct } from '../../data/use-act.ts'
import { useFormat } from '../../words/format.ts'
import { useKeeping } from '../privacy/use-keeping.ts'

/** On which day everything would go if the profile were closed today; said to who holds the case. */
function Would({ profile }: { profile: ProfileAnswer }) {
  const { t } = useTranslation('profiles')
  const format = useFormat()
  const { data } = useKeeping(profile)
  if (!data) return null
  const day = format.day(profile.sharing.keepLonger ? data.withConsent : data.closed)
  return <p>{t('close.would', { day })}</p>
}

/** Takes somebody out of every list, after a question, or lets a closed profile back in. */
export function CloseProfile({ profile }: { profile: ProfileAnswer }) {
  const { t } = useTranslation('profiles')
  const { region, id, state, version } = profile
  const say = useToast()
  const format = useFormat()
  const [isAsking, setAsking] = useState(false)
  const { act, error, pending } = useAct('POST /regions/:region/profiles/:id/state', { region, id }, version)
  const isClosed = state === 'closed'
  const turn = async (to: 'active' | 'closed') => {
    setAsking(false)
    if (!(await act({ to }))) return
    invalidate('GET /regions/:region/profiles', { region })
    say(t(to === 'closed' ? 'close.done' : 'close.opened'))
  }
  return (
    <div className="stack-s">
      <Button
        kind="quiet"
        icon={isClosed ? DoorOpen : DoorClosed}
        pending={pending}
        onPress={() => (isClosed ? void turn('active') : setAsking(true))}
      >
        {t(isClosed ? 'close.again' : 'close.act')}
      </Button>
      {profile.goesOn && <p className="small">{t('close.goes', { day: format.day(profile.goesOn) })}</p>}
      {error && <ErrorPanel error={error} />}
      <Dialog
        title={t('close.ask')}
        open={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="stop" onPress={() => void turn('closed')}>
              {t('close.act')}
            </Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {t('common:cancel')}
            </Button>
          </>
        }
      >
        <p>{t('close.say')}</p>
        <Would profile={profile} />
      </Dialog>
    </div>
  )
}
