import type { objectionEndpoints } from '#contract/objections'
import { type Fetched, useApi } from '../../data/cache.ts'
import type { AnswerOf } from '../../data/endpoints.ts'

export type Waiting = AnswerOf<typeof objectionEndpoints.waiting>
export type OwnObjections = AnswerOf<typeof objectionEndpoints.own>

/** Objections that wait for an answer; asks nothing without a region. */
export const useWaiting = (region: string | null): Fetched<Waiting> =>
  useApi('GET /regions/:region/objections', region === null ? null : { region })

/** What a person objected to, latest first. */
export const useOwnObjections = (region: string, profile: string): Fetched<OwnObjections> =>
  useApi('GET /regions/:region/profiles/:id/objections', { region, id: profile })
