import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import { newId } from '../../ids.ts'
import {
  changeOnce,
  created,
  deleteOnce,
  insertOnce,
  patchSections,
  untilFree,
  withAct,
} from '../../records.ts'
import { stateAfter } from '../../state-machine.ts'
import type { ProfileService } from '../profiles/service.ts'
import { participationView } from './access.ts'
import {
  type ParticipationAct,
  type ParticipationAnswer,
  type ParticipationSections,
  type PresenceAct,
  participationSections,
} from './contract.ts'
import { participationFaults, participationSteps } from './rules.ts'
import type { EventService } from './service.ts'
import { participationEnds } from './service-ends.ts'
import type { StallService } from './service-stalls.ts'
import { type Participation, participations } from './store.ts'

const blank: ParticipationSections = {
  wall: { kind: 'number', nickname: null },
  needs: { interpreter: null, children: 0, travel: false, seat: false },
  hours: { arrives: null, leaves: null },
  wishes: { wants: [], nots: [] },
}

/** What a caller who came too late may see. */
type Show = (record: Omit<Participation, 'seat' | 'waits' | 'stateBefore' | 'there'>) => unknown

const unseated = ({ seat: _, waits: __, stateBefore: ___, there: ____, ...record }: Participation) => record

/** What the day makes of somebody's rounds: `open` is the first that who comes now can sit in, `running` the last that is lost to who goes. */
export type Moment = { running: number; open: number }

/** In which rounds somebody can sit after something was said of them at the door. */
const thereAfter = (
  { state, there }: Pick<Participation, 'state' | 'there'>,
  act: PresenceAct,
  { running, open }: Moment,
): Pick<Participation, 'there'> => {
  if (act === 'arrive') return { there: { from: there?.from ?? open, to: null } }
  if (act === 'leave') return { there: { from: there?.from ?? 0, to: running + 1 } }
  return act === 'undo' && state === 'left' && there ? { there: { ...there, to: null } } : {}
}

/** Who does not come, or is not there any more, and need not hear of talks. */
const isGone = ({ state }: Participation) => ['declined', 'noShow', 'left', 'cancelled'].includes(state)

/** Those who wait, in the order in which they said yes. */
const lineOf = (all: readonly Participation[]): Participation[] =>
  all
    .filter(({ state }) => state === 'waiting')
    .sort((a, b) => ((a.waits ?? '') < (b.waits ?? '') || (a.waits === b.waits && a.id < b.id) ? -1 : 1))

