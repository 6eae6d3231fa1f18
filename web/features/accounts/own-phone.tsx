import { useTranslation } from 'react-i18next'
import type { AccountAnswer } from '#contract/accounts'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextField } from '../../components/field.tsx'
import { useFirstFault } from '../../components/first-fault.ts'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { setAnswer } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { useFaultText } from '../../words/faults.ts'

/** The number on which the employers of a jobhunter call. */
export function OwnPhone({ account }: { account: AccountAnswer }) {
  const { t } = useTranslation(['accounts', 'forms'])
  const say = useToast()
  const { draft: phone, keep, clear } = useLocalDraft('own-phone', account.phone ?? '')
  const { attempt, error, pending } = useAttempt()
  const faultAt = useFaultText(error?.faults, { phone })
  const form = useFirstFault<HTMLFormElement>(error)
  const save = () =>
    attempt(async () => {
      const options = { body: { phone: phone.trim() || null }, ifMatch: account.version }
      const changed = await call('PATCH /account', {}, options)
      setAnswer('GET /account', {}, changed)
      clear(changed.phone ?? '')
      say(t('own.phoneSaved'))
    })
  return (
    <form
      ref={form}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {error && error.faults.length === 0 && <ErrorPanel error={error} />}
      <TextField
        label={t('own.phone')}
        hint={t('own.phoneSay')}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        dir="ltr"
        value={phone}
        onChange={keep}
        fault={faultAt('/phone')}
      />
      <div>
        <Button type="submit" pending={pending}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  )
}
