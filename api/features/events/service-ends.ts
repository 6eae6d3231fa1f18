import type { Clock } from '../../adapters/clock.ts'
import type { ScopedCollection } from '../../adapters/store/port.ts'
import { changeOnce, withAct } from '../../records.ts'
import { stateAfter } from '../../state-machine.ts'
import { participationSteps } from './rules.ts'
import type { EventService } from './service.ts'
import type { Participation } from './store.ts'

/** How participations end without an answer of their person: the event is cancelled, or the person looks for nothing any more. */
export const participationEnds = (deps: {
  stored: ScopedCollection<Participation>
  clock: Clock
  events: Pick<EventService, 'get'>
}) => {
  const { clock, events, stored } = deps

  return {
    /** Everybody who was invited or comes is told by their own record that the event is cancelled. */
    async cancelAll(region: string, event: string, actor: string): Promise<void> {
      const { from, action } = participationSteps.cancel
      const done = { actor, at: clock.now(), action, paths: ['/state'] }
      for (const { id } of await stored.in(region).find({ event }))
        await changeOnce(stored.in(region), id, (now) => {
          if (!from.includes(now.state)) return null
          const { seat: _, waits: __, ...rest } = now
          return { ...rest, state: 'cancelled' as const, history: withAct(now, done) }
        })
    },

    /** Withdraws a person from all events that are not over. Answers their participations there as they are then. */
    async withdraw(region: string, profile: string): Promise<Participation[]> {
      const step = participationSteps.withdraw
      const after: (Participation | null)[] = []
      for (const { id, event } of await stored.in(region).find({ profile })) {
        const meeting = await events.get(region, event)
        if (!meeting || step.guard?.(meeting.state)) continue
        const done = { actor: 'house', at: clock.now(), action: step.action, paths: ['/state'] }
        const end = (now: Participation) => {
          if (!step.from.includes(now.state)) return null
          const asked = { current: now, step, by: 'house' as const, ifMatch: now.version, show: () => null }
          const state = stateAfter({ ...asked, facts: meeting.state })
          const { seat: _, waits: __, there, ...rest } = now
          const gone = there && { there: { ...there, to: there.from } }
          return { ...rest, ...gone, state, history: withAct(now, done) }
        }
        after.push(await changeOnce(stored.in(region), id, end))
      }
      return after.filter((one) => one !== null)
    },
  }
}
