import { useTranslation } from 'react-i18next'
import { personReasons } from '#codes/placements'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import type { ApiError } from '../../data/api.ts'
import type { PitchAct } from './use-pitches.ts'

type Refusal = Extract<PitchAct, { reason: unknown; act: 'decline' | 'notYet' | 'withdraw' | 'end' }>
export type RefusalAct = Refusal['act']

type ReasonDialogProps = {
  act: RefusalAct
  error: ApiError | null
  pending: boolean
  onClose: () => void
  onChoose: (reason: Refusal['reason']) => void
}

/** Why a person says no, not yet, or takes something back: one tap, read by nobody but their jobhunter. */
export function ReasonDialog({ act, error, pending, onClose, onChoose }: ReasonDialogProps) {
  const { t } = useTranslation('pitches')
  return (
    <Dialog
      title={t(`why.${act}`)}
      open
      onClose={onClose}
      actions={
        <Button kind="quiet" onPress={onClose}>
          {t('common:cancel')}
        </Button>
      }
    >
      <div className="stack">
        <p>{t('why.say')}</p>
        {error && <ErrorPanel error={error} />}
        <div className="reasons">
          {personReasons.map((reason) => (
            <Button key={reason} pending={pending} onPress={() => onChoose(reason)}>
              {t(`reason.${reason}`)}
            </Button>
          ))}
        </div>
      </div>
    </Dialog>
  )
}
