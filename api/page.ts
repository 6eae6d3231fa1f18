import type { Filter, Sort } from './adapters/store/filter.ts'
import type { Collection, Versioned } from './adapters/store/port.ts'
import type { HistoryEntry } from './contract.ts'
import { AppError } from './errors.ts'

/** `after` is the `next` of the page before. */
export type Page = { after?: string | undefined; limit: number }

const offsetOf = (after: string | undefined): number => {
  if (after === undefined) return 0
  if (!/^\d{1,6}$/.test(after))
    throw new AppError('badInput', {
      faults: [{ in: 'query', path: '/after', code: 'invalid_format', message: 'Not the `next` of a page' }],
    })
  return Number(after)
}

/** One page of a query, each record as its reader may see it. */
export const pageOf = async <T extends Versioned & { history: HistoryEntry[] }, R>(
  collection: Collection<T>,
  filter: Filter<T>,
  sort: Sort<T>,
  { after, limit }: Page,
  show: (record: T) => R,
): Promise<{ items: R[]; next: string | null; total: number }> => {
  const skip = offsetOf(after)
  const [found, total] = await Promise.all([
    collection.find(filter, { sort, limit, skip }),
    collection.count(filter),
  ])
  const end = skip + found.length
  return { items: found.map(show), next: end < total ? String(end) : null, total }
}
