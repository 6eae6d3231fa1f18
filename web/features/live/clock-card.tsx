import './live.css'
import { Pause, Play, Plus, SkipForward, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { EventKind } from '#contract/events'
import type { ClockAct, EventClock } from '#contract/live'
import { Button } from '../../components/button.tsx'
import { Deep } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { call } from '../../data/api.ts'
import { invalidate, setAnswer } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useFormat } from '../../words/format.ts'
import type { Stretch } from './countdown.ts'
import { RoundDots } from './round-dots.tsx'
import { TimeLeft } from './time-left.tsx'

const icons = {
  start: Play,
  pause: Pause,
  goOn: Play,
  addMinute: Plus,
  next: SkipForward,
  back: Undo2,
} as const

/** What the organiser can do where the clock stands. */
const actsAt = ({ phase, pausedWith }: Stretch): readonly ClockAct[] => {
  if (phase === 'doors') return ['start']
  if (phase === 'over') return ['back']
  return [pausedWith === null ? 'pause' : 'goOn', 'addMinute', 'next', 'back']
}

type ClockCardProps = { region: string; kind: EventKind; clock: EventClock; at: Stretch }

/** The clock of the hall, with everything that turns it. */
export function ClockCard({ region, kind, clock, at }: ClockCardProps) {
  const { t } = useTranslation(['live', 'stages'])
  const format = useFormat()
  const { attempt, error, pending } = useAttempt()
  const params = { region, id: clock.event }
  const turn = (act: ClockAct) =>
    attempt(async () => {
      const options = { body: { act }, ifMatch: clock.version }
      const after = await call('POST /regions/:region/events/:id/clock', params, options).catch(
        (failure: unknown) => {
          // Somebody else turned it: what stands now is on screen before anybody presses again.
          invalidate('GET /regions/:region/events/:id/clock', params)
          throw failure
        },
      )
      setAnswer('GET /regions/:region/events/:id/clock', params, after)
    })
  const hasRounds = kind === 'speedmeet'
  const isStill = at.pausedWith !== null
  const label = (act: ClockAct) => {
    if (!hasRounds && (act === 'start' || act === 'next')) return t(`stages:act.${act}`)
    return t(`act.${act === 'next' && at.phase === 'moving' ? 'begin' : act}`)
  }
  const title = hasRounds
    ? t(isStill ? 'desk.paused' : `desk.phase.${at.phase}`, { round: at.round + 1 })
    : t(isStill ? 'stages:paused' : `stages:phase.${at.phase}`)
  return (
    <Deep labelledBy="day-clock">
      <div className="day-clock">
        {hasRounds && <TimeLeft at={at} className="day-clock-left" />}
        <div className="stack-s">
          <h2 id="day-clock">{title}</h2>
          {at.endsAt && <p className="muted">{t('until', { time: format.time(at.endsAt) })}</p>}
          {hasRounds && <RoundDots at={at} rounds={clock.rounds} />}
        </div>
      </div>
      <div className="day-acts">
        {actsAt(at).map((act) => (
          <Button
            key={act}
            icon={icons[act]}
            kind={act === 'start' || act === 'goOn' ? 'first' : 'second'}
            pending={pending}
            onPress={() => void turn(act)}
          >
            {label(act)}
          </Button>
        ))}
      </div>
      {error && <ErrorPanel error={error} takesFocus />}
    </Deep>
  )
}
