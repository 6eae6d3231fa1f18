import { MapPinPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { useFirstFault } from '../../components/first-fault.ts'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { useFaultText } from '../../words/faults.ts'
import { AddressFields, blankSite } from './address-fields.tsx'

type NewSiteProps = { region: string; employer: string; onAdded: (site: string) => void }

/** Adds a place where people work. */
export function NewSite({ region, employer, onAdded }: NewSiteProps) {
  const { t } = useTranslation(['employers', 'forms'])
  const [isOpen, setOpen] = useState(false)
  // The id is kept with what is typed, so that sending twice adds one.
  const { draft, keep, clear } = useLocalDraft(`new-site:${employer}`, { id: newId('site'), site: blankSite })
  const { id, site } = draft
  const { attempt, clear: forget, error, pending } = useAttempt()
  const faultAt = useFaultText(error?.faults, site)
  const form = useFirstFault<HTMLDivElement>(error)
  const open = () => {
    forget()
    setOpen(true)
  }
  const add = async () => {
    const at = { region, id: employer }
    const isAdded = await attempt(async () => {
      await call('POST /regions/:region/employers/:id/sites', at, { body: { id, ...site } })
    })
    if (!isAdded) return
    invalidate('GET /regions/:region/employers/:id/sites', at)
    clear({ id: newId('site'), site: blankSite })
    setOpen(false)
    onAdded(id)
  }
  return (
    <div className="btn-dashed">
      <Button icon={MapPinPlus} onPress={open}>
        {t('site.add')}
      </Button>
      <Dialog
        title={t('site.add')}
        open={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button kind="first" pending={pending} onPress={() => void add()}>
              {t('common:add')}
            </Button>
            <Button kind="quiet" onPress={() => setOpen(false)}>
              {t('common:cancel')}
            </Button>
          </>
        }
      >
        <div ref={form} className="stack">
          {error && error.faults.length === 0 && <ErrorPanel error={error} />}
          <AddressFields site={site} onChange={(to) => keep({ id, site: to })} faultAt={faultAt} />
        </div>
      </Dialog>
    </div>
  )
}
