import { useState } from 'react'
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
import { useFaultText } from '../../words/faults.ts'
import { ownName, uiLanguages } from '../../words/languages.ts'

/** Adds a jobhunter: name, address and language; one mail tells them where to sign in. */
export function NewStaff({ region, onClose }: { region: string; onClose: () => void }) {
  const { t } = useTranslation(['accounts', 'forms'])
  const say = useToast()
  // Made once, so that sending twice adds one.
  const [id] = useState(() => newId('account'))
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [language, setLanguage] = useState<UiLanguage>('nl')
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
          onChange={setName}
          fault={faultAt('/name')}
        />
        <TextField
          label={t('staff.email')}
          hint={t('staff.emailHint')}
          type="email"
          dir="ltr"
          autoComplete="off"
          value={email}
          onChange={setEmail}
          fault={isTaken ? t('staff.taken') : faultAt('/email')}
        />
        <Segmented
          legend={t('staff.language')}
          value={language}
          choices={uiLanguages.map((value) => ({ value, label: ownName(value), lang: value }))}
          onChange={setLanguage}
        />
      </div>
    </Dialog>
  )
}
