import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandoverAnswer } from '#contract/handovers'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextArea } from '../../components/field.tsx'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { useHandoverAct } from './use-handovers.ts'

type ReasonDialogProps = {
  handover: HandoverAnswer
  region: string
  act: 'decline' | 'withdraw'
  onClose: () => void
}

/** Asks why a case is not taken over, or not offered any more; the other side reads it. */
export function ReasonDialog({ handover, region, act: name, onClose }: ReasonDialogProps) {
  const { t } = useTranslation('handovers')
  const { act, error, pending } = useHandoverAct(region)
  const [isPressed, setPressed] = useState(false)
  const { draft, keep, clear } = useLocalDraft(`handover:${handover.id}`, { reason: '' })
  const isShort = !/\S\s+\S/.test(draft.reason.trim())
  const send = async () => {
    setPressed(true)
    if (isShort || !(await act(handover, { act: name, reason: draft.reason.trim() }))) return
    clear()
    onClose()
  }
  return (
    <Dialog
      title={t(`act.${name}`)}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="first" pending={pending} onPress={() => void send()}>
            {t(`act.${name}`)}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
        </>
      }
    >
      <div className="stack">
        {error && <ErrorPanel error={error} />}
        <TextArea
          label={t('reason')}
          hint={t('reasonHint')}
          rows={2}
          maxLength={300}
          value={draft.reason}
          onChange={(reason) => keep({ reason })}
          fault={isPressed && isShort && t('reasonMissing')}
        />
      </div>
    </Dialog>
  )
}
