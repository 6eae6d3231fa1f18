import { useEffect, useState } from 'react'
import type { searchEndpoints } from '#contract/search'
import { ApiError, call } from '../../data/api.ts'
import type { AnswerOf, BodyOf } from '../../data/endpoints.ts'

export type Person = AnswerOf<typeof searchEndpoints.search>['people']['items'][number]

const question: BodyOf<typeof searchEndpoints.search> = {
  ...{ text: '', of: ['people'], whose: 'region', dutchFrom: 'A0', free: [], paid: [] },
  ...{ towns: [], kinds: [], states: [], limit: 8 },
}

/** People of a region whose profile is open and who are called like what was typed; undefined until something was. */
export function useFoundPeople(region: string, typed: string) {
  const [people, setPeople] = useState<readonly Person[]>()
  const [error, setError] = useState<ApiError | null>(null)
  useEffect(() => {
    if (typed === '') {
      setPeople(undefined)
      return
    }
    const stop = new AbortController()
    call(
      'POST /regions/:region/search',
      { region },
      { body: { ...question, text: typed }, signal: stop.signal },
    )
      .then((answer) => {
        setPeople(answer.people.items.filter(({ state }) => state === 'active'))
        setError(null)
      })
      .catch((failure: unknown) => {
        if (!stop.signal.aborted) setError(failure instanceof ApiError ? failure : new ApiError('internal'))
      })
    return () => stop.abort()
  }, [region, typed])
  return { people, error }
}
