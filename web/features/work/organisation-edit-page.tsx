import '../../styles/parts/employer.css'
import '../../styles/parts/records.css'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { SectionEdit } from '../employers/sections.ts'
import { useEmployer } from '../employers/use-employer.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { isOwnSection } from './own-sections.ts'

/** One section of an employer's own organisation to change. */
export default function OrganisationEditPage() {
  const { t } = useTranslation(['employers', 'codes', 'forms'])
  const { region = '', employer: id = '', section = '' } = useParams()
  const { data, error, reload } = useEmployer(region, id)
  const taxonomy = useTaxonomy()
  usePageTitle(t('own.title'))
  const back = paths.ownOrganisation.to({ region, employer: id })
  if (!isOwnSection(section)) return <Navigate to={back} replace />
  if (!data || !taxonomy)
    return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={2} />
  return (
    <div className="stack">
      <h1>{t(`codes:employerSection.${section}`)}</h1>
      <SectionEdit
        key={section}
        change="PATCH /regions/:region/employers/:id"
        params={{ region, id }}
        record={data}
        name={section}
        back={back}
        context={{ employer: data, region, taxonomy }}
      />
    </div>
  )
}
