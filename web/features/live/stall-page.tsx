import '../../styles/parts/employer.css'
import './live.css'
import { ArrowLeft } from 'lucide-react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { StallAnswer } from '#contract/events'
import type { EventClock } from '#contract/live'
import { ErrorPage } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { invalidate } from '../../data/cache.ts'
import { useKeptApi } from '../../data/use-kept-api.ts'
import { paths } from '../../shell/paths.ts'
import { TableChip } from '../events/table-chip.tsx'
import { useCalled } from '../events/use-called.ts'
import { BellSwitch } from './bell-switch.tsx'
import { isPastRound } from './countdown.ts'
import { DayTop } from './day-top.tsx'
import { FeedbackCard } from './feedback-card.tsx'
import { FreeTable } from './free-table.tsx'
import { HallTop } from './hall-top.tsx'
import { OldNote } from './old-note.tsx'
import { SimulatedMark } from './simulated-mark.tsx'
import { StageReactions } from './stage-reactions.tsx'
import { StallNow } from './stall-now.tsx'
import { useStretch } from './use-countdown.ts'
import { useDay } from './use-day.ts'
import { useKeptPage } from './use-kept-page.ts'
import { weekAfter } from './week-after.ts'

function Day({ stall, clock, read }: { stall: StallAnswer; clock: EventClock; read: () => void }) {
  const { region, id, number, at: event } = stall
  const called = useCalled()
  const { data, keptAt } = useKeptApi('GET /regions/:region/stalls/:id/talks', { region, id })
  const at = useStretch(clock)
  if (!at) return null
  const talks = (data?.items ?? []).filter((talk) => talk.state !== 'dropped')
  const { kind } = event.basics
  const hasRounds = kind === 'speedmeet'
  const past = talks
    .filter(({ round }) => round === null || event.state === 'finished' || isPastRound(at, round))
    .sort((a, b) => (b.round ?? 0) - (a.round ?? 0) || ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
  return (
    <>
      <OldNote at={keptAt} />
      <SimulatedMark clock={clock} />
      {hasRounds ? (
        <>
          <DayTop at={at} rounds={clock.rounds} />
          <StallNow table={number} talks={talks} at={at} clock={clock} />
        </>
      ) : (
        <>
          <HallTop at={at} />
          {kind === 'pitchStage' && <StageReactions stall={stall} />}
          {event.state === 'live' && <FreeTable stall={stall} />}
        </>
      )}
      {past.map((talk) => (
        <FeedbackCard
          key={talk.id}
          {...{
            region,
            talk: talk.id,
            name: called(talk.wallName),
            round: talk.round,
            isMutual: talk.isMutual,
          }}
          side="employer"
          stored={talk.said && { ...talk.said, nextStep: talk.nextStep }}
          until={weekAfter(event.basics.day)}
          done={read}
        />
      ))}
      {hasRounds && <BellSwitch moment={`${at.phase} ${at.round}`} />}
    </>
  )
}

/** An employer's phone at its table: who comes, how long; and what it says of each talk. */
export default function StallPage() {
  const { t } = useTranslation('live')
  const { region = '', stall: id = '' } = useParams()
  const { data: stall, error, reload } = useKeptApi('GET /regions/:region/stalls/:id', { region, id })
  useKeptPage(`/regions/${region}/work/stalls/`)
  const read = useCallback(() => {
    invalidate('GET /regions/:region/stalls/:id', { region, id })
    invalidate('GET /regions/:region/stalls/:id/talks', { region, id })
  }, [region, id])
  const isOn = stall?.at.state === 'live' || stall?.at.state === 'finished'
  const topic = stall ? `event:${stall.event}:stall:${id}` : null
  const clock = useDay({ region, event: stall && isOn ? stall.event : null, topic }, read)
  usePageTitle(t('stall.title'))
  if (!stall) return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={3} />
  return (
    <div className="stack apply">
      <Link className="emp-back small" to={paths.ownStall.to({ region, stall: id })}>
        <Icon of={ArrowLeft} /> <bdi>{stall.at.basics.name}</bdi>
      </Link>
      <h1 className="row">
        <TableChip number={stall.number} /> {t('stall.title')}
      </h1>
      {isOn && clock.data ? <Day stall={stall} clock={clock.data} read={read} /> : <p>{t('stall.before')}</p>}
    </div>
  )
}
