import { ArrowLeft, PencilLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { VacancyAnswer } from '#contract/vacancies'
import { ErrorPage } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { type Taxonomy, useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { CopyVacancy } from '../vacancies/copy-vacancy.tsx'
import { StateActs } from '../vacancies/state-acts.tsx'
import { StateReason } from '../vacancies/state-reason.tsx'
import { StateTag } from '../vacancies/state-tag.tsx'
import { useVacancy } from '../vacancies/use-vacancy.ts'
import { VacancyAsks } from '../vacancies/vacancy-asks.tsx'
import { VacancyPeople } from './vacancy-people.tsx'

function Head({ vacancy, taxonomy }: { vacancy: VacancyAnswer; taxonomy: Taxonomy }) {
  const { t } = useTranslation(['employers', 'vacancyForm'])
  const { region, employer, id, basics, state } = vacancy
  usePageTitle(taxonomy.label(basics.occupation))
  return (
    <header className="stack-s">
      <Link className="emp-back small" to={paths.work.to({ region, employer })}>
        <Icon of={ArrowLeft} /> {t('vacancyForm:toHome')}
      </Link>
      <h1>
        <OwnWords text={basics.title} />
      </h1>
      <div className="row wrap">
        <StateTag state={state} />
        {state !== 'closed' && (
          <LinkButton
            icon={PencilLine}
            kind={state === 'draft' ? 'first' : 'second'}
            to={paths.ownVacancyForm.to({ region, vacancy: id, step: state === 'draft' ? 'check' : 'place' })}
          >
            {t(state === 'draft' ? 'need.finish' : 'common:change')}
          </LinkButton>
        )}
      </div>
      <StateReason vacancy={vacancy} />
    </header>
  )
}

/** One of the employer's places: where it stands, what can be done with it, and who fits. */
export default function OwnVacancyPage() {
  const { t } = useTranslation(['employers', 'vacancies', 'codes', 'vacancyForm'])
  const { region = '', vacancy: id = '' } = useParams()
  const { data, error, reload } = useVacancy(region, id)
  const taxonomy = useTaxonomy()
  if (!data || !taxonomy) return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape />
  return (
    <div className="stack-l">
      <Head vacancy={data} taxonomy={taxonomy} />
      <VacancyAsks vacancy={data} taxonomy={taxonomy} />
      {data.state === 'review' && <p>{t('people.inReview')}</p>}
      <div className="row wrap">
        <StateActs vacancy={data} own after={paths.work.to({ region, employer: data.employer })} />
        <CopyVacancy
          key={id}
          vacancy={data}
          after={(vacancy) => paths.ownVacancyForm.to({ region, vacancy, step: 'place' })}
        />
      </div>
      <VacancyPeople key={data.state} vacancy={data} taxonomy={taxonomy} />
    </div>
  )
}