/** People at an event: whom it invites, what they answer, and who gets the next free seat. */
export const participationService = (deps: {
  store: Store
  clock: Clock
  profiles: Pick<ProfileService, 'get' | 'versions'>
  events: EventService
  stalls: StallService
}) => {
  const { clock, events, profiles, stalls } = deps
  const stored = deps.store.collection(participations)
  const all = (region: string, event: string) => stored.in(region).find({ event }, { sort: { number: 1 } })

  const seen = async (actor: Actor, region: string, id: string) => {
    const participation = await stored.in(region).get(id)
    const view = participation && participationView(actor, participation)
    if (!participation || !view) throw new AppError('notFound')
    return { participation, view }
  }

  /**
   * Gives free seats to those who wait, the first of the line first. `just` has said yes in this moment, and so has not
   * waited.
   */
  const seatNext = (region: string, event: string, just?: string): Promise<void> =>
    untilFree('seat', async () => {
      const meeting = await events.get(region, event)
      if (!meeting || participationSteps.seat.guard?.(meeting.state)) return
      const now = await all(region, event)
      const taken = new Set(now.map(({ seat }) => seat))
      const free = Array.from({ length: meeting.room.seats }, (_, at) => at + 1).filter(
        (seat) => !taken.has(seat),
      )
      for (const { id } of lineOf(now).slice(0, free.length)) {
        const seat = free.shift()
        if (seat === undefined) return
        const action = id === just ? participationSteps.seat.action : 'movedUp'
        await changeOnce(stored.in(region), id, (one) => {
          if (one.state !== 'waiting') return null
          const { waits: _, ...rest } = one
          const done = { actor: 'house', at: clock.now(), action, paths: ['/state'] }
          return { ...rest, state: 'accepted' as const, seat, history: withAct(one, done) }
        })
      }
    })

  /** Asks somebody to an event, or lets in who came without being asked. */
  const ensure = async (actor: Actor, region: string, event: string, profile: string, here?: Moment) => {
    const there = async () => (await stored.in(region).find({ event, profile }, { limit: 1 }))[0]
    const invited = await untilFree('invited', () =>
      untilFree('number', async () => {
        const found = await there()
        if (found) return found
        const [last] = await stored.in(region).find({ event }, { sort: { number: -1 }, limit: 1 })
        const now = clock.now()
        const [first] = created(actor.account, now)
        const came = {
          ...{ state: 'checkedIn' as const, arrivedAt: now.toISOString(), stateBefore: 'cancelled' as const },
          ...(here && { there: { from: here.open, to: null } }),
          history: first ? [{ ...first, action: 'cameUnasked' }] : [],
        }
        const asked = { state: 'invited' as const, history: created(actor.account, now) }
        const draft = {
          ...{ id: newId('participation'), region, event, profile, number: (last?.number ?? 0) + 1 },
          ...{ stateReason: null, ...blank, ...(here ? came : asked) },
        }
        return insertOnce<Participation>(stored.in(region), draft, actor.account)
      }),
    )
    // Somebody who was deleted meanwhile leaves nothing behind.
    if (!(await profiles.get(region, profile))) await deleteOnce(stored.in(region), invited.id)
    return invited
  }

  return {
    /** Participations of an event as they are kept, by number, for other services. */
    at: all,
    /** Every stored participation of a region. */
    everyOne: (region: string): Promise<Participation[]> => stored.in(region).find({}),
    get: seen,
    ...participationEnds({ stored, clock, events }),
    seatNext,
    /** The place of each who waits, from 1, by id. */
    lines: async (region: string, event: string): Promise<ReadonlyMap<string, number>> =>
      new Map(lineOf(await all(region, event)).map(({ id }, at) => [id, at + 1])),
    ofPeople: (region: string, people: readonly string[]): Promise<Participation[]> =>
      stored.in(region).find({ profile: { $in: people } }),
    ofPerson: (region: string, profile: string): Promise<Participation[]> =>
      stored.in(region).find({ profile }),

    async invite(actor: Actor, region: string, id: string, people: readonly string[]): Promise<void> {
      const event = await events.read(region, id)
      if (participationSteps.accept.guard?.(event.state))
        throw new AppError('stateConflict', { detail: `Is ${event.state}: nobody is invited` })
      const found = await Promise.all(people.map((profile) => profiles.get(region, profile)))
      const faults = found.flatMap((profile, at) =>
        profile?.state === 'active'
          ? []
          : [fault(`/profiles/${at}`, 'unknown_profile', 'Nobody who looks for work in this region')],
      )
      if (faults.length > 0) throw new AppError('badInput', { faults })
      for (const profile of new Set(people)) await ensure(actor, region, id, profile)
    },

    async patch(
      actor: Actor,
      region: string,
      id: string,
      ifMatch: number,
      patch: Record<string, unknown>,
      show: Show,
    ) {
      const { participation } = await seen(actor, region, id)
      const { event, state } = participation
      if (state === 'cancelled') throw new AppError('stateConflict', { detail: 'Is cancelled' })
      const tables = new Set((await stalls.at(region, event)).map((stall) => stall.id))
      return patchSections<Participation>({
        collection: stored.in(region),
        ...{ current: participation, ifMatch, patch, sections: participationSections },
        ...{ actor: actor.account, at: clock.now() },
        check: (next) => participationFaults(next, tables),
        show: (record) => show(unseated(record)),
      })
    },

    async setState(
      actor: Actor,
      region: string,
      id: string,
      ifMatch: number,
      { act, reason = null }: { act: ParticipationAct; reason?: ParticipationAnswer['stateReason'] },
      show: Show,
    ): Promise<Participation> {
      const { participation, view } = await seen(actor, region, id)
      const { event } = participation
      const step = participationSteps[act]
      // Two devices, or the same tap twice, say one yes.
      const isSaid = act === 'accept' && ['accepted', 'waiting'].includes(participation.state)
      if (isSaid) return participation
      const state = stateAfter({
        ...{ current: participation, step, by: view, ifMatch, show: () => show(unseated(participation)) },
        facts: (await events.read(region, event)).state,
      })
      const at = clock.now()
      const done = { actor: actor.account, at, action: step.action, paths: ['/state'] }
      const after = await changeOnce(stored.in(region), id, (now) => {
        if (now.version !== ifMatch) return null
        const { seat: _, waits: __, ...rest } = now
        const waits = state === 'waiting' ? { waits: at.toISOString() } : {}
        return { ...rest, ...waits, state, stateReason: reason, history: withAct(now, done) }
      })
      if (after?.version === ifMatch)
        throw new AppError('stale', {
          current: show(unseated((await seen(actor, region, id)).participation)),
        })
      await seatNext(region, event, id)
      return (await seen(actor, region, id)).participation
    },

    /** Each of these is told that its part of the timetable is new or has changed; once for each edition. */
    async tell(region: string, ids: Iterable<string>, edition: number, actor: string): Promise<void> {
      for (const id of ids)
        await changeOnce(stored.in(region), id, (now) => {
          const before = now.edition ?? 0
          if (before >= edition || isGone(now)) return null
          const action = before === 0 ? 'talksPlanned' : 'talksChanged'
          const done = { actor, at: clock.now(), action, paths: ['/edition'] }
          return { ...now, edition, history: withAct(now, done) }
        })
    },

    /**
     * Says of somebody that they came, stayed away or went, or takes that back. Said twice, or by two at once, it counts
     * once; the caller has asked for permission itself.
     */
    async setPresence(
      actor: string,
      by: 'self' | 'staff',
      region: string,
      id: string,
      act: PresenceAct,
      moment: Moment,
    ): Promise<Participation> {
      const before = await stored.in(region).get(id)
      const event = before && (await events.read(region, before.event))
      const isOpen = before && (await profiles.get(region, before.profile))?.state === 'active'
      if (act === 'arrive' && !isOpen)
        throw new AppError('stateConflict', { detail: 'The profile is closed' })
      const step = participationSteps[act]
      const at = clock.now()
      const after = await changeOnce(stored.in(region), id, (now) => {
        if (now.state === step.to) return null
        const asked = { current: now, step, by, ifMatch: now.version, show: unseated }
        const state = stateAfter({ ...asked, facts: event?.state ?? 'draft' })
        const { arrivedAt, stateBefore: _, there: __, ...rest } = now
        const isIn = state === 'checkedIn' || state === 'left'
        const cameAt = act === 'arrive' ? at.toISOString() : arrivedAt
        return {
          ...{ ...rest, state, history: withAct(now, { actor, at, action: step.action, paths: ['/state'] }) },
          ...(isIn && cameAt !== undefined && { arrivedAt: cameAt }),
          ...(act !== 'undo' && { stateBefore: now.state }),
          ...thereAfter(now, act, moment),
        }
      })
      if (!after) throw new AppError('notFound')
      return after
    },

    /** Lets in somebody who came without an invitation; who was asked after all simply arrives. */
    async walkIn(
      actor: Actor,
      region: string,
      id: string,
      profile: string,
      moment: Moment,
    ): Promise<Participation> {
      const event = await events.read(region, id)
      const rule = participationSteps.arrive.guard?.(event.state)
      if (rule) throw new AppError('stateConflict', { detail: `Is ${event.state}`, rule })
      if ((await profiles.get(region, profile))?.state !== 'active') throw new AppError('notFound')
      const there = await ensure(actor, region, id, profile, moment)
      return this.setPresence(actor.account, 'staff', region, there.id, 'arrive', moment)
    },
  }
}
export type ParticipationService = ReturnType<typeof participationService>
