import '../../styles/parts/records.css'
import { Cable } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import { ConnectionCard } from './connection-card.tsx'
import { NewConnection } from './new-connection.tsx'

/** Systems of partners that are told of vacancies and placements: made, given passwords and ended here. */
export default function ConnectionsPage() {
  const { t } = useTranslation('connections')
  const { region = '' } = useParams()
  const [isAdding, setAdding] = useState(false)
  const { data, error, reload } = useApi('GET /regions/:region/connections', { region, limit: 200 })
  return (
    <>
      <PageHead
        title={t('title')}
        tabTitle={t('title')}
        actions={
          <Button kind="first" icon={Cable} onPress={() => setAdding(true)}>
            {t('add')}
          </Button>
        }
      />
      <p className="muted prose">{t('lead')}</p>
      {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={3} />)}
      {data?.items.length === 0 && <EmptyState title={t('none')} />}
      {data?.items.map((one) => (
        <ConnectionCard key={one.id} region={region} connection={one} onChange={reload} />
      ))}
      {isAdding && <NewConnection region={region} onClose={() => setAdding(false)} />}
    </>
  )
}
