import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { DayField } from '../../components/day-field.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Select } from '../../components/field.tsx'
import { useFirstFault } from '../../components/first-fault.ts'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { useApi } from '../../data/cache.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { useFaultText } from '../../words/faults.ts'
import { dayOf } from '../../words/format.ts'
import { readAbsencesAnew } from './use-absences.ts'

type PlanAbsenceProps = { region: string; account: string; onClose: () => void }

/** Says from when until when a jobhunter is away, and which colleague stands in. */
export function PlanAbsence({ region, account, onClose }: PlanAbsenceProps) {
  const { t } = useTranslation('absences')
  const say = useToast()
  const { data: staff } = useApi('GET /regions/:region/accounts', { region, limit: 200 })
  // The id is kept with what is typed, so that sending twice plans one.
  const { draft, keep, clear } = useLocalDraft(`absence:${account}`, {
    ...{ id: newId('absence'), standIn: '' },
    ...{ from: dayOf() as string | null, until: null as string | null },
  })
  const { id, standIn, from, until } = draft
  const { attempt, error, pending } = useAttempt()
  const faultAt = useFaultText(error?.faults, { standIn, from, until })
  const codeAt = (path: string) => faultAt(path) && error?.faults.find((one) => one.path === path)?.code
  const form = useFirstFault<HTMLDivElement>(error)
  const colleagues = (staff?.items ?? []).filter(
    (one) => one.id !== account && one.state === 'active' && one.roles.includes('jobhunter'),
  )
  const isWhole = standIn !== '' && from !== null && until !== null
  const send = async () => {
    if (!isWhole) return
    const body = { id, account, standIn, from, until }
    const isDone = await attempt(async () => {
      await call('POST /regions/:region/absences', { region }, { body })
    })
    if (!isDone) return
    clear()
    readAbsencesAnew(region)
    say(t('planned'))
    onClose()
  }
  return (
    <Dialog
      title={t('plan')}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="first" pending={pending} disabled={!isWhole} onPress={() => void send()}>
            {t('common:save')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
        </>
      }
    >
      <div ref={form} className="stack">
        {error && error.faults.length === 0 && <ErrorPanel error={error} />}
        <p>{t('say')}</p>
        <Select
          label={t('who')}
          value={standIn}
          choices={[
            { value: '', label: t('choose') },
            ...colleagues.map((one) => ({ value: one.id, label: one.name, lang: 'nl' })),
          ]}
          onChange={(next) => keep({ ...draft, standIn: next })}
          fault={codeAt('/standIn') === 'taken' ? t('awayToo') : faultAt('/standIn')}
        />
        <DayField
          label={t('from')}
          value={from}
          onChange={(next) => keep({ ...draft, from: next })}
          from={dayOf()}
          fault={codeAt('/from') === 'overlap' ? t('already') : faultAt('/from')}
        />
        <DayField
          label={t('until')}
          value={until}
          onChange={(next) => keep({ ...draft, until: next })}
          from={from ?? dayOf()}
          fault={faultAt('/until')}
        />
      </div>
    </Dialog>
  )
}
