import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { isSection, SectionEdit } from './sections.ts'
import { useVacancy } from './use-vacancy.ts'

/** One section of a vacancy to change. */
export default function VacancyEditPage() {
  const { t } = useTranslation(['vacancies', 'codes', 'forms'])
  const { region = '', vacancy: id = '', section = '' } = useParams()
  const { data, error, reload } = useVacancy(region, id)
  const taxonomy = useTaxonomy()
  const back = paths.vacancy.to({ region, vacancy: id })
  if (!isSection(section)) return <Navigate to={back} replace />
  if (!data || !taxonomy)
    return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={2} />
  const title = t(`codes:vacancySection.${section}`)
  return (
    <>
      <PageHead
        title={title}
        tabTitle={t('changeSection', { section: title })}
        crumbs={[
          { label: t('common:place.vacancies'), to: paths.vacancies.to({ region }) },
          { label: <OwnWords text={data.basics.title} />, to: back },
        ]}
      />
      <SectionEdit
        key={section}
        change="PATCH /regions/:region/vacancies/:id"
        params={{ region, id }}
        record={data}
        name={section}
        back={back}
        context={{ vacancy: data, taxonomy }}
      />
    </>
  )
}
