import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { invalidate, useApi } from '../../data/cache.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { useHere } from './links.ts'
import { isSection, SectionEdit } from './plan-sections.ts'
import { nouns } from './say.ts'
import { usePlacement } from './use-placement.ts'

/** One section of a plan to change. */
export default function PlanPage() {
  const { t } = useTranslation([...nouns, 'forms'])
  const { section = '' } = useParams()
  const { region, id, links } = useHere()
  const placement = usePlacement(region, id)
  const plan = useApi('GET /regions/:region/placements/:id/plan', { region, id })
  const taxonomy = useTaxonomy()
  // What was saved here stands in the placement too.
  useEffect(() => () => invalidate('GET /regions/:region/placements/:id', { region, id }), [region, id])
  if (!isSection(section)) return <Navigate to={links.page} replace />
  const error = placement.error ?? plan.error
  if (!placement.data || !plan.data || !taxonomy)
    return error ? <ErrorPage error={error} onRetry={plan.reload} /> : <LoadingShape rows={2} />
  const title = t(`part.${section}`)
  return (
    <>
      <PageHead
        title={title}
        tabTitle={t('change', { part: title })}
        crumbs={[{ label: t('list.title'), to: links.page }]}
      />
      <SectionEdit
        key={section}
        change="PATCH /regions/:region/placements/:id/plan"
        params={{ region, id }}
        record={plan.data}
        name={section}
        back={links.page}
        context={{ placement: placement.data, taxonomy }}
      />
    </>
  )
}
