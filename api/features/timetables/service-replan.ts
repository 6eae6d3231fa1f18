import type { TimetablePort } from '../../adapters/timetable/port.ts'
import { AppError } from '../../errors.ts'
import type { Moment } from '../events/service-participations.ts'
import type { TalkService } from '../talks/service.ts'
import type { ReplanOffer } from './contract.ts'
import { changesIn, keyOfPlan, laidOf, onTheDay, runningPlan } from './rules-replan.ts'
import { fromSolver, judgedIn, toSolver } from './rules-solved.ts'
import { afterStep, turnedStep } from './rules-steps.ts'
import type { TimetableService } from './service.ts'
import type { AskedService } from './service-asked.ts'
import type { PublishingService } from './service-publishing.ts'

const cannot = (detail: string) => new AppError('stateConflict', { detail })

/**
 * Planning anew during the day: what would change for whom, worked out from who is there now, and put in force when the
 * organiser agrees to just that.
 */
export const replanService = (deps: {
  solver: TimetablePort
  talks: Pick<TalkService, 'at'>
  timetables: TimetableService
  publishing: Pick<PublishingService, 'begin'>
  asked: AskedService
}) => {
  const { asked, publishing, solver, talks, timetables } = deps

  const look = async (region: string, event: string, { running }: Moment) => {
    const now = await timetables.find(region, event)
    if (!now || now.edition === 0) return null
    const [{ meeting, meet: planned }, held] = await Promise.all([
      asked(region, event, now.pins, { isFresh: false }),
      talks.at(region, event),
    ])
    if (meeting.event.state !== 'live' || running >= planned.rounds - 1) return null
    const laid = laidOf(held)
    const meet = onTheDay(planned, meeting.people, laid, running)
    const found = await solver.replan(meet, toSolver(meet, laid), running)
    const plan = runningPlan(laid, fromSolver(meet, found.talks), running)
    const changes = changesIn(meet, laid, plan, found.changes, running)
    const { quality, short } = judgedIn(meet, found, null)
    const offer: ReplanOffer = { key: keyOfPlan(plan), ...changes, short, isBest: found.optimal }
    return { now, plan, offer, judged: { quality, short } }
  }
  const inForce = async (
    actor: string,
    now: Awaited<ReturnType<TimetableService['there']>>,
    next: Parameters<TimetableService['write']>[1],
    action: string,
  ) => {
    const laid = await timetables.write(
      now,
      { ...next, proof: null, helps: null, state: 'draft' },
      { actor, action },
    )
    const { region, event, edition, version } = laid
    await publishing.begin({ region, event, actor, edition: edition + 1, version })
  }

  return {
    /** What planning anew would change now; null where all can stay as it is. */
    async offer(region: string, event: string, moment: Moment): Promise<ReplanOffer | null> {
      const found = await look(region, event, moment)
      return found && found.offer.changes.length > 0 ? found.offer : null
    },

    /** Puts an offer in force, if it is still what would be offered: each whose part changes is told. */
    async accept(actor: string, region: string, event: string, key: string, moment: Moment): Promise<void> {
      const found = await look(region, event, moment)
      if (!found) throw cannot('No round can be planned anew')
      const { now, plan, offer, judged } = found
      if (offer.key !== key) throw new AppError('stale', { current: offer })
      if (offer.changes.length === 0) return
      await inForce(
        actor,
        now,
        { ...afterStep(now, { talks: plan, pins: now.pins }), ...judged },
        'replanned',
      )
    },

    /** Takes back the plan that was put in force last, while none of its new rounds has begun. */
    async takeBack(actor: string, region: string, event: string, { running }: Moment): Promise<void> {
      const now = await timetables.there(region, event)
      const last = now.history.findLast(({ action }) => action !== 'published')
      const step = now.done.at(-1)?.talks
      const before = turnedStep(now, false)
      if (last?.action !== 'replanned' || !step || !before) throw cannot('Nothing was planned anew')
      const changed = step.put.length > 0 ? step.put : step.taken
      if (changed.some(({ round }) => round <= running)) throw cannot('Its rounds have begun')
      await inForce(actor, now, before, 'replanTakenBack')
    },

    close: () => solver.close(),
  }
}
export type ReplanService = ReturnType<typeof replanService>
