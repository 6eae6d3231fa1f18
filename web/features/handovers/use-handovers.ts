import type { HandoverAnswer, handoverEndpoints } from '#contract/handovers'
import { call } from '../../data/api.ts'
import { type Fetched, invalidate, useApi } from '../../data/cache.ts'
import type { AnswerOf, Body } from '../../data/endpoints.ts'
import { useAttempt } from '../../data/use-attempt.ts'

export type Handovers = AnswerOf<typeof handoverEndpoints.list>
export type HandoverCase = NonNullable<HandoverAnswer['case']>

/** Cases on their way that the reader has to do with. */
export const useHandovers = (region: string): Fetched<Handovers> =>
  useApi('GET /regions/:region/handovers', { region })

/** Acts on one of them; what shows it is read anew. */
export function useHandoverAct(region: string) {
  const { attempt, ...state } = useAttempt()
  const act = async (
    { id, version, profile }: Pick<HandoverAnswer, 'id' | 'version' | 'profile'>,
    body: Body<'POST /regions/:region/handovers/:id/acts'>,
  ): Promise<boolean> => {
    const isDone = await attempt(async () => {
      await call('POST /regions/:region/handovers/:id/acts', { region, id }, { body, ifMatch: version })
    })
    invalidate('GET /regions/:region/handovers', { region })
    invalidate('GET /regions/:region/today', { region })
    invalidate('GET /regions/:region/profiles/:id', { region, id: profile })
    return isDone
  }
  return { ...state, act }
}
