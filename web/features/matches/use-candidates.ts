import { useEffect, useState } from 'react'
import type { matchEndpoints } from '#contract/matches'
import type { AnswerOf } from '../../api.ts'
import { type Fetched, useApi } from '../../cache.ts'
import { latestChange } from '../../latest-change.ts'

export type Candidates = AnswerOf<typeof matchEndpoints.forVacancy>
export type Candidate = AnswerOf<typeof matchEndpoints.ofVacancy>

/** The server tells of no more than these in each list. */
export const mostShown = 200

/** Milliseconds between looks at a list that has not caught up yet. */
const pause = 1000

/**
 * The people for a vacancy, up to `limit` of each list. It waits for what the reader has just written, looks again
 * while it is catching up, and keeps what it had while more is fetched.
 */
export function useCandidates(region: string, vacancy: string, limit: number): Fetched<Candidates> {
  const query = new URLSearchParams({ limit: String(Math.min(limit, mostShown)) })
  const written = latestChange()
  if (written !== undefined) query.set('atLeast', String(written))
  const of = `/regions/${region}/vacancies/${vacancy}/matches`
  const fetched = useApi<Candidates>(`${of}?${query}`)
  const [last, setLast] = useState<{ of: string; data: Candidates } | null>(null)
  if (fetched.data && (last?.of !== of || last.data !== fetched.data)) setLast({ of, data: fetched.data })

  const isBehind = fetched.data?.list.updating === true
  const { reload, loading } = fetched
  useEffect(() => {
    if (!isBehind || loading) return
    const timer = setTimeout(reload, pause)
    return () => clearTimeout(timer)
  }, [isBehind, loading, reload])

  return { ...fetched, data: fetched.data ?? (last?.of === of ? last.data : undefined) }
}

/** One person for a vacancy; nobody for null. */
export const useCandidate = (region: string, vacancy: string, profile: string | null): Fetched<Candidate> =>
  useApi<Candidate>(profile && `/regions/${region}/vacancies/${vacancy}/matches/${profile}`)
