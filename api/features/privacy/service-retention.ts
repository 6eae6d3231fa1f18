import { addDays } from '../../adapters/clock.ts'
import type { NotificationService } from '../notifications/service.ts'
import type { KeepingService } from '../profiles/service-keeping.ts'
import type { Profile } from '../profiles/store.ts'
import type { RegionService } from '../regions/service.ts'

/** So many days before it goes somebody is told that their data will be deleted. */
const warnedAhead = 7

/** Deletes those whose data has been kept as long as it may be; who still has a placement is kept until it is over. Everybody is told a week before. */
export const retentionService = (deps: {
  regions: Pick<RegionService, 'all' | 'dayIn'>
  keeping: Pick<KeepingService, 'due' | 'going' | 'keepOn'>
  notifications: Pick<NotificationService, 'tell'>
  /** Whether a placement of somebody is not over yet. */
  isPlaced: (region: string, profile: string) => Promise<boolean>
  erase: (profile: Profile) => Promise<unknown>
}) => {
  /** Once for each day on which data would go: the same day makes the same notification. */
  const warn = async (region: string, { id, goesOn = '' }: Profile): Promise<void> => {
    if (await deps.isPlaced(region, id)) return
    const at = `${addDays(goesOn, -warnedAhead)}T06:00:00.000Z`
    const act = { version: 0, at, actor: 'clock', action: 'goesSoon', paths: [] }
    await deps.notifications.tell([
      { kind: 'dataGoes', to: { profile: id }, region, about: { profile: id }, act },
    ])
  }

  return {
    async run(stop: AbortSignal): Promise<void> {
      for (const region of await deps.regions.all()) {
        const today = deps.regions.dayIn(region)
        for (const profile of await deps.keeping.due(region.id, today)) {
          if (stop.aborted) return
          if (await deps.isPlaced(region.id, profile.id)) await deps.keeping.keepOn(region.id, profile.id)
          else await deps.erase(profile)
        }
        for (const profile of await deps.keeping.going(region.id, today, addDays(today, warnedAhead))) {
          if (stop.aborted) return
          await warn(region.id, profile)
        }
      }
    },
  }
}
