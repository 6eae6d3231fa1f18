import { addDays } from '../../adapters/clock.ts'
import { isWork, sustainedOn } from './rules-evaluations.ts'
import type { Placement } from './store.ts'

/** So many days before its last day a placement begins to end. */
const endingDays = 14

type Running = Pick<
  Placement,
  'state' | 'kind' | 'plan' | 'agreed' | 'versions' | 'startedOn' | 'evaluations'
>

const timeOf = ({ agreed, versions, plan }: Running) =>
  ((agreed === null ? null : versions[agreed]) ?? plan).time

/** The state that a placement has by itself on a day; `lastDay` is the last one that the rules allow. */
export const stateOn = (
  placement: Running,
  today: string,
  lastDay: string | null,
): 'running' | 'ending' | 'completed' | 'sustained' | null => {
  const { state, kind, startedOn } = placement
  if (state !== 'running' && state !== 'ending') return null
  const { endDay, hoursPerWeek } = timeOf(placement)
  const lasted = isWork(kind) && startedOn !== null ? sustainedOn(startedOn, hoursPerWeek) : null
  if (lasted !== null && today > lasted) return 'sustained'
  if (lastDay !== null && today > lastDay) return 'completed'
  const isNear = endDay !== null && today >= addDays(endDay, -endingDays)
  return isNear ? 'ending' : 'running'
}

/** The next day, after one, on which something happens by itself: a state, or a moment at which both sides are asked. */
export const nextDue = (placement: Running, after: string, lastDay: string | null): string | undefined => {
  const { state, kind, startedOn, evaluations } = placement
  if (state !== 'running' && state !== 'ending') return undefined
  const { endDay, hoursPerWeek } = timeOf(placement)
  const lasted = isWork(kind) && startedOn !== null ? sustainedOn(startedOn, hoursPerWeek) : null
  const days = [
    ...Object.values(evaluations).map(({ day }) => day),
    ...(endDay === null ? [] : [addDays(endDay, -endingDays)]),
    ...(lastDay === null ? [] : [addDays(lastDay, 1)]),
    ...(lasted === null ? [] : [addDays(lasted, 1)]),
  ]
  return days.filter((day) => day > after).sort()[0]
}
