import { useEffect, useState } from 'react'
import { type Fetched, useAddress } from '../../data/cache.ts'
import { type Answer, addressOf, type Params } from '../../data/endpoints.ts'
import { latestChange } from '../../data/latest-change.ts'

type ListName = 'GET /regions/:region/vacancies/:id/matches' | 'GET /regions/:region/profiles/:id/matches'

/** The server tells of no more than these in each list. */
export const mostShown = 200

/** Milliseconds between looks at a list that has not caught up yet. */
const pause = 1000

/**
 * A list of matches, up to `limit` of each kind. It waits for what the reader has just written, looks
 * again while it is catching up, and keeps what it had while more is fetched.
 */
export function useMatchList<Name extends ListName>(
  name: Name,
  params: Params<Name>,
  limit: number,
): Fetched<Answer<Name>> {
  const address = addressOf(name, params)
  const atLeast = latestChange()
  const query = { ...params, limit: Math.min(limit, mostShown), atLeast }
  const fetched = useAddress(addressOf(name, query)) as Fetched<Answer<Name>>
  const { data, loading, reload } = fetched
  const [last, setLast] = useState<{ address: string; data: Answer<Name> } | null>(null)
  if (data && (last?.address !== address || last.data !== data)) setLast({ address, data })

  const isBehind = data?.list.updating === true
  useEffect(() => {
    if (!isBehind || loading) return
    const timer = setTimeout(reload, pause)
    return () => clearTimeout(timer)
  }, [isBehind, loading, reload])

  return { ...fetched, data: data ?? (last?.address === address ? last.data : undefined) }
}
