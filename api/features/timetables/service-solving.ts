import type { Clock } from '../../adapters/clock.ts'
import type { TimetablePort } from '../../adapters/timetable/port.ts'
import { AppError } from '../../errors.ts'
import { solvedIn, speedmeetOf } from './rules.ts'
import type { TimetableService } from './service.ts'
import type { MeetingService } from './service-meeting.ts'
import type { ValueService } from './service-values.ts'

/** A run that says nothing for so long was cut off with its process. */
const lostAfterMs = 120_000

/** Makes timetables beside requests; one run for each event. */
export const solvingService = (deps: {
  clock: Clock
  onError: (error: unknown) => void
  solver: TimetablePort
  timetables: TimetableService
  meetings: MeetingService
  valuesOf: ValueService
}) => {
  const { clock, meetings, solver, timetables, valuesOf } = deps
  const running = new Map<string, { stop: AbortController; ends: Promise<void> }>()

  const solve = async (region: string, event: string, actor: string, signal: AbortSignal) => {
    const { meeting, grid } = await meetings.of(region, event)
    const value = await valuesOf(region, meeting.tables)
    const { id, pins } = await timetables.there(region, event)
    const asked = speedmeetOf(meeting, grid, value, pins)
    const solved = solvedIn(asked, await solver.solve(asked, { signal }))
    await timetables.change(region, id, { actor, action: 'solved' }, (now) =>
      now.solving === null ? null : { ...solved, state: 'draft', solving: null },
    )
  }

  return {
    /** Begins to make the best timetable; while one is being made, that one goes on. */
    async begin(actor: string, region: string, event: string): Promise<void> {
      const { meeting } = await meetings.of(region, event)
      if (meeting.event.basics.kind !== 'speedmeet' || !['inviting', 'planned'].includes(meeting.event.state))
        throw new AppError('stateConflict', {
          detail: `Is a ${meeting.event.basics.kind}, ${meeting.event.state}`,
        })
      const { id } = await timetables.begin(region, event, actor)
      const since = clock.now()
      const isLost = ({ since: then }: { since: string }) =>
        since.getTime() - Date.parse(then) > lostAfterMs || !running.has(event)
      const mine = { since: since.toISOString(), by: actor }
      const now = await timetables.change(region, id, { actor, action: 'solving' }, ({ solving }) =>
        solving === null || isLost(solving) ? { solving: mine } : null,
      )
      if (now?.solving?.since !== mine.since) return
      const stop = new AbortController()
      const ends = solve(region, event, actor, stop.signal)
        .catch(async (error: unknown) => {
          await timetables.change(region, id, { actor, action: 'stopped' }, ({ solving }) =>
            solving === null ? null : { solving: null },
          )
          if (!stop.signal.aborted) deps.onError(error)
        })
        .finally(() => running.delete(event))
      running.set(event, { stop, ends })
    },

    /** Resolves when nothing that was begun here is being made any more. */
    async rest(): Promise<void> {
      await Promise.all([...running.values()].map(({ ends }) => ends))
    },
    async close(): Promise<void> {
      for (const { stop } of running.values()) stop.abort()
      await Promise.all([...running.values()].map(({ ends }) => ends))
      await solver.close()
    },
  }
}
export type SolvingService = ReturnType<typeof solvingService>
