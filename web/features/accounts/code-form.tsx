import { ArrowRight, CircleAlert, HandHelping, Link2, Mail } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { Note } from '../../components/note.tsx'
import { call } from '../../data/api.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { paths } from '../../shell/paths.ts'
import { useSession } from '../../shell/session.tsx'
import { CodeField } from './code-field.tsx'
import { ResendButton } from './resend-button.tsx'
import { useEnter } from './use-enter.ts'

/** Answers that mean "not this code"; all others are failures of another kind. */
const wrongCode = new Set(['badInput', 'expired', 'notFound', 'notSignedIn', 'forbidden'])

/** Takes the six digits from the mail. */
export function CodeForm({ email, onEntered }: { email: string; onEntered: () => void }) {
  const { t } = useTranslation('accounts')
  const { session } = useSession()
  const enter = useEnter()
  const { pending, error, attempt } = useAttempt()
  const [code, setCode] = useState('')
  const [isShort, setShort] = useState(false)
  const id = useId()
  const isWrong = error !== null && wrongCode.has(error.code)
  const fault = isShort ? t('code.short') : isWrong && t('code.wrong')

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setShort(code.length < 6)
    if (code.length < 6) return
    await attempt(async () => {
      const answer = await call('POST /sign-in/code', {}, { body: { code } })
      onEntered()
      enter(answer)
    })
  }

  return (
    <>
      <div className="stack-xs">
        <h1 id={`${id}-title`}>{t('code.title')}</h1>
        <p className="muted" id={`${id}-sent`}>
          <Trans t={t} i18nKey="code.sent" values={{ email }} components={{ bdi: <bdi dir="ltr" /> }} />
        </p>
      </div>
      <form className="card stack" noValidate onSubmit={submit}>
        {fault && (
          <p className="field-fault" role="alert" id={`${id}-fault`}>
            <Icon of={CircleAlert} />
            <span>{fault}</span>
          </p>
        )}
        <CodeField
          value={code}
          onChange={setCode}
          labelledBy={`${id}-title`}
          describedBy={fault ? `${id}-fault` : `${id}-sent`}
          isWrong={Boolean(fault)}
        />
        <Button type="submit" kind="first" block iconAfter={ArrowRight} pending={pending}>
          {t('code.enter')}
        </Button>
        <Note icon={Link2}>{t('code.link')}</Note>
      </form>
      {error && !isWrong && <ErrorPanel error={error} />}
      <section className="stack-s">
        <h2>{t('code.none')}</h2>
        <Note icon={Mail}>{t('code.spam')}</Note>
        <Note icon={HandHelping}>{t('signIn.help')}</Note>
        <ResendButton email={email} />
        {session?.isDemo && (
          <LinkButton kind="quiet" block to={paths.demoMailbox.to()}>
            {t('demo.mailbox')}
          </LinkButton>
        )}
      </section>
    </>
  )
}
