import type { Replanned, Short, Speedmeet, Talk, Timetable, TimetableProgress, TriedHelp } from '#matcher'

export type TimetableRun = {
  /** Aborting rejects with the signal's reason, at once. */
  signal?: AbortSignal
  onProgress?: (progress: TimetableProgress) => void
}

/** Makes timetables away from the thread that answers requests; one at a time, in the order asked. */
export type TimetablePort = {
  solve(event: Speedmeet, run?: TimetableRun): Promise<Timetable>
  /** `running` is the round going on, −1 before the first; `event` tells who is there from now on. */
  replan(event: Speedmeet, before: readonly Talk[], running: number, run?: TimetableRun): Promise<Replanned>
  /** What would help those who are short, tried one by one; `longer` is how many rounds somebody would be there longer. */
  help(event: Speedmeet, short: readonly Short[], longer: number, run?: TimetableRun): Promise<TriedHelp[]>
  close(): Promise<void>
}
