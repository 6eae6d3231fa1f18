import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useOfflineRecord } from '../../data/use-offline-record.ts'
import { paths } from '../../shell/paths.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { StallView } from './stall-view.tsx'

/** A table of an event, for staff. */
export default function StallPage() {
  const { t } = useTranslation(['events', 'codes', 'forms'])
  const { region = '', event = '', stall: id = '' } = useParams()
  const kept = useOfflineRecord('PATCH /regions/:region/stalls/:id', { region, id })
  const taxonomy = useTaxonomy()
  if (!kept.record || !taxonomy)
    return kept.error ? <ErrorPage error={kept.error} onRetry={kept.reload} /> : <LoadingShape rows={3} />
  const { record: stall } = kept
  return (
    <div className="sheet stack">
      <PageHead
        title={<bdi>{stall.employerName}</bdi>}
        tabTitle={t('table', { number: stall.number })}
        crumbs={[
          { label: t('common:place.events'), to: paths.events.to({ region }) },
          { label: <bdi>{stall.at.basics.name}</bdi>, to: paths.event.to({ region, event }) },
        ]}
      />
      <StallView kept={kept} stall={stall} taxonomy={taxonomy} />
    </div>
  )
}
