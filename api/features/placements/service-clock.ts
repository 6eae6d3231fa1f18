import type { Clock } from '../../adapters/clock.ts'
import { changeOnce, deleteOnce, withAct } from '../../records.ts'
import type { Told } from '../notifications/kinds.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { RegionService } from '../regions/service.ts'
import { judgedPlan } from './answers.ts'
import { lastDayOf } from './guard/length.ts'
import { nextDue, spellsOf, stateOn } from './rules-due.ts'
import type { PlacementDesk } from './service-desk.ts'
import type { Placement } from './store.ts'

const pageSize = 200
/** Written at once, for one commit. */
const together = 20

/** The house itself, where something happens by the clock. */
const clockActor = 'clock'
const actionOf = {
  ending: 'endNear',
  completed: 'lastDayReached',
  sustained: 'sustained',
  running: 'changed',
}

/**
 * What happens to placements by the clock: they begin to end, stop at the last day of their rule, last, and both sides are asked how
 * it goes. Found by query on the day it is due, so that a stop in between loses nothing and nothing happens twice.
 */
export const placementClock = (deps: {
  desk: PlacementDesk
  clock: Clock
  regions: Pick<RegionService, 'all' | 'dayIn'>
  profiles: Pick<ProfileService, 'get'>
  tell: (told: readonly Told[]) => Promise<void>
}) => {
  const { desk } = deps

  /** What both sides are told on days that have come. The act is made of the day, so that it is told once. */
  const remindersOf = (
    { id, region, profile, employer, evaluations, dueOn }: Placement,
    today: string,
  ): Told[] =>
    Object.values(evaluations)
      .filter(({ day }) => dueOn !== undefined && dueOn <= day && day <= today)
      .flatMap(({ day, person, employer: said }): Told[] => {
        const act = { version: 0, at: `${day}T06:00:00.000Z`, actor: clockActor, action: 'due', paths: [] }
        const told = { kind: 'evaluationDue' as const, region, about: { placement: id }, act }
        return [
          ...(person === null ? [{ ...told, to: { profile } }] : []),
          ...(said === null ? [{ ...told, to: { employer } }] : []),
        ]
      })

  const pass = async (placement: Placement, today: string): Promise<void> => {
    const { region, id, dueOn } = placement
    const facts = await deps.profiles.get(region, placement.profile)
    if (!facts) return void (await deleteOnce(desk.stored.in(region), id))
    await deps.tell(remindersOf(placement, today))
    const [{ history, rules }, all] = await Promise.all([
      desk.around(placement, facts),
      desk.stored.in(region).find({ profile: placement.profile }),
    ])
    const others = all.filter((one) => one.id !== id)
    await changeOnce(desk.stored.in(region), id, (now) => {
      if (now.dueOn !== dueOn) return null
      const plan = judgedPlan(now, (now.agreed === null ? null : now.versions[now.agreed]) ?? now.plan)
      const lastDay = lastDayOf({ plan, facts, history, rules, today })
      const state = stateOn(now, today, lastDay, spellsOf([...others, now])) ?? now.state
      const { dueOn: _, ...rest } = now
      const next = nextDue({ ...rest, state }, today, lastDay)
      const ended = state === 'completed' ? { endedOn: lastDay } : {}
      const action = actionOf[state as keyof typeof actionOf] ?? 'changed'
      const act = { actor: clockActor, at: deps.clock.now(), action, paths: ['/state'] }
      return {
        ...rest,
        ...ended,
        state,
        ...(next !== undefined && { dueOn: next }),
        ...(state !== now.state && { history: withAct(now, act) }),
      }
    })
  }

  return {
    /** Does all that is due in every region. */
    async tick(stop?: AbortSignal): Promise<void> {
      for (const region of await deps.regions.all()) {
        const today = deps.regions.dayIn(region)
        for (;;) {
          const due = await desk.stored
            .in(region.id)
            .find({ dueOn: { $lte: today } }, { sort: { dueOn: 1 }, limit: pageSize })
          if (due.length === 0 || stop?.aborted) break
          for (let from = 0; from < due.length; from += together)
            await Promise.all(due.slice(from, from + together).map((one) => pass(one, today)))
        }
      }
    },
  }
}
export type PlacementClock = ReturnType<typeof placementClock>
