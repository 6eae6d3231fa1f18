import type { Store } from '../adapters/store/port.ts'

const hour = 60 * 60 * 1000

/** Once an hour: forgets what has run out. Returns how to stop. */
export const startHousekeeping = (deps: {
  store: Store
  now: () => Date
  sweeps: readonly (() => Promise<void>)[]
  onError: (error: unknown) => void
}): (() => void) => {
  const tidy = async () => {
    for (const sweep of deps.sweeps) await sweep()
    await deps.store.prune(deps.now().getTime())
  }
  const timer = setInterval(() => void tidy().catch(deps.onError), hour)
  timer.unref()
  return () => clearInterval(timer)
}
