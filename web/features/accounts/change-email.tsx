import { Send } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { AccountAnswer } from '#contract/accounts'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextField } from '../../components/field.tsx'
import { useFirstFault } from '../../components/first-fault.ts'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate, setAnswer } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { useFaultText } from '../../words/faults.ts'
import { CodeField } from './code-field.tsx'

type Asked = { email: string; isSent: boolean }
const blank: Asked = { email: '', isSent: false }

/** Changes the address that somebody signs in with: a code goes to the new one, and it counts once that is typed here. */
export function ChangeEmail({ account }: { account: AccountAnswer }) {
  const { t } = useTranslation(['accounts', 'forms'])
  const say = useToast()
  const id = useId()
  const { draft, keep, clear } = useLocalDraft('own-email', blank)
  const [code, setCode] = useState('')
  const { attempt, error, pending } = useAttempt()
  const faultAt = useFaultText(error?.faults, draft)
  const form = useFirstFault<HTMLFormElement>(error)
  const isWrong = draft.isSent && error !== null && error.code !== 'offline'
  const ask = (event: FormEvent) => {
    event.preventDefault()
    void attempt(async () => {
      await call('POST /account/email', {}, { body: { email: draft.email.trim() } })
      keep({ ...draft, isSent: true })
    })
  }
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    void attempt(async () => {
      const changed = await call('POST /account/email/code', {}, { body: { code } })
      setAnswer('GET /account', {}, changed)
      invalidate('GET /session', {})
      clear()
      setCode('')
      say(t('own.changed'))
    })
  }
  const failure = error && error.faults.length === 0 && !isWrong && <ErrorPanel error={error} />
  return (
    <form ref={form} className="stack" noValidate onSubmit={draft.isSent ? confirm : ask}>
      <p>
        {account.email === null ? (
          t('own.noEmail')
        ) : (
          <Trans
            t={t}
            i18nKey="own.now"
            values={{ email: account.email }}
            components={{ bdi: <bdi dir="ltr" /> }}
          />
        )}
      </p>
      {failure}
      {draft.isSent ? (
        <>
          <p id={`${id}-sent`}>
            <Trans
              t={t}
              i18nKey="code.sent"
              values={{ email: draft.email }}
              components={{ bdi: <bdi dir="ltr" /> }}
            />
          </p>
          {isWrong && (
            <p className="field-fault" role="alert" id={`${id}-fault`}>
              {t('code.wrong')}
            </p>
          )}
          <CodeField
            value={code}
            onChange={setCode}
            labelledBy={`${id}-sent`}
            describedBy={isWrong ? `${id}-fault` : `${id}-sent`}
            isWrong={isWrong}
          />
          <div className="row-s">
            <Button type="submit" kind="first" pending={pending} disabled={code.length < 6}>
              {t('own.confirm')}
            </Button>
            <Button kind="quiet" onPress={() => keep({ ...draft, isSent: false })}>
              {t('own.other')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <TextField
            label={t('own.newEmail')}
            type="email"
            inputMode="email"
            autoComplete="email"
            dir="ltr"
            value={draft.email}
            onChange={(email) => keep({ email, isSent: false })}
            fault={faultAt('/email')}
          />
          <div>
            <Button type="submit" kind="first" icon={Send} pending={pending}>
              {t('own.send')}
            </Button>
          </div>
        </>
      )}
    </form>
  )
}
