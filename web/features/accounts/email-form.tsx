import { HandHelping, Mail, Send, Store, UsersRound } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextField } from '../../components/field.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { Note } from '../../components/note.tsx'
import { call } from '../../data/api.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { paths } from '../../shell/paths.ts'
import { useSession } from '../../shell/session.tsx'
import { uiLanguageOf } from '../../words/languages.ts'

const looksWhole = (email: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email)

type EmailFormProps = { email: string; onChange: (email: string) => void; onSent: () => void }

/** Asks for the address to which a link and a code are sent. */
export function EmailForm({ email, onChange, onSent }: EmailFormProps) {
  const { t, i18n } = useTranslation(['accounts', 'public'])
  const { session } = useSession()
  const { pending, error, attempt } = useAttempt()
  const [isWrong, setWrong] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const address = email.trim()
    setWrong(!looksWhole(address))
    if (!looksWhole(address)) return document.getElementsByName('email')[0]?.focus()
    const ask = () =>
      call('POST /sign-in', {}, { body: { email: address, language: uiLanguageOf(i18n.language) } })
    if (await attempt(async () => void (await ask()))) onSent()
  }

  return (
    <>
      <div className="stack-xs">
        <h1>{t('signIn.title')}</h1>
        <p className="muted">{t('signIn.noPassword')}</p>
      </div>
      <form className="card stack" noValidate onSubmit={submit}>
        <TextField
          label={t('signIn.email')}
          icon={Mail}
          hint={t('signIn.hint')}
          fault={isWrong && t('signIn.wrongEmail')}
          type="email"
          name="email"
          inputMode="email"
          autoComplete="email"
          dir="ltr"
          value={email}
          onChange={onChange}
        />
        <Button type="submit" kind="first" icon={Send} block pending={pending}>
          {t('signIn.send')}
        </Button>
      </form>
      {error && <ErrorPanel error={error} />}
      <Note icon={HandHelping}>{t('signIn.help')}</Note>
      {session && !session.isDemo && (
        <LinkButton to={paths.apply.to()} icon={Store} kind="quiet" block>
          {t('signIn.apply')}
        </LinkButton>
      )}
      {session?.isDemo && (
        <LinkButton to={paths.demo.to()} icon={UsersRound} kind="quiet" block>
          {t('public:demo')}
        </LinkButton>
      )}
    </>
  )
}
