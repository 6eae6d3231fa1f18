import { StoreUnavailableError } from '../../api/adapters/store/errors.ts'
import type { Store } from '../../api/adapters/store/port.ts'

const writing = new Set<PropertyKey>(['insert', 'update', 'delete', 'move'])

/** A store that does so many writes more and then none, as if its process had died between two of them. */
export const stoppingStore = (store: Store) => {
  let left = Number.POSITIVE_INFINITY
  let refused = 0
  const guarded = <T extends object>(collection: T): T =>
    new Proxy(collection, {
      get(target, name) {
        const found: unknown = Reflect.get(target, name)
        if (typeof found !== 'function') return found
        if (name === 'in') return (region: string) => guarded(found.call(target, region))
        if (!writing.has(name)) return found.bind(target)
        return async (...given: unknown[]) => {
          if (left > 0) {
            left -= 1
            return found.apply(target, given)
          }
          refused += 1
          throw new StoreUnavailableError('stopped')
        }
      },
    })
  return {
    store: { ...store, collection: (spec: never) => guarded(store.collection(spec)) } as Store,
    stopAfter: (writes: number) => {
      left = writes
    },
    /** Whether a write was refused. */
    hasStopped: () => refused > 0,
  }
}
