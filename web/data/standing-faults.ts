import type { Fault } from '#contract-faults'

/** What stands at a JSON pointer; undefined for nothing. */
function valueAt(value: unknown, pointer: string): unknown {
  let at = value
  for (const name of pointer.split('/').slice(1))
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined
  return at
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Faults that another field of the form may mend. */
const ofSeveral: readonly Fault['code'][] = ['order', 'subset', 'sum', 'required']

/** The faults whose values are still as they were refused: what has been typed anew is no fault until it is sent. */
export const standingFaults = (faults: readonly Fault[], refused: unknown, now: unknown): readonly Fault[] =>
  faults.filter(({ path, code }) =>
    ofSeveral.includes(code) ? same(refused, now) : same(valueAt(refused, path), valueAt(now, path)),
  )
