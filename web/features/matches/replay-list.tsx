import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { matchEndpoints } from '#contract/matches'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { ApiError, call } from '../../data/api.ts'
import type { AnswerOf } from '../../data/endpoints.ts'

type Replayed = AnswerOf<typeof matchEndpoints.replay>

/** Has a list that was shown made again, and says whether it came out the same. `id` is the list's. */
export function ReplayList({ region, id }: { region: string; id: string }) {
  const { t } = useTranslation('matches')
  const [replayed, setReplayed] = useState<Replayed | null>(null)
  const [error, setError] = useState<ApiError | null>(null)
  const [pending, setPending] = useState(false)
  const replay = async () => {
    setPending(true)
    setError(null)
    try {
      setReplayed(await call('GET /regions/:region/shown-lists/:id/replay', { region, id }))
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure
      setError(failure)
    } finally {
      setPending(false)
    }
  }
  return (
    <>
      <Button kind="quiet" small pending={pending} onPress={() => void replay()}>
        {t('replay.ask')}
      </Button>
      <span className="stamp replay" role="status">
        {replayed && t(`replay.${replayed.outcome}`, { count: replayed.erased })}
      </span>
      {error && <ErrorPanel error={error} />}
    </>
  )
}
