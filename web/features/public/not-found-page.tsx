import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../components/link-button.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { homeOf } from '../../shell/home-of.ts'
import { paths } from '../../shell/paths.ts'
import { PublicFrame } from '../../shell/public-frame.tsx'
import { useSession } from '../../shell/session.tsx'

/** An address that leads nowhere, and the way back. */
export default function NotFoundPage() {
  const { t } = useTranslation('public')
  const { session } = useSession()
  usePageTitle(t('notFound.title'))
  const home = session ? homeOf(session) : paths.landing.to()
  return (
    <PublicFrame>
      <EmptyState
        title={<h1>{t('notFound.title')}</h1>}
        action={
          <LinkButton kind="first" to={home}>
            {t('notFound.go')}
          </LinkButton>
        }
      >
        {t('notFound.text')}
      </EmptyState>
    </PublicFrame>
  )
}
