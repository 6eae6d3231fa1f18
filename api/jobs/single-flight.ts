export type SingleFlight = {
  /** Resolves after a pass that began after this call; calls that come meanwhile share it. */
  run(): Promise<void>
  isRunning(): boolean
  /** What the last one failed with; null when it came through. */
  failure(): unknown
  /** Resolves when none is running, however it ended. */
  settle(): Promise<void>
}

/** A runner of work that brings something up to date, one pass at a time; `onError` hears of a fault once, not at every try. */
export const singleFlight = (pass: () => Promise<void>, onError: (error: unknown) => void): SingleFlight => {
  let running: Promise<void> | null = null
  let again = false
  let failed: unknown = null
  const all = async () => {
    try {
      while (again) {
        again = false
        await pass()
      }
      failed = null
    } catch (error) {
      if (String(error) !== String(failed)) onError(error)
      failed = error
      throw error
    } finally {
      running = null
    }
  }
  return {
    run() {
      again = true
      running ??= all()
      return running
    },
    isRunning: () => running !== null,
    failure: () => failed,
    settle: async () => {
      await running?.catch(() => undefined)
    },
  }
}
