import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandoverAnswer } from '#contract/handovers'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Select } from '../../components/field.tsx'
import { useApi } from '../../data/cache.ts'
import { useHandoverAct } from './use-handovers.ts'

type RedirectDialogProps = { handover: HandoverAnswer; region: string; onClose: () => void }

/** Offers a case to another colleague than the one who did not answer. */
export function RedirectDialog({ handover, region, onClose }: RedirectDialogProps) {
  const { t } = useTranslation('handovers')
  const { data: staff } = useApi('GET /regions/:region/accounts', { region, limit: 200 })
  const { act, error, pending } = useHandoverAct(region)
  const [to, setTo] = useState('')
  const { from, to: asked } = handover
  const others = (staff?.items ?? []).filter(
    ({ id, roles, state }) =>
      id !== from.id && id !== asked.id && state === 'active' && roles.includes('jobhunter'),
  )
  const send = async () => {
    if (await act(handover, { act: 'redirect', to })) onClose()
  }
  return (
    <Dialog
      title={t('redirect')}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="first" pending={pending} disabled={to === ''} onPress={() => void send()}>
            {t('redirectAct')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
        </>
      }
    >
      <div className="stack">
        {error && <ErrorPanel error={error} />}
        <Select
          label={t('offer.to')}
          value={to}
          choices={[
            { value: '', label: t('offer.choose') },
            ...others.map(({ id, name }) => ({ value: id, label: name, lang: 'nl' })),
          ]}
          onChange={setTo}
        />
      </div>
    </Dialog>
  )
}
