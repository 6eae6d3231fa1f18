import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import type { Fault } from '../../contract-faults.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import { type Page, pageOf } from '../../page.ts'
import { changeOnce, created, insertOnce, patchSections, withAct } from '../../records.ts'
import { takeStep } from '../../state-machine.ts'
import type { RegionService } from '../regions/service.ts'
import {
  type EventAct,
  type EventAnswer,
  type EventSections,
  type EventState,
  type EventSummary,
  eventSections,
} from './contract.ts'
import { eventFaults, eventSteps, isPast } from './rules.ts'
import { blankEvent, type EventRecord, events, stalls } from './store.ts'

export type NewEvent = { id: string } & Partial<EventSections> & Pick<EventSections, 'basics' | 'place'>

/** Events: planned by jobhunters, step by step, until people are invited to them. */
export const eventService = (deps: { store: Store; clock: Clock; regions: Pick<RegionService, 'today'> }) => {
  const { clock, regions } = deps
  const stored = deps.store.collection(events)
  const storedStalls = deps.store.collection(stalls)

  const seen = async (region: string, id: string): Promise<EventRecord> => {
    const event = await stored.in(region).get(id)
    if (!event) throw new AppError('notFound')
    return event
  }
  const faultsOf = (sections: EventSections, today: string, isNewDay: boolean): Fault[] => [
    ...eventFaults(sections),
    ...(isNewDay && sections.basics.day < today
      ? [fault('/basics/day', 'past', 'Not before today', { least: today })]
      : []),
  ]

  const summaries = async (region: string, listed: readonly EventRecord[]): Promise<EventSummary[]> => {
    if (listed.length === 0) return []
    const tables = await storedStalls.in(region).find({ event: { $in: listed.map(({ id }) => id) } })
    return listed.map(({ id, version, state, basics, place, room }) => {
      const own = tables.filter(({ event }) => event === id)
      return {
        ...{ id, version, state, ...basics },
        ...{ place: place.name, town: place.town, seats: room.seats, stalls: own.length },
        accepted: own.filter(({ state: answer }) => answer === 'accepted').length,
      }
    })
  }

  return {
    /** What a list says of each of these events of a region, in their order. */
    summaries,
    /** The stored event, for other services; the caller has asked for permission itself. */
    get: (region: string, id: string): Promise<EventRecord | null> => stored.in(region).get(id),
    some: (region: string, ids: readonly string[]): Promise<EventRecord[]> =>
      stored.in(region).find({ id: { $in: ids } }),

    /** Events of a region from one day to another, both included. */
    onDays: (region: string, from: string, to: string): Promise<EventRecord[]> =>
      stored.in(region).find({ 'basics.day': { $gte: from, $lte: to } }),

    /** Events of a region to which people may come. */
    inviting: (region: string): Promise<EventRecord[]> =>
      stored.in(region).find({ state: { $in: ['inviting', 'planned', 'live'] } }),

    async list(region: string, { state, ...page }: Page & { state?: EventState }) {
      const found = await pageOf(
        stored.in(region),
        state ? { state } : {},
        { 'basics.day': -1 },
        page,
        (event) => event,
      )
      return { ...found, items: await summaries(region, found.items) }
    },

    async create(actor: Actor, region: string, { id, ...given }: NewEvent): Promise<EventRecord> {
      const sections = { ...blankEvent, ...given }
      const faults = faultsOf(sections, await regions.today(region), true)
      if (faults.length > 0) throw new AppError('badInput', { faults })
      const draft = {
        ...{ id, region, organiser: actor.account },
        ...{ state: 'draft' as const, stateReason: null, history: created(actor.account, clock.now()) },
        ...sections,
      }
      return insertOnce<EventRecord>(stored.in(region), draft, actor.account)
    },

    read: seen,

    async patch(actor: Actor, region: string, id: string, ifMatch: number, patch: Record<string, unknown>) {
      const current = await seen(region, id)
      if (isPast(current)) throw new AppError('stateConflict', { detail: `Is ${current.state}` })
      const today = await regions.today(region)
      return patchSections({
        collection: stored.in(region),
        ...{ current, ifMatch, patch, sections: eventSections, actor: actor.account, at: clock.now() },
        check: (next, paths) => faultsOf(next, today, paths.includes('/basics/day')),
        show: (record) => record,
      })
    },

    /** The event is planned from now on, if people were still invited to it. */
    async plan(region: string, id: string, actor: string): Promise<void> {
      const { from, action } = eventSteps.plan
      const done = { actor, at: clock.now(), action, paths: ['/state'] }
      await changeOnce(stored.in(region), id, (now) =>
        from.includes(now.state) ? { ...now, state: 'planned' as const, history: withAct(now, done) } : null,
      )
    },

    /** Takes a step of the event alone; `cancel` of `openEvents` also tells those who were asked. */
    async step(
      actor: string,
      region: string,
      id: string,
      ifMatch: number,
      {
        act,
        reason = null,
        unsettled = 0,
      }: { act: EventAct; reason?: EventAnswer['stateReason']; unsettled?: number },
    ): Promise<EventRecord> {
      return takeStep({
        ...{ collection: stored.in(region), current: await seen(region, id), step: eventSteps[act] },
        ...{ by: 'staff', facts: { unsettled, stalls: await storedStalls.in(region).count({ event: id }) } },
        ...{ ifMatch, actor, at: clock.now(), change: { stateReason: reason } },
        show: (record) => record,
      })
    },
  }
}
export type EventService = ReturnType<typeof eventService>
