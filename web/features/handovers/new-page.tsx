import { useTranslation } from 'react-i18next'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { useSession } from '../../shell/session.tsx'
import { OfferForm } from './offer-form.tsx'

/** Offering own cases to a colleague, one or many. */
export default function NewHandoverPage() {
  const { t } = useTranslation('handovers')
  const { region = '' } = useParams()
  const [search] = useSearchParams()
  const go = useNavigate()
  const holder = useSession().session?.account?.id ?? ''
  const { data, error, reload } = useApi('GET /regions/:region/profiles', { region, mine: true, limit: 200 })
  const person = search.get('person')
  return (
    <>
      <PageHead
        title={t('new')}
        tabTitle={t('new')}
        crumbs={[{ label: t('title'), to: paths.handovers.to({ region }) }, { label: t('new') }]}
      />
      {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={4} />)}
      {data?.items.length === 0 && <EmptyState title={t('none')}>{t('noneSay')}</EmptyState>}
      {data && data.items.length > 0 && (
        <OfferForm
          region={region}
          holder={holder}
          cases={data.items}
          chosen={person ? [person] : []}
          onDone={() => void go(paths.handovers.to({ region }))}
        />
      )}
    </>
  )
}
