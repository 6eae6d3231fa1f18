import '../../styles/parts/employer.css'
import '../../styles/parts/records.css'
import { MapPin } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { paths } from '../../shell/paths.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { Decision } from './decision.tsx'
import { EmployerTag } from './employer-tag.tsx'
import { NewSite } from './new-site.tsx'
import type { SectionName } from './section.ts'
import { SectionCard, sectionNames } from './sections.ts'
import { useEmployer, useSites } from './use-employer.ts'

function Sites({ employer, region }: { employer: string; region: string }) {
  const { t } = useTranslation('employers')
  const { data, error, reload } = useSites(region, employer)
  return (
    <Card className="stack" labelledBy="sites">
      <h2 id="sites">{t('site.title')}</h2>
      {!data && error && <ErrorPanel error={error} onRetry={reload} />}
      {data?.items.length === 0 && <p className="muted">{t('site.none')}</p>}
      <ul className="stack-s">
        {data?.items.map(({ id, name, address }) => (
          <ReasonLine key={id} as="li" kind="gap" icon={MapPin}>
            <bdi>
              {name}
              {': '}
              {[address.street, address.postcode, address.town].filter(Boolean).join(', ')}
            </bdi>
          </ReasonLine>
        ))}
      </ul>
      <NewSite region={region} employer={employer} onAdded={reload} />
    </Card>
  )
}

/** An employer: who they are, how they receive people, where the work is; and the yes or no to who applied. */
export default function EmployerPage() {
  const { t } = useTranslation(['employers', 'codes', 'forms'])
  const { region = '', employer: id = '' } = useParams()
  const { data, error, reload } = useEmployer(region, id)
  const taxonomy = useTaxonomy()
  if (!data || !taxonomy)
    return error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={4} />
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
        <Sites employer={id} region={region} />
      </div>
    </>
  )
}
