import type { Histogram } from '../metrics.ts'
import type { Lease } from './lease.ts'

/** Work that is done again and again beside requests, by the process that holds the lease. */
export type Job = { name: string; everyMs: number; run(stop: AbortSignal): Promise<void> }

export const minute = 60 * 1000
export const hour = 60 * minute

/**
 * Runs each job at its own rhythm, never twice at once; one that fails is reported and stops no other. Returns how to stop:
 * what runs is told, and awaited. `seconds` notes how long each run took.
 */
export const startJobs = (
  jobs: readonly Job[],
  lease: Pick<Lease, 'isHeld'>,
  onError: (error: unknown) => void,
  seconds?: Histogram,
): (() => Promise<void>) => {
  const leaving = new AbortController()
  const running = new Map<Job, Promise<void>>()
  const timers = jobs.map((job) =>
    setInterval(() => {
      if (running.has(job) || !lease.isHeld()) return
      const begun = performance.now()
      let outcome = 'ok'
      const run = job
        .run(leaving.signal)
        .catch((cause: unknown) => {
          outcome = 'failed'
          onError(new Error(`The job "${job.name}" failed`, { cause }))
        })
        .finally(() => {
          running.delete(job)
          seconds?.note((performance.now() - begun) / 1000, { job: job.name, outcome })
        })
      running.set(job, run)
    }, job.everyMs).unref(),
  )
  return async () => {
    leaving.abort()
    for (const timer of timers) clearInterval(timer)
    await Promise.all(running.values())
  }
}
