import type { PitchAnswer } from '#contract/pitches'
import type { pitchEndpoints } from '#endpoints/pitches'
import { call } from '../../data/api.ts'
import { type Fetched, invalidate, useApi } from '../../data/cache.ts'
import type { AnswerOf, Body } from '../../data/endpoints.ts'
import { useAttempt } from '../../data/use-attempt.ts'

export type OwnPitches = AnswerOf<typeof pitchEndpoints.own>
export type PitchTasks = AnswerOf<typeof pitchEndpoints.waiting>
export type Received = AnswerOf<typeof pitchEndpoints.received>
export type PitchAct = Body<'POST /regions/:region/pitches/:id/acts'>

/** Pitches that have not come to an end. */
const ends: readonly PitchAnswer['state'][] = ['declined', 'withdrawn', 'dropped', 'ended', 'placement']
export const isOver = ({ state }: Pick<PitchAnswer, 'state'>): boolean => ends.includes(state)

/** Where each pitch of a person stands; asks nothing without one. */
export const usePitchesOf = (region: string, profile: string | null): Fetched<OwnPitches> =>
  useApi('GET /regions/:region/profiles/:id/pitches', profile === null ? null : { region, id: profile })

/** What a jobhunter has to do about pitches. */
export const usePitchTasks = (region: string | null): Fetched<PitchTasks> =>
  useApi('GET /regions/:region/pitches', region === null ? null : { region })

/** Pitches that the reader's employers have. */
export const useReceived = (region: string): Fetched<Received> =>
  useApi('GET /regions/:region/received-pitches', { region })

type Moved = Pick<PitchAnswer, 'id' | 'version' | 'profile'>

/** Takes a pitch one step further on the side of its person; lists of it are read anew. */
export function usePitchAct(region: string) {
  const { attempt, ...state } = useAttempt()
  const anew = (profile: string) => {
    invalidate('GET /regions/:region/profiles/:id/pitches', { region, id: profile })
    invalidate('GET /regions/:region/pitches', { region })
  }
  const act = async ({ id, version, profile }: Moved, body: PitchAct): Promise<boolean> => {
    const isDone = await attempt(async () => {
      await call('POST /regions/:region/pitches/:id/acts', { region, id }, { body, ifMatch: version })
    })
    invalidate('GET /regions/:region/pitches/:id', { region, id })
    anew(profile)
    return isDone
  }
  return { ...state, act, anew }
}
