import { CircleAlert, LogIn, RotateCcw } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import type { ApiError } from '../data/api.ts'
import { paths } from '../shell/paths.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { LinkButton } from './link-button.tsx'
import { usePageTitle } from './page-head.tsx'

type ErrorPanelProps = {
  error: ApiError
  onRetry?: () => void
  /** Shows what stands now, where somebody else changed it meanwhile. */
  onRead?: () => void
  /** Comes into view with the focus when it appears, for an answer to a press. */
  takesFocus?: boolean
  /** Stands for a whole page, so that its title is the page's heading. */
  isPage?: boolean
}

/** What went wrong, what is safe, and the way on. What somebody typed is no trouble of ours, and has no number. */
export function ErrorPanel({ error, onRetry, onRead, takesFocus, isPage }: ErrorPanelProps) {
  const { t } = useTranslation('errors')
  const { pathname } = useLocation()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus && error) panel.current?.focus()
  }, [takesFocus, error])
  const Heading = isPage ? 'h1' : 'h2'
  // Trying again finds nothing else where nothing is.
  const canRetry = onRetry && error.code !== 'notFound' && error.code !== 'notSignedIn'
  return (
    <div ref={panel} className="alert" role="alert" tabIndex={-1}>
      <Heading className="row-s">
        <Icon of={CircleAlert} /> <span>{t(`${error.code}.title`)}</span>
      </Heading>
      <p>{t(`${error.code}.text`)}</p>
      <div className="row-s">
        {error.code === 'notSignedIn' && (
          <LinkButton to={paths.signIn.to()} state={{ from: pathname }} icon={LogIn}>
            {t('common:signIn')}
          </LinkButton>
        )}
        {error.code === 'stale' && onRead && (
          <Button icon={RotateCcw} onPress={onRead}>
            {t('stale.read')}
          </Button>
        )}
        {canRetry && (
          <Button icon={RotateCcw} onPress={onRetry}>
            {t('common:tryAgain')}
          </Button>
        )}
      </div>
      {error.requestId && error.code !== 'badInput' && (
        <p className="stamp">
          {t('number')} <bdi>{error.requestId}</bdi>
        </p>
      )}
    </div>
  )
}

/** What stands where a page could not be shown, with its heading and its title in the browser's tab. */
export function ErrorPage(props: Pick<ErrorPanelProps, 'error' | 'onRetry'>) {
  const { t } = useTranslation('errors')
  usePageTitle(t(`${props.error.code}.title`))
  return <ErrorPanel {...props} isPage />
}
