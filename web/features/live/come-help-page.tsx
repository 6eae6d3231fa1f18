import { ArrowRight } from 'lucide-react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextField } from '../../components/field.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { call } from '../../data/api.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { homeOf } from '../../shell/home-of.ts'
import { PhoneFrame } from '../../shell/phone-frame.tsx'
import { useSession } from '../../shell/session.tsx'
import { useFormat } from '../../words/format.ts'

const isOld = (code: string | undefined): boolean =>
  code !== undefined && ['expired', 'notFound', 'notSignedIn'].includes(code)

/** Where the organiser's link leads: who helps says a name and comes in, until the end of the day. The token never reaches a log. */
export default function ComeHelpPage() {
  const { t } = useTranslation('live')
  const token = useLocation().hash.slice(1)
  const { enter } = useSession()
  const { language } = useFormat()
  const navigate = useNavigate()
  const { attempt, error, pending } = useAttempt()
  const { draft: name, keep, clear } = useLocalDraft('help:name', '')
  usePageTitle(t('help.title'))
  if (token === '' || isOld(error?.code))
    return (
      <PhoneFrame>
        <EmptyState title={<h1>{t('help.old')}</h1>}>{t('help.oldSay')}</EmptyState>
      </PhoneFrame>
    )
  const comeIn = (event: FormEvent) => {
    event.preventDefault()
    void attempt(async () => {
      const answer = await call('POST /sign-in/helper', {}, { body: { token, name: name.trim(), language } })
      clear()
      enter(answer)
      await navigate(homeOf(answer), { replace: true })
    })
  }
  return (
    <PhoneFrame>
      <h1>{t('help.title')}</h1>
      <p className="muted">{t('help.say')}</p>
      <Card>
        <form className="stack" onSubmit={comeIn}>
          <TextField
            label={t('help.name')}
            hint={t('help.nameSay')}
            autoComplete="given-name"
            maxLength={60}
            required
            value={name}
            onChange={keep}
          />
          <Button
            type="submit"
            kind="first"
            block
            iconAfter={ArrowRight}
            pending={pending}
            disabled={name.trim() === ''}
          >
            {t('help.enter')}
          </Button>
          {error && <ErrorPanel error={error} takesFocus />}
        </form>
      </Card>
    </PhoneFrame>
  )
}
