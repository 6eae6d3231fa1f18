import '../../styles/parts/employer.css'
import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { ErrorPage } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { useOfflineRecord } from '../../data/use-offline-record.ts'
import { paths } from '../../shell/paths.ts'
import { SurveyLink } from '../surveys/survey-link.tsx'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { StallView } from './stall-view.tsx'

/** An employer's own table at an event: the invitation, the answer, and what it brings. */
export default function OwnStallPage() {
  const { t } = useTranslation(['events', 'codes', 'forms', 'live'])
  const { region = '', stall: id = '' } = useParams()
  const kept = useOfflineRecord('PATCH /regions/:region/stalls/:id', { region, id })
  const taxonomy = useTaxonomy()
  usePageTitle(t('own.title'))
  if (!kept.record || !taxonomy)
    return kept.error ? <ErrorPage error={kept.error} onRetry={kept.reload} /> : <LoadingShape rows={3} />
  const { record: stall } = kept
  return (
    <div className="stack-l apply">
      <header className="stack-s">
        <Link className="emp-back small" to={paths.work.to({ region, employer: stall.employer })}>
          <Icon of={ArrowLeft} /> {t('common:place.home')}
        </Link>
        <h1>
          <bdi>{stall.at.basics.name}</bdi>
        </h1>
        <p className="muted">{t(`codes:eventKind.${stall.at.basics.kind}`)}</p>
      </header>
      {stall.state === 'accepted' && ['live', 'finished'].includes(stall.at.state) && (
        <LinkButton kind="first" to={paths.ownStallDay.to({ region, stall: id })}>
          {t('live:stall.open')}
        </LinkButton>
      )}
      <SurveyLink region={region} of="stalls" id={id} to={paths.ownStallSurvey.to({ region, stall: id })} />
      <StallView kept={kept} stall={stall} taxonomy={taxonomy} own />
    </div>
  )
}
