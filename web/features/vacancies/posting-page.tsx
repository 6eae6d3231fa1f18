import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { Posting } from '#contract/postings'
import { Card } from '../../components/card.tsx'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { PublicFrame } from '../../shell/public-frame.tsx'
import { useFormat } from '../../words/format.ts'
import { type Taxonomy, useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { HoursView } from './section-hours.tsx'
import { PayView } from './section-pay.tsx'
import { RequirementsView } from './section-requirements.tsx'
import { DescriptionView, GuidanceView } from './section-rest.tsx'
import { WorkView } from './section-work.tsx'
import { VacancyAsks } from './vacancy-asks.tsx'
import { WorkTitle, WrittenTitle } from './work-title.tsx'

type PartsProps = { posting: Posting; taxonomy: Taxonomy }

/** Sections of the vacancy in the order in which it is read; what nobody filled in is left out. */
function Parts({ posting, taxonomy }: PartsProps) {
  const { t } = useTranslation('codes')
  const { description, work, requirements, hours, pay, guidance } = posting
  const views = {
    ...(description && { description: <DescriptionView values={description} taxonomy={taxonomy} /> }),
    work: <WorkView values={work} taxonomy={taxonomy} />,
    requirements: <RequirementsView values={requirements} taxonomy={taxonomy} />,
    hours: <HoursView values={hours} taxonomy={taxonomy} />,
    pay: <PayView values={pay} taxonomy={taxonomy} />,
    guidance: <GuidanceView values={guidance} taxonomy={taxonomy} />,
  }
  return (Object.keys(views) as (keyof typeof views)[]).map((name) => (
    <Card key={name} className="stack">
      <h2>{t(`vacancySection.${name}`)}</h2>
      {views[name]}
    </Card>
  ))
}

function Vacancy({ posting, taxonomy }: PartsProps) {
  const { t } = useTranslation('vacancies')
  const format = useFormat()
  const { basics, employerName, town, postedOn } = posting
  usePageTitle(taxonomy.label(basics.occupation))
  return (
    <>
      <div className="stack-s">
        <h1>
          <WorkTitle title={basics.title} occupation={basics.occupation} taxonomy={taxonomy} />
        </h1>
        <WrittenTitle title={basics.title} />
        <p className="muted">
          <bdi>{employerName}</bdi> · <bdi>{town}</bdi>
        </p>
        <VacancyAsks vacancy={posting} taxonomy={taxonomy} />
      </div>
      <Card className="stack-s">
        <h2>{t('posting.ask')}</h2>
        <p>{t('posting.say')}</p>
        <div>
          <LinkButton kind="first" to={paths.signIn.to()}>
            {t('common:signIn')}
          </LinkButton>
        </div>
      </Card>
      <Parts posting={posting} taxonomy={taxonomy} />
      <p className="small muted">{t('posting.since', { day: format.day(postedOn) })}</p>
    </>
  )
}

/** An open vacancy for everybody, also who has no account. */
export default function PostingPage() {
  const { t } = useTranslation('vacancies')
  const { region = '', vacancy: id = '' } = useParams()
  const { data, error, reload } = useApi('GET /regions/:region/postings/:id', { region, id })
  const taxonomy = useTaxonomy()
  const isGone = error?.code === 'notFound'
  return (
    <PublicFrame>
      {data && taxonomy ? (
        <Vacancy posting={data} taxonomy={taxonomy} />
      ) : isGone ? (
        <EmptyState title={<h1>{t('posting.goneTitle')}</h1>}>{t('posting.gone')}</EmptyState>
      ) : error ? (
        <ErrorPage error={error} onRetry={reload} />
      ) : (
        <LoadingShape rows={4} />
      )}
    </PublicFrame>
  )
}
