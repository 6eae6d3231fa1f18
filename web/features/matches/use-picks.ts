import type { pickEndpoints } from '#contract/picks'
import { type Fetched, useApi } from '../../data/cache.ts'
import type { AnswerOf } from '../../data/endpoints.ts'

export type Picks = AnswerOf<typeof pickEndpoints.ofVacancy>
export type Picked = Picks['items'][number]

/** What jobhunters decided about people for a vacancy. */
export const usePicks = (region: string, vacancy: string): Fetched<Picks> =>
  useApi('GET /regions/:region/vacancies/:id/picks', { region, id: vacancy })
