import type { matchEndpoints } from '#contract/matches'
import type { AnswerOf } from '../../data/api.ts'
import { type Fetched, useApi } from '../../data/cache.ts'
import { profileAddress } from '../profiles/use-profile.ts'
import { useMatchList } from './use-match-list.ts'

export type Openings = AnswerOf<typeof matchEndpoints.forProfile>
export type Opening = AnswerOf<typeof matchEndpoints.ofProfile>

/** Open vacancies for somebody, up to `limit` of each list. */
export const useOpenings = (region: string, profile: string, limit: number): Fetched<Openings> =>
  useMatchList<Openings>(`${profileAddress(region, profile)}/matches`, limit)

/** One vacancy for somebody, explained. */
export const useOpening = (region: string, profile: string, vacancy: string): Fetched<Opening> =>
  useApi<Opening>(`${profileAddress(region, profile)}/matches/${vacancy}`)
