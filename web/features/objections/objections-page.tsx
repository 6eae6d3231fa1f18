import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { ObjectionCard } from './objection-card.tsx'
import { useWaiting } from './use-objections.ts'

/** What people say is wrong in an explanation, for a jobhunter to answer. */
export default function ObjectionsPage() {
  const { t } = useTranslation('objections')
  const { region = '' } = useParams()
  const { data, error, reload } = useWaiting(region)
  const place = t('common:place.objections')
  return (
    <>
      <PageHead
        title={data ? t('staff.title', { count: data.items.length }) : place}
        tabTitle={place}
        above={t('staff.lead')}
      />
      {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={3} />)}
      {data?.items.length === 0 && <EmptyState title={t('staff.empty')}>{t('staff.emptyText')}</EmptyState>}
      {data && data.items.length > 0 && (
        <ul className="stack">
          {data.items.map((item) => (
            <ObjectionCard
              key={item.id}
              objection={item}
              vacancy={data.vacancies[item.vacancy]}
              region={region}
              onAnswered={reload}
            />
          ))}
        </ul>
      )}
    </>
  )
}
