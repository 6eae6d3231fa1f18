import './vacancies.css'
import { PencilLine, UsersRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { VacancyAnswer } from '#contract/vacancies'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { type Taxonomy, useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import type { SectionName, SectionParts } from './section.ts'
import { sectionNames, sections } from './sections.ts'
import { StateActs } from './state-acts.tsx'
import { StateReason } from './state-reason.tsx'
import { StateTag } from './state-tag.tsx'
import { useVacancy } from './use-vacancy.ts'
import { VacancyAsks } from './vacancy-asks.tsx'

type SectionCardProps<Name extends SectionName> = { name: Name; vacancy: VacancyAnswer; taxonomy: Taxonomy }

function SectionCard<Name extends SectionName>({ name, vacancy, taxonomy }: SectionCardProps<Name>) {
  const { t } = useTranslation(['vacancies', 'codes'])
  const { icon, View } = sections[name] as unknown as SectionParts<Name>
  const title = t(`codes:vacancySection.${name as SectionName}`)
  const id = `section-${name}`
  const edit = paths.vacancyEdit.to({ region: vacancy.region, vacancy: vacancy.id, section: name })
  return (
    <Card className="stack" labelledBy={id}>
      <div className="section-head">
        <h2 id={id}>
          <Icon of={icon} /> {title}
        </h2>
        {vacancy.state !== 'closed' && (
          <Link className="btn btn-3 btn-small" to={edit} aria-label={t('changeSection', { section: title })}>
            <Icon of={PencilLine} /> {t('common:change')}
          </Link>
        )}
      </div>
      <View values={vacancy[name]} vacancy={vacancy} taxonomy={taxonomy} />
    </Card>
  )
}

/** A vacancy as it stands: every section to read, each with the way to change it, and the steps it can take. */
export default function VacancyPage() {
  const { t } = useTranslation(['vacancies', 'codes', 'matches'])
  const { region = '', vacancy: id = '' } = useParams()
  const { data, error, reload } = useVacancy(region, id)
  const taxonomy = useTaxonomy()
  if (!data || !taxonomy)
    return error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={4} />
  return (
    <>
      <PageHead
        title={<OwnWords text={data.basics.title} />}
        tabTitle={taxonomy.label(data.basics.occupation)}
        crumbs={[
          { label: t('common:place.vacancies'), to: paths.vacancies.to({ region }) },
          {
            label: (
              <bdi>
                {data.employerName}, {data.town}
              </bdi>
            ),
          },
        ]}
        actions={
          <LinkButton
            to={paths.candidates.to({ region, vacancy: id })}
            kind={data.state === 'open' ? 'first' : 'second'}
            icon={UsersRound}
          >
            {t('toPeople')}
          </LinkButton>
        }
      />
      <VacancyAsks vacancy={data} taxonomy={taxonomy} />
      <div className="state-row">
        <StateTag state={data.state} />
        <StateActs vacancy={data} />
      </div>
      <StateReason vacancy={data} />
      <div className="section-grid">
        {sectionNames.map((name) => (
          <SectionCard key={name} name={name} vacancy={data} taxonomy={taxonomy} />
        ))}
      </div>
    </>
  )
}
