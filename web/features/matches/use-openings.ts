import type { matchEndpoints } from '#contract/matches'
import { type Fetched, useApi } from '../../data/cache.ts'
import type { AnswerOf } from '../../data/endpoints.ts'
import { useMatchList } from './use-match-list.ts'

export type Openings = AnswerOf<typeof matchEndpoints.forProfile>
export type Opening = AnswerOf<typeof matchEndpoints.ofProfile>

/** Open vacancies for somebody, up to `limit` of each list. */
export const useOpenings = (region: string, profile: string, limit: number): Fetched<Openings> =>
  useMatchList('GET /regions/:region/profiles/:id/matches', { region, id: profile }, limit)

/** One vacancy for somebody, explained. */
export const useOpening = (region: string, profile: string, vacancy: string): Fetched<Opening> =>
  useApi('GET /regions/:region/profiles/:id/matches/:vacancy', { region, id: profile, vacancy })
