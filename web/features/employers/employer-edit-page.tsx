import '../../styles/parts/employer.css'
import '../../styles/parts/records.css'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { isSection, SectionEdit } from './sections.ts'
import { useEmployer } from './use-employer.ts'

/** One section of an employer to change. */
export default function EmployerEditPage() {
  const { t } = useTranslation(['employers', 'codes', 'forms'])
  const { region = '', employer: id = '', section = '' } = useParams()
  const { data, error, reload } = useEmployer(region, id)
  const taxonomy = useTaxonomy()
  const back = paths.employer.to({ region, employer: id })
  if (!isSection(section)) return <Navigate to={back} replace />
  if (!data || !taxonomy)
    return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={2} />
  const title = t(`codes:employerSection.${section}`)
  return (
    <>
      <PageHead
        title={title}
        tabTitle={t('changeSection', { section: title })}
        crumbs={[
          { label: t('common:place.employers'), to: paths.employers.to({ region }) },
          { label: <bdi>{data.organisation.name}</bdi>, to: back },
        ]}
      />
      <SectionEdit
        key={section}
        change="PATCH /regions/:region/employers/:id"
        params={{ region, id }}
        record={data}
        name={section}
        back={back}
        context={{ employer: data, region, taxonomy }}
      />
    </>
  )
}
