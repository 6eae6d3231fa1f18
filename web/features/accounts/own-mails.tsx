import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountAnswer } from '#contract/accounts'
import type { MailChoice } from '#contract/notifications'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choice.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { setAnswer } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'

const choices: readonly MailChoice[] = ['atOnce', 'daily', 'urgent']

/** Which mails come to whoever is signed in. */
export function OwnMails({ account }: { account: AccountAnswer }) {
  const { t } = useTranslation('accounts')
  const say = useToast()
  const [choice, setChoice] = useState(account.mails)
  const { attempt, error, pending } = useAttempt()
  const save = () =>
    attempt(async () => {
      const options = { body: { mails: choice }, ifMatch: account.version }
      setAnswer('GET /account', {}, await call('PATCH /account', {}, options))
      say(t('own.mailsSaved'))
    })
  return (
    <div className="stack">
      <p className="muted">{t('own.mailsSay')}</p>
      {error && <ErrorPanel error={error} />}
      <RadioGroup
        legend={t('own.mails')}
        hideLegend
        value={choice}
        onChange={setChoice}
        choices={choices.map((value) => ({ value, label: t(`own.mailChoice.${value}`) }))}
      />
      <div>
        <Button pending={pending} disabled={choice === account.mails} onPress={() => void save()}>
          {t('common:save')}
        </Button>
      </div>
    </div>
  )
}
