import type { objectionEndpoints } from '#contract/objections'
import type { AnswerOf } from '../../data/api.ts'
import { type Fetched, useApi } from '../../data/cache.ts'

export type Waiting = AnswerOf<typeof objectionEndpoints.waiting>
export type OwnObjections = AnswerOf<typeof objectionEndpoints.own>

export const waitingAddress = (region: string): string => `/regions/${region}/objections`
export const ownAddress = (region: string, profile: string): string =>
  `/regions/${region}/profiles/${profile}/objections`

/** Objections that wait for an answer; asks nothing without a region. */
export const useWaiting = (region: string | null): Fetched<Waiting> =>
  useApi<Waiting>(region === null ? null : waitingAddress(region))

/** What a person objected to, latest first. */
export const useOwnObjections = (region: string, profile: string): Fetched<OwnObjections> =>
  useApi<OwnObjections>(ownAddress(region, profile))
