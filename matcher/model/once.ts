/** A memory of one: the function's answer for the object it was last called with, because several rules in a row ask the same
 * of a pair. */
export function once<K extends object, T>(work: (of: K) => T): (of: K) => T {
  let last: { of: K; found: T } | null = null
  return (of) => {
    if (last?.of !== of) last = { of, found: work(of) }
    return last.found
  }
}
