import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { newId } from '../../ids.ts'
import { withoutNamed } from '../../personal.ts'
import { act, changeOnce, created, upsert, withAct } from '../../records.ts'
import { type TimetableRecord, timetables } from './store.ts'

/** Timetables as records: one for each speedmeet, a draft on the desk until it is published. */
export const timetableService = (deps: { store: Store; clock: Clock }) => {
  const { clock } = deps
  const stored = deps.store.collection(timetables)
  const find = async (region: string, event: string): Promise<TimetableRecord | null> =>
    (await stored.in(region).find({ event }, { limit: 1 }))[0] ?? null

  return {
    find,

    /** The timetable of an event, at the version that the caller saw where one is said. */
    async there(region: string, event: string, ifMatch?: number): Promise<TimetableRecord> {
      const found = await find(region, event)
      if (!found) throw new AppError('notFound')
      // Its version alone: whoever reads the desk looks at people, and a look is noted.
      if (ifMatch !== undefined && found.version !== ifMatch)
        throw new AppError('stale', { current: { version: found.version } })
      return found
    },

    /** The timetable of an event, begun as an empty draft where there is none. */
    begin: (region: string, event: string, actor: string): Promise<TimetableRecord> =>
      upsert<TimetableRecord>(stored.in(region), () => find(region, event), {
        change: () => null,
        begin: () => ({
          ...{ id: newId('timetable'), region, event, state: 'draft' as const, edition: 0, talks: [] },
          ...{ pins: [], quality: null, short: [], helps: null, solving: null },
          ...{ proof: null, done: [], undone: [], history: created(actor, clock.now()) },
        }),
      }),

    /** Takes talks, pins and steps of a person out of the timetables of a region. */
    async erase(region: string, _profile: string, gone: ReadonlySet<string>): Promise<void> {
      const names = (record: object) => [...gone].some((id) => JSON.stringify(record).includes(id))
      for (const { id } of (await stored.in(region).find({})).filter(names))
        await changeOnce(stored.in(region), id, (now) => withoutNamed(now, gone))
    },

    /** Writes a change under the version that was read. */
    write: (
      current: TimetableRecord,
      next: Partial<TimetableRecord>,
      done: { actor: string; action: string },
    ): Promise<TimetableRecord> =>
      act(stored.in(current.region), current, next, { ...done, at: clock.now() }),

    /** Changes a timetable however many write; `change` answers null to leave it. */
    change: (
      region: string,
      id: string,
      done: { actor: string; action: string },
      change: (now: TimetableRecord) => Partial<TimetableRecord> | null,
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
