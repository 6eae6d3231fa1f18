import '../../styles/parts/records.css'
import { UsersRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { ContactCard } from '../employers/contact-card.tsx'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { CopyVacancy } from './copy-vacancy.tsx'
import { NextReview } from './next-review.tsx'
import { ReviewChanges } from './review-changes.tsx'
import type { SectionName } from './section.ts'
import { SectionCard, sectionNames } from './sections.ts'
import { StateActs } from './state-acts.tsx'
import { StateReason } from './state-reason.tsx'
import { StateTag } from './state-tag.tsx'
import { useVacancy } from './use-vacancy.ts'
import { VacancyAsks } from './vacancy-asks.tsx'
import { WantedPeople } from './wanted-people.tsx'

/** A vacancy as it stands: every section to read, each with the way to change it, and the steps it can take. */
export default function VacancyPage() {
  const { t } = useTranslation(['vacancies', 'codes', 'matches', 'employers'])
  const { region = '', vacancy: id = '' } = useParams()
  const { data, error, reload } = useVacancy(region, id)
  const taxonomy = useTaxonomy()
  if (!data || !taxonomy)
    return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={4} />
  const titleOf = (name: SectionName) => t(`codes:vacancySection.${name}`)
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
        <StateActs vacancy={data} after={paths.vacancies.to({ region })} />
        <CopyVacancy
          key={id}
          vacancy={data}
          after={(vacancy) => paths.vacancyEdit.to({ region, vacancy, section: 'basics' })}
        />
        <NextReview region={region} besides={id} />
      </div>
      <StateReason vacancy={data} />
      {data.state === 'review' && <ReviewChanges vacancy={data} taxonomy={taxonomy} />}
      <WantedPeople region={region} vacancy={id} />
      <div className="section-grid">
        {sectionNames.map((name) => (
          <SectionCard
            key={name}
            name={name}
            values={data[name]}
            context={{ vacancy: data, taxonomy }}
            title={titleOf(name)}
            className="stack"
            edit={
              data.state !== 'closed' && {
                to: paths.vacancyEdit.to({ region, vacancy: id, section: name }),
                label: t('changeSection', { section: titleOf(name) }),
              }
            }
          />
        ))}
        <ContactCard region={region} employer={data.employer} />
      </div>
    </>
  )
}
