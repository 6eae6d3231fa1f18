import './live.css'
import { CirclePause, CirclePlay, CircleStop, FlaskConical } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Board, EventClock, PhonesPlay } from '#contract/live'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { call } from '../../data/api.ts'
import { invalidate, setAnswer } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useSession } from '../../shell/session.tsx'

type SimulatedCardProps = { there: Pick<Board, 'region' | 'event'>; clock: EventClock | null }

/** In a demo alone: lets simulated phones play an event, so that somebody alone can try its day. */
export function SimulatedCard({ there, clock }: SimulatedCardProps) {
  const { t } = useTranslation('live')
  const { session } = useSession()
  const { attempt, error, pending } = useAttempt()
  const params = { region: there.region, id: there.event }
  const play = (phones: PhonesPlay) =>
    attempt(async () => {
      const body = { phones }
      const after = await call('PUT /regions/:region/events/:id/simulated-phones', params, { body })
      setAnswer('GET /regions/:region/events/:id/clock', params, after)
      invalidate('GET /regions/:region/events/:id/board', params)
    })
  if (!session?.isDemo) return null
  const stands = clock?.simulated ?? null
  const isOn = stands === 'running' || stands === 'paused'
  return (
    <Card className="stack-s" labelledBy="simulated">
      <h2 id="simulated" className="row-s">
        <Icon of={FlaskConical} /> {t('simulated.title')}
      </h2>
      <p className="small">{t(stands === null ? 'simulated.say' : `simulated.${stands}`)}</p>
      <div className="day-acts">
        {stands === 'running' && (
          <Button icon={CirclePause} pending={pending} onPress={() => void play('paused')}>
            {t('simulated.pause')}
          </Button>
        )}
        {stands === 'paused' && (
          <Button icon={CirclePlay} pending={pending} onPress={() => void play('running')}>
            {t('simulated.goOn')}
          </Button>
        )}
        {isOn && (
          <Button icon={CircleStop} pending={pending} onPress={() => void play('stopped')}>
            {t('simulated.stop')}
          </Button>
        )}
        {!isOn && (
          <Button icon={CirclePlay} pending={pending} onPress={() => void play('running')}>
            {t(clock === null ? 'simulated.start' : 'simulated.again')}
          </Button>
        )}
      </div>
      {error && <ErrorPanel error={error} takesFocus />}
    </Card>
  )
}
