import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import { newId } from '../../ids.ts'
import { changeOnce, created, upsert, withAct } from '../../records.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import { hallView } from '../live/access.ts'
import type { DoorService } from '../live/service-door.ts'
import type { TopicService } from '../live/service-topics.ts'
import type { PitchService } from '../pitches/service.ts'
import type { StageAnswer, stageActs } from './contract.ts'
import { stageFinder } from './service-kept.ts'
import { type Stage, stages } from './store.ts'

const wanted = ['interested', 'introduced', 'placement']
const mayGo = ['accepted', 'checkedIn']

/** The stage of an event: people who speak one after another. */
export const stageService = (deps: {
  store: Store
  clock: Clock
  events: Pick<EventService, 'read'>
  stalls: Pick<StallService, 'at'>
  participations: Pick<ParticipationService, 'at'>
  pitches: Pick<PitchService, 'ofPeople'>
  door: Pick<DoorService, 'board'>
  isPartOf: TopicService['isPartOf']
}) => {
  const { clock, door, events, participations, pitches, stalls } = deps
  const stored = deps.store.collection(stages)

  const find = stageFinder(deps.store)

  /** How many tables of the event were interested in a pitch of each who comes, by participation. */
  const interests = async (region: string, event: string): Promise<ReadonlyMap<string, number>> => {
    const [tables, everybody] = await Promise.all([
      stalls.at(region, event),
      participations.at(region, event),
    ])
    const people = everybody.filter(({ state }) => mayGo.includes(state))
    const firms = new Set(tables.filter(({ state }) => state === 'accepted').map(({ employer }) => employer))
    const found = await pitches.ofPeople(
      region,
      people.map(({ profile }) => profile),
    )
    const liked = found.filter(
      ({ state, fresh, employer }) => wanted.includes(state) && !fresh && firms.has(employer),
    )
    return new Map(
      people.map(({ id, profile }) => [
        id,
        new Set(liked.filter((one) => one.profile === profile).map(({ employer }) => employer)).size,
      ]),
    )
  }

  const answer = async (actor: Actor, region: string, event: string): Promise<StageAnswer> => {
    const [found, board] = await Promise.all([find(region, event), door.board(region, event)])
    const called = new Map(
      board.people.map(({ participation, number, called: name }) => [
        participation,
        { participation, number, called: name },
      ]),
    )
    const { order = [], at = -1, since = null, version = 0 } = found ?? {}
    const speakers = order.map((id) => called.get(id) ?? { participation: id, number: 0, called: '' })
    const view = hallView(actor, region, event)
    const isTable = actor.memberships.some((held) => held.role === 'employer' && held.region === region)
    const own = new Set(
      (await participations.at(region, event))
        .filter(({ profile }) => actor.memberships.some((held) => held.profile === profile))
        .map(({ id }) => id),
    )
    const shown = (one: (typeof speakers)[number] | undefined): StageAnswer['now'] => {
      if (!one || view || isTable || own.has(one.participation)) return one ?? null
      const { number, called: name } = one
      return { participation: null, number: name === String(number) ? number : null, called: name }
    }
    const tables = view === 'staff' ? await interests(region, event) : new Map<string, number>()
    return {
      ...{ event, version, since, count: order.length, begun: Math.min(at + 1, order.length) },
      ...{ now: shown(speakers[at]), next: shown(speakers[at + 1]) },
      order: view ? speakers : isTable ? speakers.slice(0, at + 1) : [],
      candidates: [...tables].flatMap(([id, count]) => {
        const one = called.get(id)
        return one ? [{ ...one, interests: count }] : []
      }),
    }
  }

  const change = async (
    actor: Actor,
    { region, event, ifMatch }: { region: string; event: string; ifMatch: number },
    action: string,
    next: (now: Pick<Stage, 'order' | 'at' | 'since'>) => Pick<Stage, 'order' | 'at' | 'since'>,
  ): Promise<StageAnswer> => {
    const stale = async () => new AppError('stale', { current: await answer(actor, region, event) })
    if (((await find(region, event))?.version ?? 0) !== ifMatch) throw await stale()
    const after = await upsert<Stage>(stored.in(region), () => find(region, event), {
      change: (now) =>
        now.version === ifMatch
          ? {
              ...{ ...now, ...next(now) },
              history: withAct(now, { actor: actor.account, at: clock.now(), action, paths: ['/order'] }),
            }
          : null,
      begin: () => ({
        ...{ id: newId('stage'), region, event, ...next({ order: [], at: -1, since: null }) },
        history: created(actor.account, clock.now()),
      }),
    })
    if (after.version !== ifMatch + 1) throw await stale()
    return answer(actor, region, event)
  }

  return {
    /** Takes a person out of who speaks at the events of a region; whoever comes after them moves up. */
    async erase(region: string, _profile: string, gone: ReadonlySet<string>): Promise<void> {
      for (const { id, order } of await stored.in(region).find({}))
        if (order.some((one) => gone.has(one)))
          await changeOnce(stored.in(region), id, (now) => {
            const before = now.order.slice(0, Math.max(now.at, 0)).filter((one) => gone.has(one)).length
            return { ...now, order: now.order.filter((one) => !gone.has(one)), at: now.at - before }
          })
    },
    find,

    async read(actor: Actor, region: string, event: string): Promise<StageAnswer> {
      if (!(await deps.isPartOf(actor, region, event))) throw new AppError('notFound')
      return answer(actor, region, event)
    },

    /** Says who speaks in which order; those who have begun keep their place. */
    async order(actor: Actor, region: string, event: string, ifMatch: number, wish: readonly string[]) {
      const { basics } = await events.read(region, event)
      if (basics.kind !== 'pitchStage') throw new AppError('stateConflict', { detail: 'Has no stage' })
      const [tables, now] = await Promise.all([interests(region, event), find(region, event)])
      const had = new Set(now?.order)
      const faults = wish.flatMap((id, place) => {
        const isFirst = wish.indexOf(id) === place
        return isFirst && (had.has(id) || (tables.get(id) ?? 0) > 0)
          ? []
          : [fault(`/order/${place}`, 'invalid_value', 'Somebody whom a table is interested in, once')]
      })
      if (faults.length > 0) throw new AppError('badInput', { faults })
      const begun = now?.order.slice(0, now.at + 1) ?? []
      if (begun.some((id, place) => wish[place] !== id))
        throw new AppError('stateConflict', { detail: 'Who has begun keeps their place' })
      return change(actor, { region, event, ifMatch }, 'ordered', (stage) => ({ ...stage, order: [...wish] }))
    },

    /** The next one speaks, or the one before again. */
    async turn(
      actor: Actor,
      region: string,
      event: string,
      ifMatch: number,
      act: (typeof stageActs)[number],
    ): Promise<StageAnswer> {
      if (hallView(actor, region, event) === null) throw new AppError('notFound')
      const [{ state }, now] = await Promise.all([events.read(region, event), find(region, event)])
      const at = (now?.at ?? -1) + (act === 'next' ? 1 : -1)
      if (state !== 'live' || !now || at < -1 || at > now.order.length)
        throw new AppError('stateConflict', { detail: `The stage cannot turn ${act}` })
      return change(actor, { region, event, ifMatch }, act === 'next' ? 'wentOn' : 'wentBack', (stage) => ({
        ...{ ...stage, at },
        since: at >= 0 && at < stage.order.length ? clock.now().toISOString() : null,
      }))
    },
  }
}
export type StageService = ReturnType<typeof stageService>
