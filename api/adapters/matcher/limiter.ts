type Waiting = { enter: () => void; refuse: (fault: unknown) => void }

/**
 * A limiter of calls: so many run at once, the others wait in order, before their time begins to run. When one fails, those that
 * wait fail with it: they would only learn the same later.
 */
export function limiter(places: number): <T>(call: () => Promise<T>) => Promise<T> {
  let free = places
  const waiting: Waiting[] = []
  return async (call) => {
    if (free > 0) free -= 1
    else await new Promise<void>((enter, refuse) => waiting.push({ enter, refuse }))
    try {
      return await call()
    } catch (fault) {
      for (const { refuse } of waiting.splice(0)) refuse(fault)
      throw fault
    } finally {
      const next = waiting.shift()
      if (next) next.enter()
      else free += 1
    }
  }
}
