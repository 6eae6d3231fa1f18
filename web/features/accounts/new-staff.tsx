import { useTranslation } from 'react-i18next'
import type { UiLanguage } from '#contract'
import { Button } from '../../components/button.tsx'
import { Segmented } from '../../components/choice.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextField } from '../../components/field.tsx'
import { useFirstFault } from '../../components/first-fault.ts'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { useFaultText } from '../../words/faults.ts'
import { ownName, uiLanguages } from '../../words/languages.ts'

/** Adds a jobhunter: name, address and language; one mail tells them where to sign in. */
export function NewStaff({ region, onClose }: { region: string; onClose: () => void }) {
  const { t } = useTranslation(['accounts', 'forms'])
  const say = useToast()
  // The id is kept with what is typed, so that sending twice adds one.
  const { draft, keep, clear } = useLocalDraft(`new-staff:${region}`, {
    id: newId('account'),
    name: '',
    email: '',
    language: 'nl' as UiLanguage,
  })
  const { id, name, email, language } = draft
  const { attempt, error, pending } = useAttempt()
  const faults = error?.faults ?? []
  const faultAt = useFaultText(error?.faults, { name, email })
  const form = useFirstFault<HTMLDivElement>(error)
  const isTaken = faults.some(({ code }) => code === 'taken')
  const add = async () => {
    const body = { id, role: 'jobhunter' as const, name: name.trim(), email: email.trim(), language }
    const isMade = await attempt(async () => {
      await call('POST /regions/:region/accounts', { region }, { body })
    })
    if (!isMade) return
    invalidate('GET /regions/:region/accounts', { region })
    clear()
    say(t('staff.added'))
    onClose()
  }
  return (
    <Dialog
      title={t('staff.add')}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="first" pending={pending} onPress={() => void add()}>
            {t('common:add')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
        </>
      }
    >
      <div ref={form} className="stack">
        {error && faults.length === 0 && <ErrorPanel error={error} />}
        <TextField
          label={t('staff.name')}
          autoComplete="off"
          maxLength={120}
          value={name}
          onChange={(to) => keep({ ...draft, name: to })}
          fault={faultAt('/name')}
        />
        <TextField
          label={t('staff.email')}
          hint={t('staff.emailHint')}
          type="email"
          dir="ltr"
          autoComplete="off"
          value={email}
          onChange={(to) => keep({ ...draft, email: to })}
          fault={isTaken ? t('staff.taken') : faultAt('/email')}
        />
        <Segmented
          legend={t('staff.language')}
          value={language}
          choices={uiLanguages.map((value) => ({ value, label: ownName(value), lang: value }))}
          onChange={(to) => keep({ ...draft, language: to })}
        />
      </div>
    </Dialog>
  )
}
