import { AppError } from '../../errors.ts'
import { takeStep } from '../../state-machine.ts'
import { handoverSteps } from './rules.ts'
import type { HandoverDeps } from './service-desk.ts'
import { type Handover, handovers } from './store.ts'

const byTime = 'clock'

/** What time does to hand-overs: one that nobody answered in time is the coordinators’ to settle. */
export const handoverClock = (deps: Pick<HandoverDeps, 'store' | 'clock' | 'regions'>) => {
  const stored = deps.store.collection(handovers)
  return {
    async escalate(): Promise<void> {
      for (const region of await deps.regions.all()) {
        const today = deps.regions.dayIn(region)
        const late = await stored.in(region.id).find({ state: 'offered', dueOn: { $lt: today } })
        for (const current of late)
          await takeStep({
            ...{ collection: stored.in(region.id), current, step: handoverSteps.escalate, by: byTime },
            ...{ ifMatch: current.version, actor: byTime, at: deps.clock.now() },
            facts: { isHeld: true, missing: [] },
            show: ({ id }: Handover) => ({ id }),
          }).catch((error: unknown) => {
            // One that somebody answered meanwhile needs nobody else.
            if (!(error instanceof AppError)) throw error
          })
      }
    },
  }
}
export type HandoverClock = ReturnType<typeof handoverClock>
