import type { Lease } from './lease.ts'

/** Work that is done again and again beside requests, by the process that holds the lease. */
export type Job = { name: string; everyMs: number; run(stop: AbortSignal): Promise<void> }

export const minute = 60 * 1000
export const hour = 60 * minute

/**
 * Runs each job at its own rhythm, never twice at once; one that fails is reported and stops no other. Returns how to stop:
 * what runs is told, and awaited.
 */
export const startJobs = (
  jobs: readonly Job[],
  lease: Pick<Lease, 'isHeld'>,
  onError: (error: unknown) => void,
): (() => Promise<void>) => {
  const leaving = new AbortController()
  const running = new Map<Job, Promise<void>>()
  const timers = jobs.map((job) =>
    setInterval(() => {
      if (running.has(job) || !lease.isHeld()) return
      const run = job
        .run(leaving.signal)
        .catch((cause: unknown) => onError(new Error(`The job "${job.name}" failed`, { cause })))
        .finally(() => running.delete(job))
      running.set(job, run)
    }, job.everyMs).unref(),
  )
  return async () => {
    leaving.abort()
    for (const timer of timers) clearInterval(timer)
    await Promise.all(running.values())
  }
}
