import { Store } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StallAnswer } from '#contract/events'
import { fold } from '../../../locales/fold.ts'
import { Button } from '../../components/button.tsx'
import { Combo } from '../../components/combo.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate, useApi } from '../../data/cache.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'

/** So many names are shown for what is typed. */
const most = 30

type AskProps = { region: string; event: string; stalls: readonly StallAnswer[]; onClose: () => void }

function AskDialog({ region, event, stalls, onClose }: AskProps) {
  const { t } = useTranslation('events')
  const say = useToast()
  const { data, error } = useApi('GET /regions/:region/employers', { region, state: 'approved', limit: 200 })
  const { attempt, error: failure } = useAttempt()
  const known = useMemo(
    () => data?.items.map(({ id, name }) => ({ id, label: name, folded: fold(name) })) ?? [],
    [data],
  )
  const asked = new Set(stalls.map(({ employer }) => employer))
  const ask = async (employer: string) => {
    const isSent = await attempt(async () => {
      const at = { region, id: event }
      await call('POST /regions/:region/events/:id/stalls', at, { body: { id: newId('stall'), employer } })
      invalidate('GET /regions/:region/events/:id/stalls', at)
      invalidate('GET /regions/:region/events', { region })
    })
    if (!isSent) return
    say(t('tables.asked'))
    onClose()
  }
  return (
    <Dialog
      title={t('tables.ask')}
      open
      onClose={onClose}
      actions={
        <Button kind="quiet" onPress={onClose}>
          {t('common:cancel')}
        </Button>
      }
    >
      <div className="stack ask-employer">
        <p>{t('tables.askSay')}</p>
        {(failure ?? error) && <ErrorPanel error={(failure ?? error)!} />}
        <Combo
          label={t('tables.find')}
          find={(typed) =>
            known
              .filter(({ folded }) => folded.includes(fold(typed)))
              .slice(0, most)
              .map(({ id, label }) => ({ id, label, isChosen: asked.has(id) }))
          }
          onPick={(employer) => void ask(employer)}
        />
      </div>
    </Dialog>
  )
}

/** Asks an employer to come to an event. */
export function AskEmployer({ kind, ...asked }: Omit<AskProps, 'onClose'> & { kind?: 'first' }) {
  const { t } = useTranslation('events')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon={Store} {...(kind && { kind })} onPress={() => setOpen(true)}>
        {t('tables.ask')}
      </Button>
      {isOpen && <AskDialog {...asked} onClose={() => setOpen(false)} />}
    </>
  )
}
