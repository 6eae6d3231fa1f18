/** Works something out of an object once, however often it is asked: several rules look at the same facts of a pair. */
export function once<K extends object, T>(work: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { found: T }>()
  return (of) => {
    const before = known.get(of)
    if (before) return before.found
    const found = work(of)
    known.set(of, { found })
    return found
  }
}
