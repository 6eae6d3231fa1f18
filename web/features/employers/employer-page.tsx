import '../../styles/parts/employer.css'
import '../vacancies/vacancies.css'
import { MapPin, PencilLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { EmployerAnswer } from '#contract/employers'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { paths } from '../../shell/paths.ts'
import { type Taxonomy, useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { Decision } from './decision.tsx'
import { EmployerTag } from './employer-tag.tsx'
import { NewSite } from './new-site.tsx'
import type { SectionName, SectionParts } from './section.ts'
import { sectionNames, sections } from './sections.ts'
import { useEmployer, useSites } from './use-employer.ts'

type PartProps = { employer: EmployerAnswer; region: string; taxonomy: Taxonomy }

function SectionCard<Name extends SectionName>({ name, employer, ...rest }: PartProps & { name: Name }) {
  const { t } = useTranslation(['employers', 'codes'])
  const { icon, View } = sections[name] as unknown as SectionParts<Name>
  const title = t(`codes:employerSection.${name as SectionName}`)
  const id = `section-${name}`
  return (
    <Card className="stack" labelledBy={id}>
      <div className="section-head">
        <h2 id={id}>
          <Icon of={icon} /> {title}
        </h2>
        <Link
          className="btn btn-3 btn-small"
          to={paths.employerEdit.to({ region: rest.region, employer: employer.id, section: name })}
          aria-label={t('changeSection', { section: title })}
        >
          <Icon of={PencilLine} /> {t('common:change')}
        </Link>
      </div>
      <View values={employer[name]} employer={employer} {...rest} />
    </Card>
  )
}

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
          <SectionCard key={section} name={section} employer={data} region={region} taxonomy={taxonomy} />
        ))}
        <Sites employer={id} region={region} />
      </div>
    </>
  )
}
