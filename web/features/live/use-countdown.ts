import { useCallback, useSyncExternalStore } from 'react'
import type { EventClock } from '#contract/live'
import { serverNow } from '../../data/live.ts'
import { partLeft, type Stretch, secondsLeft, stretchAt, stretchOf } from './countdown.ts'

const everyMs = 200
const readers = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

/** One timer for all that is counted on a page. */
function onTick(reader: () => void): () => void {
  readers.add(reader)
  timer ??= setInterval(() => {
    for (const one of readers) one()
  }, everyMs)
  return () => {
    readers.delete(reader)
    if (readers.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/** Where a clock stands now, with or without a line; a page is drawn anew only when it enters another stretch. */
export function useStretch(clock: EventClock | undefined): Stretch | null {
  const now = useCallback(() => (clock ? stretchAt(clock, serverNow()) : -1), [clock])
  const index = useSyncExternalStore(onTick, now)
  return clock ? stretchOf(clock, index) : null
}

/** Seconds that are left of a stretch, counted down; null where nobody knows. */
export function useSecondsLeft(stretch: Stretch): number | null {
  return useSyncExternalStore(onTick, () => secondsLeft(stretch, serverNow()))
}

/** How much of a stretch is left, from 1 to 0 in steps that the eye can see; null where nobody knows. */
export function usePartLeft(stretch: Stretch): number | null {
  return useSyncExternalStore(onTick, () => {
    const part = partLeft(stretch, serverNow())
    return part === null ? null : Math.round(part * 500) / 500
  })
}
