import '../../styles/parts/employer.css'
import { Store } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { VacancySummary } from '#contract/vacancies'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Disc } from '../../components/face.tsx'
import type { IconShape } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { kindPictures } from '../../components/work-pictures.ts'
import { type Fetched, useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'

type Row = { id: string; icon: IconShape; title: ReactNode; below: ReactNode; to: string }
type QueueProps<Page> = {
  title: string
  empty: string
  emptySay: string
  fetched: Fetched<Page>
  rowsOf: (page: Page) => Row[]
}

function Queue<Page>({ title, empty, emptySay, fetched, rowsOf }: QueueProps<Page>) {
  const { t } = useTranslation('employers')
  const id = useId()
  const { data, error, reload } = fetched
  const rows = data ? rowsOf(data) : []
  return (
    <section className="stack-s" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={2} />)}
      {data && rows.length === 0 && <EmptyState title={empty}>{emptySay}</EmptyState>}
      {rows.length > 0 && (
        <Card kind="flush" as="div">
          <ul className="rows">
            {rows.map((row) => (
              <li key={row.id} className="row wrap">
                <Disc icon={row.icon} />
                <div className="need stack-xs">
                  <p>
                    <b>{row.title}</b>
                  </p>
                  <p className="small muted">{row.below}</p>
                </div>
                <LinkButton small to={row.to}>
                  {t('review.look')}
                </LinkButton>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </section>
  )
}

/** What waits for a jobhunter's yes: places of employers, and employers that applied. */
export default function ReviewsPage() {
  const { t } = useTranslation('employers')
  const { region = '' } = useParams()
  const format = useFormat()
  const taxonomy = useTaxonomy()
  const vacancies = useApi('GET /regions/:region/vacancies', { region, state: 'review', limit: 200 })
  const employers = useApi('GET /regions/:region/employers', { region, state: 'applied', limit: 200 })
  const own = useApi('GET /regions/:region/employers', { region, mine: true, limit: 200 }).data
  /** Those of employers that this jobhunter looks after first, and of these who waits longest. */
  const inTurn = (items: readonly VacancySummary[]): VacancySummary[] => {
    const mine = new Set(own?.items.map(({ id }) => id))
    const since = ({ waitsSince }: VacancySummary) => Date.parse(waitsSince ?? '')
    return items.toSorted(
      (a, b) => Number(mine.has(b.employer)) - Number(mine.has(a.employer)) || since(a) - since(b),
    )
  }
  const waiting = vacancies.data && employers.data && vacancies.data.total + employers.data.total
  const title = waiting === undefined ? t('common:place.reviews') : t('review.title', { count: waiting })
  return (
    <>
      <PageHead title={title} tabTitle={t('common:place.reviews')} />
      <div className="two">
        <Queue
          title={t('review.vacancies')}
          empty={t('review.noVacancies')}
          emptySay={t('review.noVacanciesSay')}
          fetched={vacancies}
          rowsOf={({ items }) =>
            inTurn(items).map((one) => ({
              id: one.id,
              icon: kindPictures[one.kind],
              title: <OwnWords text={one.title} />,
              below: (
                <>
                  <bdi>
                    {one.employerName}, {one.town}
                  </bdi>
                  {one.waitsSince && <> {t('review.since', { when: format.relativeTime(one.waitsSince) })}</>}
                </>
              ),
              to: paths.vacancy.to({ region, vacancy: one.id }),
            }))
          }
        />
        <Queue
          title={t('review.employers')}
          empty={t('review.noEmployers')}
          emptySay={t('review.noEmployersSay')}
          fetched={employers}
          rowsOf={({ items }) =>
            items.map((one) => ({
              id: one.id,
              icon: Store,
              title: <bdi>{one.name}</bdi>,
              below:
                taxonomy && one.sectors.length > 0
                  ? format.list(one.sectors.map(taxonomy.label))
                  : t('common:notKnown'),
              to: paths.employer.to({ region, employer: one.id }),
            }))
          }
        />
      </div>
    </>
  )
}
