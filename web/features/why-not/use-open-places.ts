import { useEffect, useState } from 'react'
import type { VacancySummary, vacancyEndpoints } from '#contract/vacancies'
import { type AnswerOf, ApiError, call } from '../../data/api.ts'

type Page = AnswerOf<typeof vacancyEndpoints.list>
type Places = { places: readonly VacancySummary[]; isWhole: boolean; error: ApiError | null }

/** Every open place of a region, page after page as it comes. */
export function useOpenPlaces(region: string): Places {
  const [found, setFound] = useState<Places>({ places: [], isWhole: false, error: null })
  useEffect(() => {
    const stop = new AbortController()
    const fetchAll = async () => {
      let next: string | null = null
      let places: readonly VacancySummary[] = []
      do {
        const query = new URLSearchParams({
          state: 'open',
          limit: '200',
          ...(next !== null && { after: next }),
        })
        const page: Page = await call<Page>('GET', `/regions/${region}/vacancies?${query}`, {
          signal: stop.signal,
        })
        places = [...places, ...page.items]
        next = page.next
        setFound({ places, isWhole: next === null, error: null })
      } while (next !== null)
    }
    fetchAll().catch((error: unknown) => {
      if (stop.signal.aborted) return
      const known = error instanceof ApiError ? error : new ApiError('internal')
      setFound((before) => ({ ...before, error: known }))
    })
    return () => stop.abort()
  }, [region])
  return found
}
