import type { AbsenceAnswer, absenceEndpoints } from '#contract/absences'
import { call } from '../../data/api.ts'
import { type Fetched, invalidate, useApi } from '../../data/cache.ts'
import type { AnswerOf, Body } from '../../data/endpoints.ts'
import { useAttempt } from '../../data/use-attempt.ts'

/** Who is away when, as far as the reader has to do with it. */
export const useAbsences = (region: string): Fetched<AnswerOf<typeof absenceEndpoints.list>> =>
  useApi('GET /regions/:region/absences', { region })

/** Reads anew what hangs on who is away: the list, whose cases are whose today, and what needs whom. */
export const readAbsencesAnew = (region: string): void => {
  invalidate('GET /regions/:region/absences', { region })
  invalidate('GET /regions/:region/today', { region })
  invalidate('GET /session', {})
}

/** Changes an absence; what shows it is read anew. */
export function useAbsenceAct(region: string) {
  const { attempt, ...state } = useAttempt()
  const act = async (
    { id, version }: Pick<AbsenceAnswer, 'id' | 'version'>,
    body: Body<'POST /regions/:region/absences/:id/acts'>,
  ): Promise<boolean> => {
    const isDone = await attempt(async () => {
      await call('POST /regions/:region/absences/:id/acts', { region, id }, { body, ifMatch: version })
    })
    readAbsencesAnew(region)
    return isDone
  }
  return { ...state, act }
}
