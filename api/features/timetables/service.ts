import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { newId } from '../../ids.ts'
import { act, changeOnce, created, upsert, withAct } from '../../records.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { Pin, TimetableAnswer } from './contract.ts'
import type { MeetingService } from './service-meeting.ts'
import { type TimetableRecord, timetables } from './store.ts'

/** Timetables on the desk: one for each speedmeet, made by the solver and by hand, then published. */
export const timetableService = (deps: {
  store: Store
  clock: Clock
  regions: Pick<RegionService, 'today'>
  looks: Pick<LookService, 'noteAll'>
  profiles: Pick<ProfileService, 'some'>
  meetings: MeetingService
}) => {
  const { clock, looks, meetings, regions } = deps
  const stored = deps.store.collection(timetables)
  const find = async (region: string, event: string): Promise<TimetableRecord | null> =>
    (await stored.in(region).find({ event }, { limit: 1 }))[0] ?? null

  const there = async (region: string, event: string): Promise<TimetableRecord> => {
    const found = await find(region, event)
    if (!found) throw new AppError('notFound')
    return found
  }

  return {
    find,
    there,

    async read(actor: Actor, region: string, event: string) {
      const [{ grid }, timetable] = await Promise.all([meetings.of(region, event), find(region, event)])
      const people = grid.people.map(({ profile }) => profile)
      await looks.noteAll(actor, region, people, { depth: 'list' }, await regions.today(region))
      return { grid, timetable }
    },

    /** The timetable of an event, begun as an empty draft where there is none. */
    begin: (region: string, event: string, actor: string): Promise<TimetableRecord> =>
      upsert<TimetableRecord>(stored.in(region), () => find(region, event), {
        change: () => null,
        begin: () => ({
          ...{ id: newId('timetable'), region, event, state: 'draft' as const, edition: 0 },
          ...{ talks: [], pins: [], quality: null, short: [], solving: null },
          history: created(actor, clock.now()),
        }),
      }),

    async setPins(actor: Actor, region: string, event: string, ifMatch: number, pins: Pin[]): Promise<void> {
      const current = await there(region, event)
      if (current.version !== ifMatch) throw new AppError('stale', { current })
      const done = { actor: actor.account, at: clock.now(), action: 'pinned' }
      await act(stored.in(region), current, { pins, state: 'draft' }, done)
    },

    /** Changes a timetable however many write; `change` answers null to leave it. */
    change: (
      region: string,
      id: string,
      done: { actor: string; action: string },
      change: (now: TimetableRecord) => Partial<TimetableAnswer> | null,
    ): Promise<TimetableRecord | null> =>
      changeOnce(stored.in(region), id, (now) => {
        const next = change(now)
        if (next === null) return null
        const paths = Object.keys(next).map((key) => `/${key}`)
        return { ...now, ...next, history: withAct(now, { ...done, at: clock.now(), paths }) }
      }),
  }
}
export type TimetableService = ReturnType<typeof timetableService>
