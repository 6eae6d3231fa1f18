import type { matchEndpoints } from '#contract/matches'
import { type Fetched, useApi } from '../../data/cache.ts'
import type { AnswerOf } from '../../data/endpoints.ts'
import { latestChange } from '../../data/latest-change.ts'

export type Gains = AnswerOf<typeof matchEndpoints.gains>

/** What somebody can change, the best first, up to `limit`; knows of what the reader has just written. */
export function useGains(region: string, profile: string, limit: number): Fetched<Gains> {
  const params = { region, id: profile, limit, atLeast: latestChange() }
  return useApi('GET /regions/:region/profiles/:id/gains', params)
}
