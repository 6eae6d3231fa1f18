import '../../styles/parts/employer.css'
import '../vacancies/vacancies.css'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import type { EmployerAnswer, EmployerSections } from '#contract/employers'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SectionSheet } from '../../components/section-sheet.tsx'
import { useSectionForm } from '../../data/use-section-form.ts'
import { paths } from '../../shell/paths.ts'
import { type Taxonomy, useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import type { SectionName, SectionParts } from './section.ts'
import { sections } from './sections.ts'
import { employerAddress, useEmployer } from './use-employer.ts'

const isSection = (name: string): name is SectionName => Object.hasOwn(sections, name)

type SheetProps<Name extends SectionName> = {
  name: Name
  employer: EmployerAnswer
  region: string
  taxonomy: Taxonomy
  back: string
}

function Sheet<Name extends SectionName>({ name, back, ...rest }: SheetProps<Name>) {
  const { employer, region } = rest
  const form = useSectionForm<EmployerSections, Name>(employerAddress(region, employer.id), employer, name)
  const { View, Fields } = sections[name] as unknown as SectionParts<Name>
  return (
    <SectionSheet form={form} back={back} show={(values) => <View values={values} {...rest} />}>
      <Fields form={form} {...rest} />
    </SectionSheet>
  )
}

/** One section of an employer to change. */
export default function EmployerEditPage() {
  const { t } = useTranslation(['employers', 'codes', 'forms'])
  const { region = '', employer: id = '', section = '' } = useParams()
  const { data, error, reload } = useEmployer(region, id)
  const taxonomy = useTaxonomy()
  const back = paths.employer.to({ region, employer: id })
  if (!isSection(section)) return <Navigate to={back} replace />
  if (!data || !taxonomy)
    return error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={2} />
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
      <Sheet key={section} name={section} employer={data} region={region} taxonomy={taxonomy} back={back} />
    </>
  )
}
