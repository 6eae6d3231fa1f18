import { useCallback, useEffect, useState } from 'react'
import type { searchEndpoints } from '#contract/search'
import { ApiError, call } from '../../data/api.ts'
import type { AnswerOf, BodyOf } from '../../data/endpoints.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'

export type Question = BodyOf<typeof searchEndpoints.search>
export type FoundAnswer = AnswerOf<typeof searchEndpoints.search>
export type PersonFound = FoundAnswer['people']['items'][number]

/** Milliseconds without a key until what was typed is looked for. */
const pause = 200
const firstRows = 8
const moreRows = 50

/** Nothing typed and nothing chosen: everybody in the region, who waits longest first. */
export const blankQuestion: Question = {
  text: '',
  of: ['people', 'vacancies', 'events'],
  whose: 'region',
  dutchFrom: 'A0',
  free: [],
  paid: [],
  towns: [],
  kinds: [],
  states: [],
  limit: firstRows,
}

/**
 * What is looked for and what was found. What was typed and chosen is kept on this device until signing out, so that going
 * back finds it: it stands in no address, since it may be somebody's name.
 */
export function useFind(region: string) {
  const { draft, keep } = useLocalDraft<Question>(`find ${region}`, blankQuestion)
  const [found, setFound] = useState<{ text: string; answer: FoundAnswer }>()
  const [error, setError] = useState<ApiError | null>(null)
  const [tries, setTries] = useState(0)
  const asked = JSON.stringify(draft)
  useEffect(() => {
    const stop = new AbortController()
    // A second try asks again what was asked before.
    void tries
    const timer = setTimeout(async () => {
      try {
        const body = JSON.parse(asked) as Question
        const answer = await call('POST /regions/:region/search', { region }, { body, signal: stop.signal })
        setFound({ text: body.text, answer })
        setError(null)
      } catch (failure) {
        if (!stop.signal.aborted) setError(failure instanceof ApiError ? failure : new ApiError('internal'))
      }
    }, pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [region, asked, tries])
  const change = useCallback(
    (part: Partial<Question>) => keep({ ...draft, limit: firstRows, ...part }),
    [draft, keep],
  )
  return {
    question: draft,
    change,
    showMore: () => keep({ ...draft, limit: moreRows }),
    answer: found?.answer,
    /** The words that the answer is about; others may have been typed since. */
    answered: found?.text ?? '',
    error,
    retry: () => setTries((count) => count + 1),
  }
}
