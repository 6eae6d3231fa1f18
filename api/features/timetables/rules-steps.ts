import type { DeskStep, TimetableRecord } from './store.ts'

/** So many changes can be taken back. */
const mostSteps = 20

type Laid = Pick<TimetableRecord, 'talks' | 'pins'>

const keyOf = (value: object) => JSON.stringify(Object.entries(value).sort())
const without = <T extends object>(all: readonly T[], some: readonly T[]): T[] => {
  const gone = new Set(some.map(keyOf))
  return all.filter((one) => !gone.has(keyOf(one)))
}
const differenceOf = <T extends object>(before: readonly T[], after: readonly T[]) => ({
  put: without(after, before),
  taken: without(before, after),
})

/** Steps with one more at the end; the oldest fall off. */
const grown = (steps: readonly DeskStep[], step: DeskStep): DeskStep[] => [...steps, step].slice(-mostSteps)

/** The desk after a change, which can be taken back from now on. */
export const afterStep = (
  now: Laid & Pick<TimetableRecord, 'done'>,
  next: Laid,
): Laid & Pick<TimetableRecord, 'done' | 'undone'> => {
  const step = { talks: differenceOf(now.talks, next.talks), pins: differenceOf(now.pins, next.pins) }
  const isSame = Object.values(step).every(({ put, taken }) => put.length === 0 && taken.length === 0)
  return { ...next, done: isSame ? now.done : grown(now.done, step), undone: [] }
}

const turned = <T extends object>(all: readonly T[], { put, taken }: { put: T[]; taken: T[] }): T[] => [
  ...without(all, put),
  ...taken,
]

/** The desk before its last step, or after the one that was taken back last; null when there is none. */
export const turnedStep = (
  now: Laid & Pick<TimetableRecord, 'done' | 'undone'>,
  again: boolean,
): (Laid & Pick<TimetableRecord, 'done' | 'undone'>) | null => {
  const [from, to] = again ? (['undone', 'done'] as const) : (['done', 'undone'] as const)
  const step = now[from].at(-1)
  if (!step) return null
  const forth = ({ put, taken }: DeskStep['talks']) => ({ put: taken, taken: put })
  const pins = again ? { put: step.pins.taken, taken: step.pins.put } : step.pins
  return {
    talks: turned(now.talks, again ? forth(step.talks) : step.talks),
    pins: turned(now.pins, pins),
    ...({ [from]: now[from].slice(0, -1), [to]: grown(now[to], step) } as Pick<
      TimetableRecord,
      'done' | 'undone'
    >),
  }
}
