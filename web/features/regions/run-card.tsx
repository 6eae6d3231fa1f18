import { MoonStar } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { call } from '../../data/api.ts'
import { setAnswer, useApi } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useFormat } from '../../words/format.ts'

/** Milliseconds between looks at a search that goes on. */
const pause = 2000

/** How far the search over all open vacancies is, and the ways to start and stop it. */
export function RunCard({ region }: { region: string }) {
  const { t } = useTranslation('regions')
  const format = useFormat()
  const at = { region }
  const { data, error, loading, reload } = useApi('GET /regions/:region/runs/latest', at)
  const { attempt, error: failed, pending } = useAttempt()
  const isRunning = data?.state === 'running'
  useEffect(() => {
    if (!isRunning || loading) return
    const timer = setTimeout(reload, pause)
    return () => clearTimeout(timer)
  }, [isRunning, loading, reload])
  const turn = (name: 'POST /regions/:region/runs' | 'DELETE /regions/:region/runs/latest') =>
    attempt(async () => {
      setAnswer('GET /regions/:region/runs/latest', at, await call(name, at))
    })
  return (
    <Card className="stack" labelledBy="run">
      <h2 id="run">{t('run.title')}</h2>
      <p className="muted prose">
        <Isolated text={t('run.say')} />
      </p>
      {error && error.code !== 'notFound' && <ErrorPanel error={error} onRetry={reload} />}
      {failed && <ErrorPanel error={failed} />}
      <p role="status">
        {data === undefined
          ? t('run.never')
          : data.state === 'running'
            ? t('run.going', { done: format.number(data.done), of: format.number(data.of ?? 0) })
            : t(`run.is.${data.state}`, { day: format.day(data.day), count: data.done })}
      </p>
      <div>
        {isRunning ? (
          <Button pending={pending} onPress={() => void turn('DELETE /regions/:region/runs/latest')}>
            {t('run.stop')}
          </Button>
        ) : (
          <Button icon={MoonStar} pending={pending} onPress={() => void turn('POST /regions/:region/runs')}>
            {t('run.start')}
          </Button>
        )}
      </div>
    </Card>
  )
}
