import { MapPin, PencilLine } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SiteAnswer, SiteSections } from '#contract/employers'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { useFirstFault } from '../../components/first-fault.ts'
import { Isolated } from '../../components/isolated.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { ApiError, call } from '../../data/api.ts'
import { mergePatch } from '../../data/merge-patch.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { useFaultText } from '../../words/faults.ts'
import { AddressFields } from './address-fields.tsx'
import { NewSite } from './new-site.tsx'
import { useSites } from './use-employer.ts'

type ChangeProps = { site: SiteAnswer; onClose: () => void; onChanged: () => void }

/** One place where people work, to change. */
function ChangeSite({ site, onClose, onChanged }: ChangeProps) {
  const { t } = useTranslation(['employers', 'forms'])
  const { region, employer: id } = site
  const before: SiteSections = { name: site.name, address: site.address }
  const { draft: values, keep, clear } = useLocalDraft(`site:${site.id}`, before)
  const { attempt, error, pending } = useAttempt()
  const faults = error instanceof ApiError ? error.faults : undefined
  const faultAt = useFaultText(faults, values)
  const form = useFirstFault<HTMLDivElement>(error)
  const save = async () => {
    const body = mergePatch(before, values)
    const isSaved = await attempt(async () => {
      if (body === undefined) return
      const at = { region, id, site: site.id }
      await call('PATCH /regions/:region/employers/:id/sites/:site', at, { body, ifMatch: site.version })
    })
    if (!isSaved) return
    clear()
    onChanged()
    onClose()
  }
  return (
    <Dialog
      title={<Isolated text={t('site.change', { site: site.name })} />}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="first" pending={pending} onPress={() => void save()}>
            {t('common:save')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
        </>
      }
    >
      <div ref={form} className="stack">
        {error && faults?.length === 0 && <ErrorPanel error={error} />}
        <AddressFields site={values} onChange={keep} faultAt={faultAt} />
      </div>
    </Dialog>
  )
}

/** Where people work for an employer: each address to change, and the way to add one. */
export function Sites({ employer, region }: { employer: string; region: string }) {
  const { t } = useTranslation('employers')
  const { data, error, reload } = useSites(region, employer)
  const [open, setOpen] = useState<string | null>(null)
  const changing = data?.items.find(({ id }) => id === open)
  return (
    <Card className="stack" labelledBy="sites">
      <h2 id="sites">{t('site.title')}</h2>
      {!data && error && <ErrorPanel error={error} onRetry={reload} />}
      {data?.items.length === 0 && <p className="muted">{t('site.none')}</p>}
      <ul className="stack-s">
        {data?.items.map(({ id, name, address }) => (
          <li key={id} className="row">
            <div className="grow">
              <ReasonLine kind="gap" icon={MapPin}>
                <bdi>
                  {name}
                  {': '}
                  {[address.street, address.postcode, address.town].filter(Boolean).join(', ')}
                </bdi>
              </ReasonLine>
            </div>
            <Button kind="quiet" small icon={PencilLine} onPress={() => setOpen(id)}>
              <span aria-hidden="true">{t('common:change')}</span>
              <span className="sr">
                <Isolated text={t('site.change', { site: name })} />
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <NewSite region={region} employer={employer} onAdded={reload} />
      {changing && <ChangeSite site={changing} onClose={() => setOpen(null)} onChanged={reload} />}
    </Card>
  )
}
