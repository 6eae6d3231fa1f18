import type { Store } from '../../adapters/store/port.ts'
import { upsert } from '../../records.ts'
import type { ShownCount } from './contract.ts'
import type { Anonymity } from './rules.ts'
import { type Told, told } from './store.ts'

/** A number that may be told: `set` names the people it counts. */
export type Telling = { set: string; fives: ShownCount; rough: ShownCount }

type Sets = Pick<Told, 'fives' | 'rough' | 'last'>
type Grade = 'fives' | 'rough' | 'earlier'
const none: Sets = { fives: [], rough: [], last: null }
const worst: readonly Grade[] = ['earlier', 'rough', 'fives']

/**
 * What was told this week of the size of different sets of people, by account and by employer. The blur of one set never
 * changes, but the mean over many sets that hold the same person would tell whether that person is there: so only so many are
 * told in fives, then so many roughly, and from then on the last number stands. A set that was told once is told again.
 */
export const toldService = ({ store, law }: { store: Store; law: Anonymity }) => {
  const stored = store.collection(told)

  /** What is told to one of those who ask. Decided as it is written down: of many at once none is told too much. */
  const keep = async (who: string, week: number, next: (now: Sets) => Sets | null) => {
    const id = `told-${who}`
    const record = (sets: Sets) => ({ id, of: who, week, ...sets })
    const change = (now: Sets) => {
      const { fives, rough, last } = now
      const after = next({ fives, rough, last })
      return after && record(after)
    }
    return upsert<Told>(stored, () => stored.get(id), {
      change: (now) => change(now.week === week ? now : none),
      begin: () => record(next(none) ?? none),
    })
  }
  const withSets = (before: Sets, first: Telling, others: readonly Telling[]): Sets | null => {
    const { fives, rough } = before
    const hasFirst = fives.includes(first.set)
    if (!hasFirst && fives.length >= law.setsAWeek) {
      const isTold = rough.includes(first.set) || rough.length >= law.roughSetsAWeek
      return isTold ? null : { fives, rough: [...rough, first.set], last: first.rough }
    }
    const asked = [...(hasFirst ? [] : [first.set]), ...others.map(({ set }) => set)]
    const anew = [...new Set(asked)].filter((set) => !fives.includes(set))
    const room = Math.max(0, law.setsAWeek - fives.length)
    return anew.length === 0 || room === 0
      ? null
      : { fives: [...fives, ...anew.slice(0, room)], rough, last: first.fives }
  }
  const gradeOf = ({ fives, rough }: Sets, { set }: Telling): Grade =>
    fives.includes(set) ? 'fives' : rough.includes(set) ? 'rough' : 'earlier'

  return {
    /** Tells the first of these numbers as finely as may be, and says which of the others may be told in fives. */
    async tell(who: readonly string[], week: number, first: Telling, others: readonly Telling[]) {
      const records: Told[] = []
      for (const one of who) records.push(await keep(one, week, (now) => withSets(now, first, others)))
      const grade = worst.find((one) => records.some((record) => gradeOf(record, first) === one)) ?? 'earlier'
      const last = records.find((record) => gradeOf(record, first) === grade)?.last
      const earlier: ShownCount = { people: last?.people ?? null, toAsk: null, exactness: 'earlier' }
      const isTold = (set: string) => records.every(({ fives }) => fives.includes(set))
      return {
        count: grade === 'earlier' ? earlier : first[grade],
        others: grade === 'fives' ? others.filter(({ set }) => isTold(set)) : [],
      }
    },

    /** Notes what every page says of an open vacancy, of which there are no more than a jobhunter approved. */
    async note(who: readonly string[], week: number, { set }: Telling): Promise<void> {
      for (const one of who)
        await keep(one, week, (now) =>
          now.fives.includes(set) ? null : { ...now, fives: [...now.fives, set] },
        )
    },
  }
}
export type ToldService = ReturnType<typeof toldService>
