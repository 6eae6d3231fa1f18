import './region-page.css'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import { useFormat } from '../../words/format.ts'
import { RulesList } from './rules-list.tsx'
import { RunCard } from './run-card.tsx'
import { WeightsForm } from './weights-form.tsx'

/** What a coordinator leads: the region, how its matches are weighed, and which rules hold. */
export default function RegionPage() {
  const { t } = useTranslation(['regions', 'codes', 'forms'])
  const format = useFormat()
  const { region = '' } = useParams()
  const { data, error, reload } = useApi('GET /regions/:region', { region })
  if (!data) return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={4} />
  return (
    <>
      <PageHead
        title={<bdi lang="nl">{data.name}</bdi>}
        tabTitle={t('title')}
        above={
          <>
            {t('municipalities', { count: data.municipalities.length })}{' '}
            <bdi lang="nl">{data.municipalities.join(', ')}</bdi>
          </>
        }
      />
      <WeightsForm region={data} />
      <RunCard region={data.id} />
      <p className="stamp">
        {t('rules.version')} {format.day(data.rules.version)}
      </p>
      <div className="rules">
        <RulesList region={data.id} rules={data.rules} />
      </div>
    </>
  )
}
