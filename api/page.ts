import { InvalidCursorError } from './adapters/store/errors.ts'
import type { Filter, Sort } from './adapters/store/filter.ts'
import type { Collection, Versioned } from './adapters/store/port.ts'
import { AppError } from './errors.ts'

/** `after` is the `next` of the page before. */
export type Page = { after?: string | undefined; limit: number }

/** One page of a query, each record as its reader may see it. */
export const pageOf = async <T extends Versioned, R>(
  collection: Collection<T>,
  filter: Filter<T>,
  sort: Sort<T>,
  page: Page,
  show: (record: T) => R,
): Promise<{ items: R[]; next: string | null; total: number }> => {
  const found = Promise.all([collection.page(filter, sort, page), collection.count(filter)])
  const [{ records, next }, total] = await found.catch((error: unknown) => {
    if (!(error instanceof InvalidCursorError)) throw error
    throw new AppError('badInput', {
      faults: [{ in: 'query', path: '/after', code: 'invalid_format', message: 'Not the `next` of a page' }],
    })
  })
  return { items: records.map(show), next, total }
}
