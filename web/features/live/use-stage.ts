import { useCallback } from 'react'
import { invalidate, useApi } from '../../data/cache.ts'
import { useTopic } from '../../data/live.ts'

/** Who speaks at a pitch stage, read anew whenever something there changes; nothing while `event` is null. */
export function useStage(region: string, event: string | null, topic: string) {
  const found = useApi('GET /regions/:region/events/:id/stage', event === null ? null : { region, id: event })
  const read = useCallback(() => {
    if (event !== null) invalidate('GET /regions/:region/events/:id/stage', { region, id: event })
  }, [region, event])
  useTopic(event === null ? null : topic, read)
  return { ...found, read }
}
