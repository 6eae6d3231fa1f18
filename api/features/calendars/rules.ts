import { isOver } from '../placements/rules.ts'
import type { Placement } from '../placements/store.ts'

/** The days of a placement on which something is to be done: its first, its last, and those on which both sides say how it goes. */
export const daysOf = (placement: Placement): { what: 'start' | 'end' | 'evaluation'; day: string }[] => {
  const { state, agreed, versions, plan, evaluations } = placement
  if (isOver(state) || agreed === null) return []
  const { time } = versions[agreed] ?? plan
  return [
    { what: 'start', day: time.startDay },
    ...Object.values(evaluations).map(({ day }) => ({ what: 'evaluation' as const, day })),
    ...(time.endDay === null ? [] : [{ what: 'end' as const, day: time.endDay }]),
  ]
}
