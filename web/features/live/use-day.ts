import { useCallback, useEffect, useRef } from 'react'
import type { LiveMessage } from '#contract/live'
import { invalidate } from '../../data/cache.ts'
import { useTopic } from '../../data/live.ts'
import { useKeptApi } from '../../data/use-kept-api.ts'

const turnsClock: readonly LiveMessage['kind'][] = ['clock', 'event', 'snapshot', 'ended']
/** Changes that come close together are read once. */
const togetherMs = 150

type Day = {
  region: string
  /** Null until it is known, and before the doors are open: there is no clock. */
  event: string | null
  topic: string | null
}

/** The clock of an event, read anew when it was turned; `changed` is told, stable, of everything but the clock. */
export function useDay({ region, event, topic }: Day, changed: () => void) {
  const clock = useKeptApi(
    'GET /regions/:region/events/:id/clock',
    event === null ? null : { region, id: event },
  )
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const hear = useCallback(
    ({ kind }: LiveMessage) => {
      if (event !== null && turnsClock.includes(kind))
        invalidate('GET /regions/:region/events/:id/clock', { region, id: event })
      if (kind === 'clock') return
      clearTimeout(timer.current)
      timer.current = setTimeout(changed, togetherMs)
    },
    [region, event, changed],
  )
  useTopic(topic, hear)
  return clock
}
