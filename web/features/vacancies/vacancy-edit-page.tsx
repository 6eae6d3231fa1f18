import './vacancies.css'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import type { VacancyAnswer, VacancySections } from '#contract/vacancies'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SectionSheet } from '../../components/section-sheet.tsx'
import { useSectionForm } from '../../data/use-section-form.ts'
import { paths } from '../../shell/paths.ts'
import { type Taxonomy, useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import type { SectionName, SectionParts } from './section.ts'
import { sections } from './sections.ts'
import { useVacancy, vacancyAddress } from './use-vacancy.ts'

const isSection = (name: string): name is SectionName => Object.hasOwn(sections, name)

type SheetProps<Name extends SectionName> = {
  name: Name
  vacancy: VacancyAnswer
  taxonomy: Taxonomy
  back: string
}

function Sheet<Name extends SectionName>({ name, vacancy, taxonomy, back }: SheetProps<Name>) {
  const form = useSectionForm<VacancySections, Name>(
    vacancyAddress(vacancy.region, vacancy.id),
    vacancy,
    name,
  )
  const { View, Fields } = sections[name] as unknown as SectionParts<Name>
  return (
    <SectionSheet
      form={form}
      back={back}
      show={(values) => <View values={values} vacancy={vacancy} taxonomy={taxonomy} />}
    >
      <Fields form={form} vacancy={vacancy} taxonomy={taxonomy} />
    </SectionSheet>
  )
}

/** One section of a vacancy to change. */
export default function VacancyEditPage() {
  const { t } = useTranslation(['vacancies', 'codes', 'forms'])
  const { region = '', vacancy: id = '', section = '' } = useParams()
  const { data, error, reload } = useVacancy(region, id)
  const taxonomy = useTaxonomy()
  const back = paths.vacancy.to({ region, vacancy: id })
  if (!isSection(section)) return <Navigate to={back} replace />
  if (!data || !taxonomy)
    return error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={2} />
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
      <Sheet key={section} name={section} vacancy={data} taxonomy={taxonomy} back={back} />
    </>
  )
}
