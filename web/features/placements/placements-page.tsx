import { HandHelping } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Card } from '../../components/card.tsx'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { PlacementList } from './placement-list.tsx'
import { nouns } from './say.ts'

/** The placements of a region: what waits for the jobhunter first, then the latest change. */
export default function PlacementsPage() {
  const { t } = useTranslation([...nouns, 'help'])
  const { region = '' } = useParams()
  const { data, error, reload } = useApi('GET /regions/:region/placements', { region })
  if (!data) return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={4} />
  const sorted = [...data.items].sort((a, b) => Number(b.waitsFor !== null) - Number(a.waitsFor !== null))
  return (
    <>
      <PageHead
        title={t('list.title')}
        tabTitle={t('list.title')}
        actions={
          <LinkButton icon={HandHelping} to={paths.help.to({ region })}>
            {t('help:instruments.find')}
          </LinkButton>
        }
      />
      {sorted.length === 0 ? (
        <EmptyState title={t('list.empty')}>{t('list.emptySay')}</EmptyState>
      ) : (
        <Card>
          <PlacementList items={sorted} as="staff" />
        </Card>
      )}
    </>
  )
}
