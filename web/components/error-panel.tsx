import { CircleAlert, LogIn, RotateCcw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ApiError } from '../data/api.ts'
import { paths } from '../shell/paths.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { LinkButton } from './link-button.tsx'

/** What went wrong, what is safe, and the way on. */
export function ErrorPanel({ error, onRetry }: { error: ApiError; onRetry?: () => void }) {
  const { t } = useTranslation('errors')
  return (
    <div className="alert" role="alert">
      <h2 className="row-s">
        <Icon of={CircleAlert} /> {t(`${error.code}.title`)}
      </h2>
      <p>{t(`${error.code}.text`)}</p>
      <div className="row-s">
        {error.code === 'notSignedIn' && (
          <LinkButton to={paths.signIn.to()} icon={LogIn}>
            {t('common:signIn')}
          </LinkButton>
        )}
        {onRetry && (
          <Button icon={RotateCcw} onPress={onRetry}>
            {t('common:tryAgain')}
          </Button>
        )}
      </div>
      {error.requestId && (
        <p className="stamp">
          {t('number')} <bdi>{error.requestId}</bdi>
        </p>
      )}
    </div>
  )
}
