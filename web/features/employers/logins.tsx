import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UiLanguage } from '#contract'
import type { EmployerAnswer } from '#contract/employers'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Segmented } from '../../components/choice.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Face } from '../../components/face.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate, useApi } from '../../data/cache.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { ownName, uiLanguages } from '../../words/languages.ts'

type MakeProps = { employer: EmployerAnswer; region: string; name: string; email: string }

/** Makes an account for a contact person; one mail says where to sign in. */
function MakeLogin({ employer, region, name, email }: MakeProps) {
  const { t } = useTranslation(['employers', 'accounts'])
  const say = useToast()
  const [id] = useState(() => newId('account'))
  // Of whom the account is for, not of who makes it; most employers here read Dutch.
  const [language, setLanguage] = useState<UiLanguage>('nl')
  const { attempt, error, pending } = useAttempt()
  const make = async () => {
    const body = { id, role: 'employer' as const, name, email, language, employer: employer.id }
    const isMade = await attempt(async () => {
      await call('POST /regions/:region/accounts', { region }, { body })
    })
    if (!isMade) return
    invalidate('GET /regions/:region/employers/:id/accounts', { region, id: employer.id })
    say(t('login.made', { email }))
  }
  return (
    <li className="stack-s">
      <Segmented
        legend={t('accounts:staff.language')}
        value={language}
        choices={uiLanguages.map((value) => ({ value, label: ownName(value), lang: value }))}
        onChange={setLanguage}
      />
      <Button icon={KeyRound} pending={pending} onPress={() => void make()}>
        {t('login.make', { name })}
      </Button>
      {error && <ErrorPanel error={error} />}
    </li>
  )
}

/** Who can sign in for an employer, and the way to let another contact person in. */
export function Logins({ employer, region }: { employer: EmployerAnswer; region: string }) {
  const { t } = useTranslation('employers')
  const at = { region, id: employer.id }
  const { data, error, reload } = useApi('GET /regions/:region/employers/:id/accounts', at)
  const known = new Set(data?.items.map(({ email }) => email?.toLowerCase()))
  const others = Object.entries(employer.contacts).flatMap(([id, { name, email }]) =>
    email && !known.has(email.toLowerCase()) ? [{ id, name, email }] : [],
  )
  return (
    <Card className="stack" labelledBy="logins">
      <h2 id="logins">{t('login.title')}</h2>
      {!data && error && <ErrorPanel error={error} onRetry={reload} />}
      {data?.items.length === 0 && <p className="muted">{t('login.none')}</p>}
      <ul className="stack-s">
        {data?.items.map(({ id, name, email }) => (
          <li key={id} className="row">
            <Face name={name} size="s" />
            <div className="grow stack-xs">
              <b>
                <bdi>{name}</bdi>
              </b>
              {email && (
                <span className="small muted">
                  <bdi>{email}</bdi>
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
      {data && others.length === 0 && <p className="small muted">{t('login.hint')}</p>}
      {data && others.length > 0 && (
        <ul className="stack-s">
          {others.map((contact) => (
            <MakeLogin
              key={contact.id}
              employer={employer}
              region={region}
              name={contact.name}
              email={contact.email}
            />
          ))}
        </ul>
      )}
    </Card>
  )
}
