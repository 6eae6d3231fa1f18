import { useEffect, useState } from 'react'
import type { matchEndpoints } from '#contract/matches'
import type { AnswerOf } from '../../api.ts'
import { type Fetched, useApi } from '../../cache.ts'
import { latestChange } from '../../latest-change.ts'
import { profileAddress } from './use-profile.ts'

export type Openings = AnswerOf<typeof matchEndpoints.forProfile>
export type Opening = AnswerOf<typeof matchEndpoints.ofProfile>

/** Milliseconds between looks at a list that has not caught up yet. */
const pause = 1000

/** Open vacancies for somebody, up to `limit` of each list; follows what the reader has just written. */
export function useOpenings(region: string, profile: string, limit: number): Fetched<Openings> {
  const query = new URLSearchParams({ limit: String(limit) })
  const written = latestChange()
  if (written !== undefined) query.set('atLeast', String(written))
  const fetched = useApi<Openings>(`${profileAddress(region, profile)}/matches?${query}`)
  const { data, loading, reload } = fetched
  const [last, setLast] = useState<Openings>()
  if (data && data !== last) setLast(data)

  const isBehind = data?.list.updating === true
  useEffect(() => {
    if (!isBehind || loading) return
    const timer = setTimeout(reload, pause)
    return () => clearTimeout(timer)
  }, [isBehind, loading, reload])

  return { ...fetched, data: data ?? last }
}

/** One vacancy for somebody, explained. */
export const useOpening = (region: string, profile: string, vacancy: string): Fetched<Opening> =>
  useApi<Opening>(`${profileAddress(region, profile)}/matches/${vacancy}`)
