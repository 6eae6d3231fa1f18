import type { KeepingService } from '../profiles/service-keeping.ts'
import type { Profile } from '../profiles/store.ts'
import type { RegionService } from '../regions/service.ts'

/** Deletes those whose data has been kept as long as it may be; who still has a placement is kept until it is over. */
export const retentionService = (deps: {
  regions: Pick<RegionService, 'all' | 'dayIn'>
  keeping: Pick<KeepingService, 'due' | 'keepOn'>
  /** Whether a placement of somebody is not over yet. */
  isPlaced: (region: string, profile: string) => Promise<boolean>
  erase: (profile: Profile) => Promise<unknown>
}) => ({
  async run(stop: AbortSignal): Promise<void> {
    for (const region of await deps.regions.all())
      for (const profile of await deps.keeping.due(region.id, deps.regions.dayIn(region))) {
        if (stop.aborted) return
        if (await deps.isPlaced(region.id, profile.id)) await deps.keeping.keepOn(region.id, profile.id)
        else await deps.erase(profile)
      }
  },
})
