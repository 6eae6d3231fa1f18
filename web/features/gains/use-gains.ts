import type { matchEndpoints } from '#contract/matches'
import type { AnswerOf } from '../../data/api.ts'
import { type Fetched, useApi } from '../../data/cache.ts'
import { latestChange } from '../../data/latest-change.ts'

export type Gains = AnswerOf<typeof matchEndpoints.gains>

/** What somebody can change, the best first, up to `limit`; knows of what the reader has just written. */
export function useGains(region: string, profile: string, limit: number): Fetched<Gains> {
  const query = new URLSearchParams({ limit: String(limit) })
  const written = latestChange()
  if (written !== undefined) query.set('atLeast', String(written))
  return useApi<Gains>(`/regions/${region}/profiles/${profile}/gains?${query}`)
}
