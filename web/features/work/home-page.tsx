import { Hourglass, Plus, Store } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import type { EmployerAnswer } from '#contract/employers'
import type { VacancySummary } from '#contract/vacancies'
import { ErrorPage } from '../../components/error-panel.tsx'
import { Select } from '../../components/field.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { useSession } from '../../shell/session.tsx'
import { EmployerPromises } from '../employers/promises.tsx'
import { useEmployer } from '../employers/use-employer.ts'
import { OwnStalls } from '../events/own-stalls.tsx'
import { Notices } from '../notifications/notices.tsx'
import { AnsweredPitches } from '../pitches/answered-pitches.tsx'
import { MyPlacements } from '../placements/my-placements.tsx'
import { FreePlaces } from './free-places.tsx'
import { OwnVacancyCard } from './own-vacancy-card.tsx'
import { WaitingList } from './waiting-list.tsx'

/** For who works for several employers, or for one in several regions. */
function OtherMemberships({ region, employer }: { region: string; employer: string }) {
  const { t } = useTranslation('employers')
  const navigate = useNavigate()
  const { session } = useSession()
  const held = session?.memberships.filter((one) => one.role === 'employer') ?? []
  if (held.length < 2) return null
  const keyOf = (one: { region: string; employer: string | null }) => `${one.region} ${one.employer}`
  return (
    <Select
      label={t('home.membership')}
      value={keyOf({ region, employer })}
      choices={held.map((one) => ({ value: keyOf(one), label: one.regionName }))}
      onChange={(key) => {
        const found = held.find((one) => keyOf(one) === key)
        if (found?.employer) void navigate(paths.work.to({ region: found.region, employer: found.employer }))
      }}
    />
  )
}

type HomeProps = { employer: EmployerAnswer; vacancies: readonly VacancySummary[]; region: string }

function Home({ employer, vacancies, region }: HomeProps) {
  const { t } = useTranslation('employers')
  const { name } = employer.organisation
  usePageTitle(t('home.vacancies'))
  const others = vacancies.filter(({ state }) => state !== 'draft' && state !== 'closed')
  const add = (
    <LinkButton kind="first" icon={Plus} to={paths.newPlace.to({ region, employer: employer.id })}>
      {t('home.add')}
    </LinkButton>
  )
  return (
    <div className="emp-two">
      <div className="stack-l">
        <header className="row wrap">
          <h1 className="grow person-line">
            <bdi>{name}</bdi>
          </h1>
          <LinkButton icon={Store} to={paths.ownOrganisation.to({ region, employer: employer.id })}>
            {t('own.title')}
          </LinkButton>
          {vacancies.length > 0 && add}
        </header>
        <OtherMemberships region={region} employer={employer.id} />
        {employer.state !== 'approved' && <Note icon={Hourglass}>{t(`home.state.${employer.state}`)}</Note>}
        <WaitingList region={region} employer={employer.id} vacancies={vacancies} />
        <AnsweredPitches region={region} employer={employer.id} />
        <MyPlacements region={region} as="employer" />
        <EmployerPromises region={region} employer={employer.id} />
        <Notices />
        <OwnStalls region={region} employer={employer.id} />
        {vacancies.length === 0 ? (
          <EmptyState title={t('home.empty')} action={add}>
            {t('home.emptySay')}
          </EmptyState>
        ) : (
          <section className="stack-s" aria-labelledby="own-vacancies">
            <h2 id="own-vacancies">{t('home.vacancies')}</h2>
            {others.length === 0 && <p className="muted">{t('home.onlyDrafts')}</p>}
            <ul className="stack-s">
              {others.map((vacancy) => (
                <li key={vacancy.id}>
                  <OwnVacancyCard vacancy={vacancy} region={region} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <aside className="stack" aria-label={t('free.title')}>
        <FreePlaces employer={employer} region={region} />
      </aside>
    </div>
  )
}

/** The first page of an employer: what waits, their places with where they stand, and how many are free. */
export default function HomePage() {
  const { region = '', employer: id = '' } = useParams()
  const employer = useEmployer(region, id)
  const vacancies = useApi('GET /regions/:region/vacancies', { region, limit: 200 })
  if (employer.data && vacancies.data) {
    const own = vacancies.data.items.filter((one) => one.employer === id)
    return <Home employer={employer.data} vacancies={own} region={region} />
  }
  const error = employer.error ?? vacancies.error
  if (!error) return <LoadingShape />
  return (
    <ErrorPage
      error={error}
      onRetry={() => {
        employer.reload()
        vacancies.reload()
      }}
    />
  )
}
