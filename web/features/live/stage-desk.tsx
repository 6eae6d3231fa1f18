import { SkipForward, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Board } from '#contract/live'
import type { StageAnswer } from '#contract/stages'
import { Button } from '../../components/button.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { call } from '../../data/api.ts'
import { setAnswer } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { StageNow } from './stage-now.tsx'
import { StageOrder } from './stage-order.tsx'
import { useStage } from './use-stage.ts'

type TurnsProps = { there: Board; stage: StageAnswer; read: () => void }

function Turns({ there, stage, read }: TurnsProps) {
  const { t } = useTranslation('stages')
  const { attempt, error, pending } = useAttempt()
  const params = { region: there.region, id: there.event }
  const turn = (act: 'next' | 'back') =>
    attempt(async () => {
      const options = { body: { act }, ifMatch: stage.version }
      const after = await call('POST /regions/:region/events/:id/stage', params, options).catch(
        (failure: unknown) => {
          // Somebody else turned it: what stands now is on screen before anybody presses again.
          read()
          throw failure
        },
      )
      setAnswer('GET /regions/:region/events/:id/stage', params, after)
    })
  const isOver = stage.now === null && stage.begun > 0
  return (
    <>
      <div className="day-acts">
        {!isOver && stage.count > 0 && (
          <Button kind="first" icon={SkipForward} pending={pending} onPress={() => void turn('next')}>
            {t('stage.goOn')}
          </Button>
        )}
        {stage.begun > 0 && (
          <Button icon={Undo2} pending={pending} onPress={() => void turn('back')}>
            {t('stage.back')}
          </Button>
        )}
      </div>
      {error && <ErrorPanel error={error} takesFocus />}
    </>
  )
}

/** The stage for who runs the day: whose turn it is, and the order of who speaks. */
export function StageDesk({ there }: { there: Board }) {
  const { region, event, state } = there
  const { data: stage, error, reload, read } = useStage(region, event, `event:${event}`)
  if (!stage) return error && <ErrorPage error={error} onRetry={reload} />
  return (
    <>
      <StageNow stage={stage}>{state === 'live' && <Turns {...{ there, stage, read }} />}</StageNow>
      <StageOrder {...{ region, stage, read }} />
    </>
  )
}
