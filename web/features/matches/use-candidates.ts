import type { matchEndpoints } from '#contract/matches'
import type { AnswerOf } from '../../data/api.ts'
import { type Fetched, useApi } from '../../data/cache.ts'
import { useMatchList } from './use-match-list.ts'

export type Candidates = AnswerOf<typeof matchEndpoints.forVacancy>
export type Candidate = AnswerOf<typeof matchEndpoints.ofVacancy>

/** The people for a vacancy, up to `limit` of each list. */
export const useCandidates = (region: string, vacancy: string, limit: number): Fetched<Candidates> =>
  useMatchList<Candidates>(`/regions/${region}/vacancies/${vacancy}/matches`, limit)

/** One person for a vacancy. */
export const useCandidate = (region: string, vacancy: string, profile: string): Fetched<Candidate> =>
  useApi<Candidate>(`/regions/${region}/vacancies/${vacancy}/matches/${profile}`)
