import type { todayEndpoints } from '#contract/today'
import { type Fetched, useApi } from '../../data/cache.ts'
import type { AnswerOf } from '../../data/endpoints.ts'

export type Today = AnswerOf<typeof todayEndpoints.read>
export type TodayThing = Today['items'][number]

/** What needs the jobhunter today. */
export const useToday = (region: string): Fetched<Today> => useApi('GET /regions/:region/today', { region })
