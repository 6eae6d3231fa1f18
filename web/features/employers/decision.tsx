import { Check, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EmployerAnswer } from '#contract/employers'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { useToast } from '../../components/toast.tsx'
import { invalidate } from '../../data/cache.ts'
import { useAct } from '../../data/use-act.ts'

/** Lets an employer in that applied, or not; the second asks first, for it cannot be taken back. */
export function Decision({ employer, region }: { employer: EmployerAnswer; region: string }) {
  const { t } = useTranslation('employers')
  const say = useToast()
  const [isAsking, setAsking] = useState(false)
  const { act, error, pending, readNew } = useAct(
    'POST /regions/:region/employers/:id/state',
    { region, id: employer.id },
    employer.version,
  )
  const decide = async (to: 'approved' | 'declined') => {
    setAsking(false)
    if (!(await act({ to }))) return
    invalidate('GET /regions/:region/employers', { region })
    say(t(`decide.done.${to}`), { about: employer.id })
  }
  return (
    <>
      <div className="row-s">
        <Button kind="first" icon={Check} pending={pending} onPress={() => void decide('approved')}>
          {t('decide.approve')}
        </Button>
        <Button icon={X} onPress={() => setAsking(true)}>
          {t('decide.decline')}
        </Button>
      </div>
      {error && <ErrorPanel error={error} takesFocus {...(readNew && { onRead: readNew })} />}
      <Dialog
        title={t('decide.ask')}
        open={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="stop" onPress={() => void decide('declined')}>
              {t('decide.decline')}
            </Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {t('common:cancel')}
            </Button>
          </>
        }
      >
        <p>{t('decide.say')}</p>
      </Dialog>
    </>
  )
}
