import { LogOut } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate } from 'react-router'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { paths } from '../../shell/paths.ts'
import { PublicFrame } from '../../shell/public-frame.tsx'
import { useSession } from '../../shell/session.tsx'
import { ownName, uiLanguageOf } from '../../words/languages.ts'
import { ChangeEmail } from './change-email.tsx'
import { OwnCalendar } from './own-calendar.tsx'
import { OwnMails } from './own-mails.tsx'
import { OwnPhone } from './own-phone.tsx'

function Own() {
  const { t } = useTranslation('accounts')
  const navigate = useNavigate()
  const { session, signOutEverywhere } = useSession()
  const { attempt, error: failure, pending } = useAttempt()
  const { data, error, reload } = useApi('GET /account')
  if (!data) return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={2} />
  const leave = () =>
    attempt(async () => {
      await signOutEverywhere()
      await navigate(paths.landing.to())
    })
  return (
    <>
      <div className="stack-xs">
        <h1>{t('own.title')}</h1>
        <p className="muted">
          <bdi>{data.name}</bdi> · {ownName(uiLanguageOf(data.language))}
        </p>
      </div>
      <Card className="stack" labelledBy="own-email">
        <h2 id="own-email">{t('own.email')}</h2>
        <ChangeEmail account={data} />
      </Card>
      {session?.memberships.some(({ role }) => role === 'jobhunter') && (
        <Card className="stack" labelledBy="own-phone">
          <h2 id="own-phone">{t('own.phone')}</h2>
          <OwnPhone account={data} />
        </Card>
      )}
      {data.email !== null && (
        <Card className="stack" labelledBy="own-mails">
          <h2 id="own-mails">{t('own.mails')}</h2>
          <OwnMails account={data} />
        </Card>
      )}
      <Card className="stack" labelledBy="own-calendar">
        <h2 id="own-calendar">{t('own.calendar')}</h2>
        <OwnCalendar />
      </Card>
      <Card className="stack" labelledBy="own-devices">
        <h2 id="own-devices">{t('own.devices')}</h2>
        <Note icon={LogOut}>{t('own.devicesSay')}</Note>
        {failure && <ErrorPanel error={failure} />}
        <div>
          <Button icon={LogOut} pending={pending} onPress={() => void leave()}>
            {t('common:signOutEverywhere')}
          </Button>
        </div>
      </Card>
    </>
  )
}

/** My own account, whatever I am here for: the address I sign in with, and the devices on which I am signed in. */
export default function AccountPage() {
  const { t } = useTranslation('accounts')
  const { session, error, reload } = useSession()
  usePageTitle(t('own.title'))
  if (session && !session.account)
    return <Navigate to={paths.signIn.to()} state={{ from: paths.account.to() }} replace />
  return (
    <PublicFrame>
      <div className="apply stack-l">
        {session ? <Own /> : error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={2} />}
      </div>
    </PublicFrame>
  )
}
