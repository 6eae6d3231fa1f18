import { withoutNamed } from '../../personal.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import type { Participation } from '../events/store.ts'
import type { Told } from '../notifications/kinds.ts'
import type { TalkService } from '../talks/service.ts'
import type { TimetableService } from '../timetables/service.ts'
import type { TimetableRecord } from '../timetables/store.ts'

/** Acts by which somebody who was expected does not come any more. */
const goodbyes: readonly string[] = ['saidNo', 'withdrawn']

const named = ({ talks, pins, short, done, undone }: TimetableRecord) => ({
  talks,
  pins,
  short,
  done,
  undone,
})

/** What follows when somebody does not come any more: their talks are free, the tables and the organiser are told. */
export const leavingService = (deps: {
  events: Pick<EventService, 'get'>
  stalls: Pick<StallService, 'tell'>
  participations: Pick<ParticipationService, 'withdraw'>
  talks: Pick<TalkService, 'free'>
  timetables: Pick<TimetableService, 'find' | 'change'>
  tell: (told: readonly Told[]) => Promise<void>
}) => {
  const { events, participations, stalls, talks, timetables } = deps

  /** Takes somebody's talks out of a timetable that was published; answers how many tables had one. Runs again without harm. */
  const free = async (region: string, event: string, participation: string, actor: string) => {
    const found = await timetables.find(region, event)
    if (!found || found.edition === 0) return 0
    const gone = new Set([participation])
    const isNamed = (now: TimetableRecord) => now.talks.some((talk) => talk.participation === participation)
    const now = await timetables.change(region, found.id, { actor, action: 'talksFreed' }, (there) =>
      isNamed(there)
        ? { ...withoutNamed(named(there), gone), proof: null, helps: null, edition: there.edition + 1 }
        : null,
    )
    const edition = now?.edition ?? found.edition
    const had = await talks.free(region, participation, edition, actor)
    await stalls.tell(region, had, edition, actor)
    return had.size
  }

  /** What follows when somebody said no, or was withdrawn. */
  const follow = async ({ id, region, event, history }: Participation): Promise<void> => {
    const act = history.findLast(({ action }) => goodbyes.includes(action))
    const meeting = act && (await events.get(region, event))
    if (!act || !meeting) return
    const tables = await free(region, event, id, act.actor)
    if (tables > 0 || act.action === 'withdrawn')
      await deps.tell([
        { kind: 'guestGone', to: { account: meeting.organiser }, region, about: { event }, act },
      ])
  }

  return {
    follow,

    /** Withdraws somebody whose profile is closed from all events that are not over. */
    async withdraw(region: string, profile: string): Promise<void> {
      await participations.withdraw(region, profile)
    },

    /** The same for somebody who is deleted, and all that follows at once: of their records nothing will be left to follow. */
    async erase(region: string, profile: string): Promise<void> {
      for (const one of await participations.withdraw(region, profile)) await follow(one)
    },
  }
}
export type LeavingService = ReturnType<typeof leavingService>
