import { backupOfDay } from '../adapters/backup.ts'
import type { Clock } from '../adapters/clock.ts'
import type { Store } from '../adapters/store/port.ts'
import type { Intents } from '../intents.ts'
import { hour, type Job, minute } from './job.ts'

/** The jobs that belong to the store itself; `backups` is the folder of nightly backups, where one is wanted. */
export const storeJobs = ({
  store,
  clock,
  intents,
  backups,
}: {
  store: Store
  clock: Clock
  intents: Intents
  backups: string | undefined
}): Job[] => [
  { name: 'unfinished intents', everyMs: minute, run: intents.settle },
  { name: 'old tombstones', everyMs: hour, run: async () => void (await store.prune(clock.now().getTime())) },
  ...(backups === undefined
    ? []
    : [{ name: 'backup of the day', everyMs: hour, run: () => backupOfDay(store, backups, clock.now()) }]),
]
