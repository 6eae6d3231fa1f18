import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { PhoneFrame } from '../../shell/phone-frame.tsx'
import { PersonaCard } from './persona-card.tsx'
import { usePersonas } from './use-personas.ts'
import './personas.css'

/** One persona, for the link that the server prints when it starts: one press and it is their day. */
export default function PersonaPage() {
  const { t } = useTranslation('accounts')
  const { persona: id } = useParams()
  const { personas, error, reload, tryAs } = usePersonas()
  const persona = personas?.find((one) => one.id === id)
  usePageTitle(t('link.title'))
  return (
    <PhoneFrame>
      <div className="stack-xs">
        <h1>{t('link.title')}</h1>
        <p className="muted">{t('demo.lead')}</p>
      </div>
      {error && <ErrorPanel error={error} onRetry={reload} />}
      {!personas && !error && <LoadingShape rows={1} />}
      {persona && (
        <ul>
          <PersonaCard persona={persona} onTry={(one) => void tryAs(one)} />
        </ul>
      )}
      <LinkButton kind="quiet" block to={paths.demo.to()}>
        {t('demo.all')}
      </LinkButton>
    </PhoneFrame>
  )
}
