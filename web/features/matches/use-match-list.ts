import { useEffect, useState } from 'react'
import { type Fetched, useApi } from '../../data/cache.ts'
import { latestChange } from '../../data/latest-change.ts'

/** The server tells of no more than these in each list. */
export const mostShown = 200

/** Milliseconds between looks at a list that has not caught up yet. */
const pause = 1000

/**
 * A list of matches at an address, up to `limit` of each kind. It waits for what the reader has just written, looks
 * again while it is catching up, and keeps what it had while more is fetched.
 */
export function useMatchList<List extends { list: { updating: boolean } }>(
  address: string,
  limit: number,
): Fetched<List> {
  const query = new URLSearchParams({ limit: String(Math.min(limit, mostShown)) })
  const written = latestChange()
  if (written !== undefined) query.set('atLeast', String(written))
  const fetched = useApi<List>(`${address}?${query}`)
  const { data, loading, reload } = fetched
  const [last, setLast] = useState<{ address: string; data: List } | null>(null)
  if (data && (last?.address !== address || last.data !== data)) setLast({ address, data })

  const isBehind = data?.list.updating === true
  useEffect(() => {
    if (!isBehind || loading) return
    const timer = setTimeout(reload, pause)
    return () => clearTimeout(timer)
  }, [isBehind, loading, reload])

  return { ...fetched, data: data ?? (last?.address === address ? last.data : undefined) }
}
