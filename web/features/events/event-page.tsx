import '../../styles/parts/records.css'
import './events.css'
import { ChartNoAxesColumn, Grid3x3, ListChecks, Pencil, Radio } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { EventAnswer, StallAnswer } from '#contract/events'
import { Card } from '../../components/card.tsx'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { type Taxonomy, useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { AskEmployer } from './ask-employer.tsx'
import { CancelEvent } from './cancel-event.tsx'
import { CareCard } from './care-card.tsx'
import { EventSteps } from './event-steps.tsx'
import { InterpretersCard } from './interpreters-card.tsx'
import { NextStep } from './next-step.tsx'
import { PlanText } from './plan-text.tsx'
import { RoomCard } from './room-card.tsx'
import { StallRow } from './stall-row.tsx'
import { EventTag } from './state-tags.tsx'

type Parts = { event: EventAnswer; stalls: readonly StallAnswer[]; taxonomy: Taxonomy }

const isOver = ({ state }: EventAnswer) => ['finished', 'closed', 'cancelled'].includes(state)
const coming = (stalls: readonly StallAnswer[]) => stalls.filter(({ state }) => state === 'accepted')

function Tables({ event, stalls, taxonomy }: Parts) {
  const { t } = useTranslation('events')
  const format = useFormat()
  return (
    <Card kind="flush" labelledBy="tables">
      <div className="sec-head event-head">
        <h2 id="tables">
          {t('tables.title', {
            count: stalls.length,
            accepted: format.number(coming(stalls).length),
          })}
        </h2>
        {!isOver(event) && <AskEmployer region={event.region} event={event.id} stalls={stalls} />}
      </div>
      {stalls.length > 0 && (
        <>
          <div className="event-row event-keys stamp" aria-hidden="true">
            <span>{t('tcol.table')}</span>
            <span>{t('tcol.employer')}</span>
            <span>{t('tcol.languages')}</span>
            <span>{t('tcol.hours')}</span>
            <span>{t('col.state')}</span>
          </div>
          <ul className="event-rows">
            {stalls.map((stall) => (
              <StallRow key={stall.id} stall={stall} taxonomy={taxonomy} />
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

/** An event: how far it is, who comes, and what is to be done now. */
export default function EventPage() {
  const { t } = useTranslation(['events', 'codes', 'timetables', 'live', 'results', 'surveys'])
  const { region = '', event: id = '' } = useParams()
  const { data: event, error, reload } = useApi('GET /regions/:region/events/:id', { region, id })
  const tables = useApi('GET /regions/:region/events/:id/stalls', { region, id })
  const people = useApi('GET /regions/:region/events/:id/participations', { region, id })
  const taxonomy = useTaxonomy()
  const format = useFormat()
  const failure = error ?? tables.error
  if (!event || !tables.data || !taxonomy)
    return failure ? <ErrorPage error={failure} onRetry={reload} /> : <LoadingShape rows={4} />
  const stalls = tables.data.items
  const invited = people.data?.items ?? []
  const head = stalls.length === 0 ? t('head.none') : t('head.coming', { count: coming(stalls).length })
  return (
    <>
      <PageHead
        title={head}
        tabTitle={t('col.event')}
        crumbs={[
          { label: t('common:place.events'), to: paths.events.to({ region }) },
          {
            label: (
              <>
                <bdi>{event.basics.name}</bdi> · {format.day(event.basics.day, 'full')}
              </>
            ),
          },
        ]}
        actions={
          <>
            {!['draft', 'cancelled'].includes(event.state) && (
              <LinkButton
                icon={Radio}
                kind={event.state === 'live' ? 'first' : 'second'}
                to={paths.eventDay.to({ region, event: id })}
              >
                {t('live:desk.open')}
              </LinkButton>
            )}
            {event.basics.kind === 'speedmeet' && event.state !== 'draft' && (
              <LinkButton icon={Grid3x3} to={paths.eventTimetable.to({ region, event: id })}>
                {t('timetables:open')}
              </LinkButton>
            )}
            {['live', 'finished', 'closed'].includes(event.state) && (
              <LinkButton icon={ChartNoAxesColumn} to={paths.eventResults.to({ region, event: id })}>
                {t('results:open')}
              </LinkButton>
            )}
            {!['draft', 'cancelled'].includes(event.state) && (
              <LinkButton icon={ListChecks} to={paths.eventSurvey.to({ region, event: id })}>
                {t('surveys:counts.toPage')}
              </LinkButton>
            )}
            {!isOver(event) && (
              <LinkButton icon={Pencil} to={paths.eventPlan.to({ region, event: id, step: 'basics' })}>
                {t('changePlan')}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="state-row">
        <EventTag state={event.state} />
        {event.stateReason && <span className="muted">{t(`codes:cancelReason.${event.stateReason}`)}</span>}
      </div>
      <EventSteps state={event.state} />
      <div className="event-plan">
        <NextStep event={event} stalls={stalls} />
        <div className="event-main stack">
          {event.state !== 'draft' && people.data && <RoomCard event={event} people={invited} />}
          <Tables event={event} stalls={stalls} taxonomy={taxonomy} />
          <InterpretersCard event={event} people={invited} taxonomy={taxonomy} />
        </div>
        <aside className="stack" aria-label={t('where.title')}>
          <Card className="stack-s" labelledBy="where">
            <h2 id="where">{t('where.title')}</h2>
            <PlanText event={event} tables={stalls.filter(({ state }) => state !== 'declined').length} />
          </Card>
          <CareCard event={event} stalls={stalls} people={invited} />
          {['draft', 'inviting', 'planned'].includes(event.state) && <CancelEvent event={event} />}
        </aside>
      </div>
    </>
  )
}
