import { addDays } from '../../adapters/clock.ts'
import { hasLasted, monthAfter, monthOf, type Spell } from '../reports/rules-work.ts'
import { isWork } from './rules-evaluations.ts'
import type { Placement } from './store.ts'

/** So many days before its last day a placement begins to end. */
const endingDays = 14

type Running = Pick<Placement, 'state' | 'kind' | 'plan' | 'agreed' | 'versions' | 'evaluations'>

const timeOf = ({ agreed, versions, plan }: Pick<Placement, 'agreed' | 'versions' | 'plan'>) =>
  ((agreed === null ? null : versions[agreed]) ?? plan).time

/** Times at work of a person, as the definition of lasting work counts them. */
export const spellsOf = (placements: readonly Placement[]): Spell[] =>
  placements.flatMap((one): Spell[] =>
    one.startedOn === null
      ? []
      : [
          {
            ...{ kind: one.kind, from: one.startedOn, until: one.endedOn },
            hoursPerWeek: timeOf(one).hoursPerWeek,
          },
        ],
  )

/**
 * The state that a placement has by itself on a day; `lastDay` is the last one that the rules allow, `spells` is all work of its
 * person.
 */
export const stateOn = (
  placement: Running,
  today: string,
  lastDay: string | null,
  spells: readonly Spell[],
): 'running' | 'ending' | 'completed' | 'sustained' | null => {
  const { state, kind } = placement
  if (state !== 'running' && state !== 'ending') return null
  const { endDay } = timeOf(placement)
  if (isWork(kind) && hasLasted(spells, today)) return 'sustained'
  if (lastDay !== null && today > lastDay) return 'completed'
  const isNear = endDay !== null && today >= addDays(endDay, -endingDays)
  return isNear ? 'ending' : 'running'
}

/** The next day, after one, on which something happens by itself: a state, or a moment at which both sides are asked. */
export const nextDue = (placement: Running, after: string, lastDay: string | null): string | undefined => {
  const { state, kind, evaluations } = placement
  if (state !== 'running' && state !== 'ending') return undefined
  const { endDay } = timeOf(placement)
  const days = [
    ...Object.values(evaluations).map(({ day }) => day),
    ...(endDay === null ? [] : [addDays(endDay, -endingDays)]),
    ...(lastDay === null ? [] : [addDays(lastDay, 1)]),
    // Each month that ends may be the sixth.
    ...(isWork(kind) ? [`${monthAfter(monthOf(after), 1)}-01`] : []),
  ]
  return days.filter((day) => day > after).sort()[0]
}
