import '../../styles/parts/employer.css'
import '../../styles/parts/records.css'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { Decision } from './decision.tsx'
import { EmployerTag } from './employer-tag.tsx'
import { EmployerVacancies } from './employer-vacancies.tsx'
import { Logins } from './logins.tsx'
import { EmployerPromises } from './promises.tsx'
import type { SectionName } from './section.ts'
import { SectionCard, sectionNames } from './sections.ts'
import { Sites } from './sites.tsx'
import { useEmployer } from './use-employer.ts'

/** An employer: who they are, how they receive people, where the work is; and the yes or no to who applied. */
export default function EmployerPage() {
  const { t } = useTranslation(['employers', 'codes', 'forms'])
  const { region = '', employer: id = '' } = useParams()
  const { data, error, reload } = useEmployer(region, id)
  const taxonomy = useTaxonomy()
  if (!data || !taxonomy)
    return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={4} />
  const { name } = data.organisation
  const titleOf = (section: SectionName) => t(`codes:employerSection.${section}`)
  return (
    <>
      <PageHead
        title={<bdi>{name}</bdi>}
        tabTitle={t('col.employer')}
        crumbs={[{ label: t('common:place.employers'), to: paths.employers.to({ region }) }]}
      />
      <div className="state-row">
        <EmployerTag state={data.state} />
        {data.state === 'applied' && <Decision employer={data} region={region} />}
      </div>
      <div className="section-grid">
        {sectionNames.map((section) => (
          <SectionCard
            key={section}
            name={section}
            values={data[section]}
            context={{ employer: data, region, taxonomy }}
            title={titleOf(section)}
            className="stack"
            edit={{
              to: paths.employerEdit.to({ region, employer: id, section }),
              label: t('changeSection', { section: titleOf(section) }),
            }}
          />
        ))}
        <EmployerPromises region={region} employer={id} />
        <EmployerVacancies employer={id} region={region} />
        <Sites employer={id} region={region} />
        <Logins employer={data} region={region} />
      </div>
    </>
  )
}
