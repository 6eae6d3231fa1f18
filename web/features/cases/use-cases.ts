import type { caseEndpoints } from '#endpoints/cases'
import { call } from '../../data/api.ts'
import { type Fetched, invalidate, useApi } from '../../data/cache.ts'
import type { AnswerOf, Body } from '../../data/endpoints.ts'
import { useAttempt } from '../../data/use-attempt.ts'

export type Contacts = AnswerOf<typeof caseEndpoints.contacts>
export type Promises = AnswerOf<typeof caseEndpoints.promises>
export type PromiseItem = Promises['items'][number]
export type PromiseAct = Body<'POST /regions/:region/promises/:id/acts'>

/** The contact log of a case; asks nothing without one. */
export const useContacts = (region: string, profile: string | null): Fetched<Contacts> =>
  useApi('GET /regions/:region/profiles/:id/contacts', profile === null ? null : { region, id: profile })

/** The promises of a case. */
export const usePromises = (region: string, profile: string | null): Fetched<Promises> =>
  useApi('GET /regions/:region/profiles/:id/promises', profile === null ? null : { region, id: profile })

/** Lists that a contact or a promise of somebody shows in are read anew. */
export const readCaseAnew = (region: string, profile: string): void => {
  invalidate('GET /regions/:region/profiles/:id/contacts', { region, id: profile })
  invalidate('GET /regions/:region/profiles/:id/promises', { region, id: profile })
  invalidate('GET /regions/:region/today', { region })
}

/** Settles a promise: kept, moved or taken back. */
export function usePromiseAct(region: string) {
  const { attempt, ...state } = useAttempt()
  const act = async (
    { id, profile, version }: Pick<PromiseItem, 'id' | 'profile' | 'version'>,
    body: PromiseAct,
  ): Promise<boolean> => {
    const isDone = await attempt(async () => {
      await call('POST /regions/:region/promises/:id/acts', { region, id }, { body, ifMatch: version })
    })
    readCaseAnew(region, profile)
    return isDone
  }
  return { ...state, act }
}
