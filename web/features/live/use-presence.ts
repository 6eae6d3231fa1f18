import type { PresenceAct } from '#contract/events'
import type { Attendee } from '#contract/live'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'

/** Saying of people at an event that they came, stayed away or went. `say` answers who it was as they are then. */
export function usePresence(region: string, event: string) {
  const { attempt, ...state } = useAttempt()
  const say = async (participation: string, act: PresenceAct): Promise<Attendee | null> => {
    let after: Attendee | null = null
    await attempt(async () => {
      const params = { region, id: event, participation }
      after = await call('POST /regions/:region/events/:id/people/:participation/presence', params, {
        body: { act },
      })
      invalidate('GET /regions/:region/events/:id/board', { region, id: event })
    })
    return after
  }
  return { ...state, say }
}
