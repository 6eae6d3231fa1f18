import type { matchEndpoints } from '#contract/matches'
import { type Fetched, useApi } from '../../data/cache.ts'
import type { AnswerOf } from '../../data/endpoints.ts'
import { useMatchList } from './use-match-list.ts'

export type Candidates = AnswerOf<typeof matchEndpoints.forVacancy>
export type Candidate = AnswerOf<typeof matchEndpoints.ofVacancy>

/** The people for a vacancy, up to `limit` of each list. */
export const useCandidates = (region: string, vacancy: string, limit: number): Fetched<Candidates> =>
  useMatchList('GET /regions/:region/vacancies/:id/matches', { region, id: vacancy }, limit)

/** One person for a vacancy. */
export const useCandidate = (region: string, vacancy: string, profile: string): Fetched<Candidate> =>
  useApi('GET /regions/:region/vacancies/:id/matches/:profile', { region, id: vacancy, profile })
