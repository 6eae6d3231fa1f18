export type Bounded<T> = {
  get(key: string): T | undefined
  set(key: string, value: T): void
  delete(key: string): void
  clear(): void
}

/** A map that lets go of what was used longest ago while all together weighs more than `most`. A value's weight stays. */
export const boundedMap = <T>(most: number, weigh: (value: T) => number): Bounded<T> => {
  const kept = new Map<string, T>()
  let weight = 0
  const drop = (key: string) => {
    const value = kept.get(key)
    if (value === undefined) return
    kept.delete(key)
    weight -= weigh(value)
  }
  return {
    get(key) {
      const value = kept.get(key)
      if (value === undefined) return undefined
      kept.delete(key)
      kept.set(key, value)
      return value
    },
    set(key, value) {
      drop(key)
      kept.set(key, value)
      weight += weigh(value)
      for (const oldest of kept.keys()) {
        if (weight <= most) return
        drop(oldest)
      }
    },
    delete: drop,
    clear() {
      kept.clear()
      weight = 0
    },
  }
}
