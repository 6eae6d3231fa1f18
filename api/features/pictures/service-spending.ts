import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { upsert } from '../../records.ts'
import { anonymity } from './rules.ts'
import { type Spent, spent } from './store.ts'

/** How often counts were asked for, by account and by employer, in the store: for all sessions and processes together. */
export const spendingService = ({ store, clock }: { store: Store; clock: Clock }) => {
  const stored = store.collection(spent)
  return {
    /** Counts one more for each of these. @throws AppError `tooMany` when one of them has had enough */
    async spend(all: readonly string[]): Promise<void> {
      const now = clock.now().toISOString()
      const [day, minute] = [now.slice(0, 10), now.slice(0, 16)]
      for (const of of all) {
        const next = (before: Pick<Spent, 'day' | 'inDay' | 'minute' | 'inMinute'>) => ({
          ...{ id: `spent-${of}`, of, day, minute },
          inDay: before.day === day ? before.inDay + 1 : 1,
          inMinute: before.minute === minute ? before.inMinute + 1 : 1,
        })
        const { inDay, inMinute } = await upsert<Spent>(stored, () => stored.get(`spent-${of}`), {
          change: next,
          begin: () => next({ day, inDay: 0, minute, inMinute: 0 }),
        })
        if (inDay > anonymity.perDay || inMinute > anonymity.perMinute) throw new AppError('tooMany')
      }
    },
  }
}
export type SpendingService = ReturnType<typeof spendingService>
