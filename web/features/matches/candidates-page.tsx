import './candidates.css'
import { ArrowLeft, CircleAlert, FileText, Scissors } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { ErrorPage } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { Breadcrumb, usePageTitle } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { useVacancy } from '../vacancies/use-vacancy.ts'
import { VacancyAsks } from '../vacancies/vacancy-asks.tsx'
import { CandidateDetail } from './candidate-detail.tsx'
import { CandidateList, type Shown } from './candidate-list.tsx'
import { NightlyList } from './nightly-list.tsx'
import { useCandidates } from './use-candidates.ts'
import { usePicks } from './use-picks.ts'
import { useSpeech } from './use-speech.ts'

const first: Shown = { ranked: 10, askFirst: 3, near: 5 }

/** The people for a vacancy, and one of them opened: beside the list from 1024 px, on a page of its own under that. */
export default function CandidatesPage() {
  const { t } = useTranslation('matches')
  const { region = '', vacancy: id = '', profile } = useParams()
  const [shown, setShown] = useState(first)
  const vacancy = useVacancy(region, id)
  const candidates = useCandidates(region, id, Math.max(...Object.values(shown)))
  const speech = useSpeech('staff')
  const taxonomy = useTaxonomy()
  const picks = usePicks(region, id).data
  const occupation = vacancy.data && taxonomy?.label(vacancy.data.basics.occupation)
  usePageTitle(occupation ? t('peopleFor', { occupation }) : '')

  const error = vacancy.error ?? candidates.error
  if (error && !(vacancy.data && candidates.data))
    return <ErrorPage error={error} onRetry={vacancy.error ? vacancy.reload : candidates.reload} />
  if (!vacancy.data || !candidates.data || !speech || !taxonomy) return <LoadingShape rows={5} />

  const { list } = candidates.data
  const linkTo = (one: string) => paths.candidate.to({ region, vacancy: id, profile: one })
  const best = list.matches[0] ?? list.nearMisses[0]?.match ?? list.askFirst[0]?.match
  const open = profile ?? best?.personId ?? null
  return (
    <div className="cand-page" data-open={profile !== undefined}>
      <header className="desk-head">
        <div className="stack-xs grow">
          <Breadcrumb
            crumbs={[
              { label: t('common:place.vacancies'), to: paths.vacancies.to({ region }) },
              {
                label: (
                  <bdi>
                    {vacancy.data.employerName}, {vacancy.data.town}
                  </bdi>
                ),
              },
            ]}
          />
          <h1>
            <OwnWords text={vacancy.data.basics.title} />
          </h1>
          <VacancyAsks vacancy={vacancy.data} taxonomy={taxonomy} />
        </div>
        <div className="actions">
          <LinkButton to={paths.carving.to({ region, vacancy: id })} icon={Scissors}>
            {t('carving.act')}
          </LinkButton>
          <LinkButton to={paths.vacancy.to({ region, vacancy: id })} icon={FileText}>
            {t('toVacancy')}
          </LinkButton>
        </div>
      </header>
      {vacancy.data.state !== 'open' && <Note icon={CircleAlert}>{t('notOpen')}</Note>}
      <div className="cand-split">
        <CandidateList
          candidates={candidates.data}
          picks={picks}
          speech={speech}
          open={open}
          linkTo={linkTo}
          shown={shown}
          onShow={setShown}
        >
          {vacancy.data.state === 'open' && <NightlyList region={region} vacancy={id} linkTo={linkTo} />}
        </CandidateList>
        <div className="cand-opened">
          <Link className="back" to={paths.candidates.to({ region, vacancy: id })}>
            <Icon of={ArrowLeft} /> {t('back')}
          </Link>
          {open && (
            <CandidateDetail
              region={region}
              vacancy={id}
              profile={open}
              speech={speech}
              rulesVersion={list.rulesVersion}
              list={candidates.data.shown.id}
            />
          )}
        </div>
      </div>
    </div>
  )
}
