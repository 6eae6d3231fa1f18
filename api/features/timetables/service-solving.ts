import type { TimetableProgress } from '#matcher'
import type { Clock } from '../../adapters/clock.ts'
import type { TimetablePort } from '../../adapters/timetable/port.ts'
import { AppError } from '../../errors.ts'
import { longerMinutes } from './contract.ts'
import { fromSolver, helpsIn, judgedIn, proofOf } from './rules-solved.ts'
import { afterStep } from './rules-steps.ts'
import type { TimetableService } from './service.ts'
import type { AskedService } from './service-asked.ts'

/** A run of another process that has not ended after so long was cut off with it. */
const lostAfterMs = 120_000

type Run = { stop: AbortController; ends: Promise<void>; progress: number }

const stages: Record<TimetableProgress['stage'], number> = { improve: 0, bound: 25, search: 50, comfort: 75 }
const percentOf = ({ stage, done, of }: TimetableProgress) =>
  Math.floor(stages[stage] + (25 * done) / Math.max(1, of))

/** Makes timetables beside requests, one run for each event, and then looks for what would help those who are short. */
export const solvingService = (deps: {
  clock: Clock
  onError: (error: unknown) => void
  solver: TimetablePort
  timetables: TimetableService
  asked: AskedService
}) => {
  const { asked, clock, solver, timetables } = deps
  const running = new Map<string, Run>()
  const helping = new Set<Promise<void>>()

  const solve = async (region: string, event: string, actor: string, signal: AbortSignal) => {
    const { id, pins } = await timetables.there(region, event)
    const { meeting, meet } = await asked(region, event, pins, { isFresh: true })
    const onProgress = (progress: TimetableProgress) => {
      const run = running.get(event)
      if (run) run.progress = Math.max(run.progress, percentOf(progress))
    }
    const found = await solver.solve(meet, { signal, onProgress })
    const after = await timetables.change(region, id, { actor, action: 'solved' }, (now) => {
      if (now.solving === null) return null
      const next = afterStep(now, { talks: fromSolver(meet, found.talks), pins: now.pins })
      // Pins that were set while it ran are not in it, and nothing is proved of them.
      const proof = JSON.stringify(now.pins) === JSON.stringify(pins) ? proofOf(found) : null
      return { ...next, ...judgedIn(meet, found, proof), proof, state: 'draft', helps: null, solving: null }
    })
    if (!after) return
    const { minutes, moveMinutes } = meeting.event.talks
    const help = solver
      .help(meet, found.short, Math.ceil(longerMinutes / (minutes + moveMinutes)))
      .then(async (tried) => {
        await timetables.change(region, id, { actor, action: 'helped' }, (now) =>
          now.version === after.version ? { helps: helpsIn(meet, tried) } : null,
        )
      })
      .catch(deps.onError)
      .finally(() => helping.delete(help))
    helping.add(help)
  }

  return {
    progressOf: (event: string): number | null => running.get(event)?.progress ?? null,

    /** Begins to make the best timetable; while one is being made, that one goes on. */
    async begin(actor: string, region: string, event: string): Promise<void> {
      const { meeting } = await asked(region, event, [], { isFresh: false })
      const { basics, state } = meeting.event
      if (basics.kind !== 'speedmeet' || !['inviting', 'planned'].includes(state))
        throw new AppError('stateConflict', { detail: `Is a ${basics.kind}, ${state}` })
      const { id } = await timetables.begin(region, event, actor)
      if (running.has(event)) return
      const since = clock.now()
      const mine = { since: since.toISOString(), by: actor }
      const isTaken = (then: string) => since.getTime() - Date.parse(then) < lostAfterMs
      const stop = new AbortController()
      const run: Run = { stop, ends: Promise.resolve(), progress: 0 }
      running.set(event, run)
      const now = await timetables.change(region, id, { actor, action: 'solving' }, ({ solving }) =>
        solving !== null && isTaken(solving.since) ? null : { solving: mine },
      )
      if (now?.solving?.since !== mine.since) {
        running.delete(event)
        return
      }
      run.ends = solve(region, event, actor, stop.signal)
        .catch(async (error: unknown) => {
          await timetables.change(region, id, { actor, action: 'stopped' }, ({ solving }) =>
            solving === null ? null : { solving: null },
          )
          if (!stop.signal.aborted) deps.onError(error)
        })
        .finally(() => running.delete(event))
    },

    /** Stops the run of an event, wherever it goes on: what it finds is not taken any more. */
    async cancel(actor: string, region: string, event: string): Promise<void> {
      const { id } = await timetables.there(region, event)
      await timetables.change(region, id, { actor, action: 'stopped' }, ({ solving }) =>
        solving === null ? null : { solving: null },
      )
      const run = running.get(event)
      run?.stop.abort()
      await run?.ends
    },

    /** Resolves when nothing that was begun here is being made any more. */
    async rest(): Promise<void> {
      await Promise.all([...running.values()].map(({ ends }) => ends))
      await Promise.all(helping)
    },
    async close(): Promise<void> {
      for (const { stop } of running.values()) stop.abort()
      await Promise.all([...running.values()].map(({ ends }) => ends))
      await Promise.all(helping)
      await solver.close()
    },
  }
}
export type SolvingService = ReturnType<typeof solvingService>
