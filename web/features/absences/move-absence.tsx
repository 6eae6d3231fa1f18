import { useTranslation } from 'react-i18next'
import type { AbsenceAnswer } from '#contract/absences'
import { Button } from '../../components/button.tsx'
import { DayField } from '../../components/day-field.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { useFaultText } from '../../words/faults.ts'
import { dayOf } from '../../words/format.ts'
import { useAbsenceAct } from './use-absences.ts'

type MoveAbsenceProps = { absence: AbsenceAnswer; region: string; onClose: () => void }

/** Gives an absence another last day. */
export function MoveAbsence({ absence, region, onClose }: MoveAbsenceProps) {
  const { t } = useTranslation('absences')
  const { act, error, pending } = useAbsenceAct(region)
  const { draft, keep, clear } = useLocalDraft(`absence-move:${absence.id}`, {
    until: absence.until as string | null,
  })
  const { until } = draft
  const faultAt = useFaultText(error?.faults, { until })
  const save = async () => {
    if (until === null || !(await act(absence, { act: 'move', until }))) return
    clear()
    onClose()
  }
  return (
    <Dialog
      title={t('move')}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="first" pending={pending} disabled={until === null} onPress={() => void save()}>
            {t('common:save')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
        </>
      }
    >
      <div className="stack">
        {error && error.faults.length === 0 && <ErrorPanel error={error} />}
        <DayField
          label={t('until')}
          value={until}
          onChange={(next) => keep({ until: next })}
          from={absence.from > dayOf() ? absence.from : dayOf()}
          fault={faultAt('/until')}
        />
      </div>
    </Dialog>
  )
}
