import { useEffect, useState } from 'react'
import type { VacancySummary, vacancyEndpoints } from '#contract/vacancies'
import { ApiError, call } from '../../data/api.ts'
import type { AnswerOf } from '../../data/endpoints.ts'

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
        const params = { region, state: 'open' as const, limit: 200, ...(next !== null && { after: next }) }
        const page: Page = await call('GET /regions/:region/vacancies', params, { signal: stop.signal })
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
