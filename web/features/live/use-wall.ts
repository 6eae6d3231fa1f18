import { useCallback, useEffect, useState } from 'react'
import { ApiError, call } from '../../data/api.ts'
import type { Answer } from '../../data/endpoints.ts'
import { useTopic } from '../../data/live.ts'

/** What the screen on the wall shows, read anew at each change; without a line what was read last stays. */
export function useWall(token: string) {
  const [shown, setShown] = useState<Answer<'POST /wall'> | null>(null)
  const [error, setError] = useState<ApiError | null>(null)
  const read = useCallback(() => {
    call('POST /wall', {}, { body: { token } })
      .then((answer) => {
        setShown(answer)
        setError(null)
      })
      .catch((failure: unknown) => {
        if (!(failure instanceof ApiError)) throw failure
        setError(failure)
      })
  }, [token])
  useEffect(() => {
    if (token !== '') read()
  }, [token, read])
  useTopic(token === '' ? null : `wall:${token}`, read)
  return { shown, error, read }
}
