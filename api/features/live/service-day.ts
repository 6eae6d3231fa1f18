import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { instantAt } from '../../calendar-file.ts'
import { AppError } from '../../errors.ts'
import { idOfSecret, newSecret } from '../../ids.ts'
import { deleteOnce, keepOnce } from '../../records.ts'
import type { HelperService } from '../accounts/service-helpers.ts'
import type { EventAnswer } from '../events/contract.ts'
import type { EventService } from '../events/service.ts'
import type { RegionService } from '../regions/service.ts'
import type { StageFinder } from '../stages/service-kept.ts'
import type { TalkService } from '../talks/service.ts'
import type { ClockService } from './service-clock.ts'
import type { DoorService } from './service-door.ts'
import { walls } from './store.ts'

/** The day of an event as a whole: its beginning and end, and the links of helpers and of the wall. */
export const dayService = (deps: {
  store: Store
  clock: Clock
  regions: Pick<RegionService, 'read'>
  events: Pick<EventService, 'read' | 'step'>
  helpers: Pick<HelperService, 'makeLink' | 'ofEvent' | 'end'>
  clocks: Pick<ClockService, 'ensure' | 'find'>
  door: Pick<DoorService, 'board'>
  talks: Pick<TalkService, 'unsettled'>
  stageOf: StageFinder
}) => {
  const { clocks, door, events, helpers, regions } = deps
  const screens = deps.store.collection(walls)
  const now = () => deps.clock.now().toISOString()

  /** The instant at which the day of an event ends. */
  const endOf = async (region: string, event: string): Promise<string> => {
    const [{ basics }, { timeZone }] = await Promise.all([events.read(region, event), regions.read(region)])
    return instantAt(basics.day, '23:59', timeZone).toISOString()
  }

  return {
    /** Opens the doors, ends the day, or closes the event once everything that was agreed has come to something. */
    async step(
      actor: Actor,
      region: string,
      event: string,
      ifMatch: number,
      act: 'open' | 'finish' | 'close',
    ): Promise<EventAnswer> {
      const unsettled = act === 'close' ? await deps.talks.unsettled(region, event) : 0
      // First, so that no event is live without a clock.
      const isFresh = (await events.read(region, event)).version === ifMatch
      if (act === 'open' && isFresh) await clocks.ensure(region, event)
      return events.step(actor.account, region, event, ifMatch, { act, unsettled })
    },

    async makeHelperLink(actor: Actor, region: string, event: string) {
      const until = await endOf(region, event)
      if (until <= now()) throw new AppError('stateConflict', { detail: 'The day is over' })
      return { ...(await helpers.makeLink(actor.account, region, event, until)), until }
    },

    async helpers(region: string, event: string) {
      await events.read(region, event)
      return { items: await helpers.ofEvent(event) }
    },

    async endHelper(region: string, event: string, account: string): Promise<null> {
      await events.read(region, event)
      await helpers.end(event, account)
      return null
    },

    /** Makes the address of the wall and ends the one before; its secret is said this once. */
    async makeWall(region: string, event: string) {
      const until = await endOf(region, event)
      if (until <= now()) throw new AppError('stateConflict', { detail: 'The day is over' })
      const token = newSecret()
      for (const { id } of await screens.find({ event })) await deleteOnce(screens, id)
      await keepOnce(screens, { id: idOfSecret('wall', token), region, event, until })
      return { token, until }
    },

    /** What the screen on the wall shows. */
    async wall(token: string) {
      const wall = await screens.get(idOfSecret('wall', token))
      if (!wall || wall.until <= now()) throw new AppError('expired')
      const { region, event } = wall
      const [{ name, kind, state, tables, people, talks }, clock, stage] = await Promise.all([
        door.board(region, event),
        clocks.find(region, event),
        deps.stageOf(region, event),
      ])
      const numberOf = new Map(tables.map((table) => [table.stall, table.number]))
      // Nobody waits for who stays away or went home.
      const expected = people.filter(({ state: stands }) => stands !== 'noShow' && stands !== 'left')
      const nameOf = new Map(expected.map((one) => [one.participation, one.called]))
      const onStage = (place: number) => nameOf.get(stage?.order[place] ?? '') ?? null
      return {
        ...{ name, kind, state, clock, tables },
        stage: stage && { now: onStage(stage.at), next: onStage(stage.at + 1) },
        talks: talks.flatMap(({ round, stall, participation, interpreter }) => {
          const [table, called] = [numberOf.get(stall), nameOf.get(participation)]
          // Who sat down at a table without a timetable is nobody's to read.
          if (round === null || table === undefined || called === undefined) return []
          return [{ round, table, called, interpreter }]
        }),
      }
    },

    async sweep(): Promise<void> {
      for (const { id } of await screens.find({ until: { $lte: now() } }, { limit: 100 }))
        await deleteOnce(screens, id)
    },
  }
}
export type DayService = ReturnType<typeof dayService>
