import '../../styles/parts/records.css'
import './live.css'
import { ClipboardCheck, DoorOpen } from 'lucide-react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { Board, EventClock } from '#contract/live'
import { Deep } from '../../components/card.tsx'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { invalidate, useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { ClockCard } from './clock-card.tsx'
import { roundOf } from './countdown.ts'
import { DayStep } from './day-step.tsx'
import { FreeTables } from './free-tables.tsx'
import { LineMark } from './line-mark.tsx'
import { LinksCard } from './links-card.tsx'
import { NoTalkYet } from './no-talk-yet.tsx'
import { NotIn } from './not-in.tsx'
import { countOf } from './people-of.ts'
import { ReplanCard } from './replan-card.tsx'
import { SimulatedCard } from './simulated-card.tsx'
import { StageDesk } from './stage-desk.tsx'
import { TablesNow } from './tables-now.tsx'
import { useStretch } from './use-countdown.ts'
import { useDay } from './use-day.ts'

const canPrepare = ({ state }: Board) => state === 'inviting' || state === 'planned'

/** What to do now: the day has not begun, or it is over. */
function Before({ there }: { there: Board }) {
  const { t } = useTranslation('live')
  const isOver = there.state === 'finished' || there.state === 'closed'
  const canOpen = canPrepare(there)
  if (!isOver && !canOpen) return <p>{t('desk.none')}</p>
  return (
    <Deep labelledBy="day-next">
      <h2 id="day-next">{t(isOver ? 'desk.over' : 'desk.before')}</h2>
      <p>{t(isOver ? 'desk.overSay' : 'desk.beforeSay')}</p>
      <div className="day-acts">
        {canOpen && <DayStep there={there} act="open" kind="first" />}
        {isOver && (
          <LinkButton
            kind="first"
            icon={ClipboardCheck}
            to={paths.eventAfter.to({ region: there.region, event: there.event })}
          >
            {t('after.open')}
          </LinkButton>
        )}
      </div>
    </Deep>
  )
}

function Running({ there, clock }: { there: Board; clock: EventClock }) {
  const { t } = useTranslation('live')
  const at = useStretch(clock)
  if (!at) return null
  const round = roundOf(at)
  const { region, event } = there
  return (
    <div className="event-plan day-plan">
      <div className="event-main stack">
        <ClockCard region={region} kind={there.kind} clock={clock} at={at} />
        {there.kind === 'pitchStage' && <StageDesk there={there} />}
        {there.kind === 'speedmeet' ? (
          <TablesNow there={there} round={round} />
        ) : (
          <FreeTables there={there} />
        )}
      </div>
      <aside className="stack" aria-label={t('desk.aside')}>
        <SimulatedCard there={there} clock={clock} />
        {at.phase === 'over' && (
          <div className="day-acts">
            <DayStep there={there} act="finish" />
          </div>
        )}
        {there.kind === 'speedmeet' && <ReplanCard there={there} />}
        <NotIn there={there} round={round} />
        <NoTalkYet there={there} round={round} />
        <LinksCard region={region} event={event} />
      </aside>
    </div>
  )
}

/** The organiser's desk on the day: the clock, who is in, who sits where, and who still has had no talk. */
export default function DeskPage() {
  const { t } = useTranslation('live')
  const { region = '', event = '' } = useParams()
  const {
    data: there,
    error,
    reload,
  } = useApi('GET /regions/:region/events/:id/board', { region, id: event })
  const read = useCallback(() => {
    invalidate('GET /regions/:region/events/:id/board', { region, id: event })
    invalidate('GET /regions/:region/events/:id/replan', { region, id: event })
  }, [region, event])
  const isLive = there?.state === 'live'
  const clock = useDay({ region, event: isLive ? event : null, topic: `event:${event}` }, read)
  if (!there) return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={4} />
  const { came, of } = countOf(there)
  return (
    <>
      <PageHead
        title={isLive ? t('desk.in', { in: came, of }) : t('desk.title')}
        tabTitle={t('desk.title')}
        crumbs={[
          { label: t('common:place.events'), to: paths.events.to({ region }) },
          { label: <bdi>{there.name}</bdi>, to: paths.event.to({ region, event }) },
        ]}
        actions={
          isLive && (
            <>
              <LineMark />
              <LinkButton icon={DoorOpen} to={paths.eventDoor.to({ region, event })}>
                {t('door.open')}
              </LinkButton>
            </>
          )
        }
      />
      {isLive && clock.data ? <Running there={there} clock={clock.data} /> : <Before there={there} />}
      {canPrepare(there) && <SimulatedCard there={there} clock={null} />}
      {there.kind === 'pitchStage' && canPrepare(there) && <StageDesk there={there} />}
    </>
  )
}
