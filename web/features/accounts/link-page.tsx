import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { Button } from '../../components/button.tsx'
import { Deep } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { call } from '../../data/api.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { paths } from '../../shell/paths.ts'
import { PhoneFrame } from '../../shell/phone-frame.tsx'
import { useEnter } from './use-enter.ts'

const isOld = (code: string | undefined): boolean =>
  code !== undefined && ['expired', 'badInput', 'notFound', 'notSignedIn'].includes(code)

/**
 * The landing place of a mailed link. The token stands behind the # and never reaches a log; it is used by a press, not
 * by opening, because mail scanners open links.
 */
export default function LinkPage() {
  const { t } = useTranslation('accounts')
  const token = useLocation().hash.slice(1)
  const enter = useEnter()
  const { pending, error, attempt } = useAttempt()
  usePageTitle(t('link.title'))

  if (token === '' || isOld(error?.code))
    return (
      <PhoneFrame>
        <EmptyState
          title={<h1>{t('link.old')}</h1>}
          action={
            <LinkButton kind="first" to={paths.signIn.to()}>
              {t('link.new')}
            </LinkButton>
          }
        >
          {t('link.oldText')}
        </EmptyState>
      </PhoneFrame>
    )

  const use = () => attempt(async () => enter(await call('POST /sign-in/link', {}, { body: { token } })))
  return (
    <PhoneFrame>
      <Deep>
        <h1>{t('link.title')}</h1>
        <p className="muted">{t('link.text')}</p>
        <Button kind="first" block iconAfter={ArrowRight} pending={pending} onPress={() => void use()}>
          {t('link.enter')}
        </Button>
      </Deep>
      {error && <ErrorPanel error={error} />}
    </PhoneFrame>
  )
}
