import type { Base, Opened } from '../../feature.ts'
import { hour } from '../../jobs/job.ts'
import type { PitchService } from '../pitches/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { RegionService } from '../regions/service.ts'
import { flyerRoutes } from './routes.ts'
import { type FlyerService, flyerService } from './service.ts'
import { flyerMessages, flyers as spec } from './store.ts'

export const flyerSpecs = [spec, flyerMessages]

export const openFlyers = (
  base: Base,
  needs: { pitches: PitchService; profiles: ProfileService; regions: RegionService },
): Opened<{ flyers: FlyerService }> => {
  const flyers = flyerService({ ...base, ...needs })
  return {
    name: 'flyers',
    services: { flyers },
    routes: flyerRoutes(flyers),
    jobs: [{ name: 'flyers that have expired', everyMs: hour, run: flyers.sweep }],
  }
}
