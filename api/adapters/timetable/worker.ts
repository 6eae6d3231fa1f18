import { parentPort, Worker, workerData } from 'node:worker_threads'
import {
  helpsOf,
  replanTimetable,
  type Short,
  type Speedmeet,
  solveTimetable,
  type Talk,
  type TimetableProgress,
} from '#matcher'
import type { TimetablePort, TimetableRun } from './port.ts'

const role = 'timetable'
/** Least time between two messages of progress. */
const progressMilliseconds = 50

type Task =
  | { kind: 'solve'; event: Speedmeet }
  | { kind: 'replan'; event: Speedmeet; before: readonly Talk[]; running: number }
  | { kind: 'help'; event: Speedmeet; short: readonly Short[]; longer: number }
type Answer = { progress: TimetableProgress } | { result: unknown } | { fault: unknown }

/** One thread, started at the first task and kept; an aborted task takes its thread with it. */
export function workerTimetable(): TimetablePort {
  let thread: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  let hear: (answer: Answer) => void = () => undefined

  const start = (): Worker => {
    const started = new Worker(new URL(import.meta.url), { workerData: role })
    const lose = (fault: unknown) => {
      if (thread !== started) return
      thread = null
      hear({ fault })
    }
    started.on('message', (answer: Answer) => hear(answer))
    started.on('error', lose)
    started.on('exit', (code) => lose(new Error(`the timetable thread stopped with ${code}`)))
    started.unref()
    return started
  }

  const stop = async (): Promise<void> => {
    const stopped = thread
    thread = null
    await stopped?.terminate()
  }

  const perform = (task: Task, { signal, onProgress }: TimetableRun) =>
    new Promise<unknown>((resolve, reject) => {
      signal?.throwIfAborted()
      thread ??= start()
      const worker = thread
      const end = (settle: () => void) => {
        hear = () => undefined
        signal?.removeEventListener('abort', abort)
        worker.unref()
        settle()
      }
      const abort = () => end(() => stop().then(() => reject(signal?.reason), reject))
      hear = (answer) => {
        if ('progress' in answer) onProgress?.(answer.progress)
        else if ('result' in answer) end(() => resolve(answer.result))
        else end(() => reject(answer.fault))
      }
      signal?.addEventListener('abort', abort)
      worker.ref()
      worker.postMessage(task)
    })

  const queue = <T>(task: Task, run: TimetableRun = {}): Promise<T> => {
    const mine = last.then(() => perform(task, run))
    last = mine.catch(() => undefined)
    return mine as Promise<T>
  }

  return {
    solve: (event, run) => queue({ kind: 'solve', event }, run),
    replan: (event, before, running, run) => queue({ kind: 'replan', event, before, running }, run),
    help: (event, short, longer, run) => queue({ kind: 'help', event, short, longer }, run),
    close: async () => {
      await last
      await stop()
    },
  }
}

const answerTo = (task: Task, checkpoint: Parameters<typeof solveTimetable>[1]): unknown => {
  if (task.kind === 'solve') return solveTimetable(task.event, checkpoint)
  if (task.kind === 'help') return helpsOf(task.event, task.short, task.longer, checkpoint)
  return replanTimetable(task.event, task.before, task.running, checkpoint)
}

if (workerData === role && parentPort) {
  const port = parentPort
  port.on('message', (task: Task) => {
    let told = performance.now()
    const checkpoint = (progress: TimetableProgress) => {
      if (performance.now() - told >= progressMilliseconds) {
        told = performance.now()
        port.postMessage({ progress } satisfies Answer)
      }
      return true
    }
    try {
      const result = answerTo(task, checkpoint)
      port.postMessage({ result } satisfies Answer)
    } catch (fault) {
      port.postMessage({ fault } satisfies Answer)
    }
  })
}
