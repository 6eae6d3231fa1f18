import type { Base, Opened } from '../../feature.ts'
import { minute } from '../../jobs/job.ts'
import type { Directory } from '../directory.ts'
import type { NotificationService } from '../notifications/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { placementFollowing } from './following.ts'
import { placementRoutes } from './routes.ts'
import { type PlacementService, placementService } from './service.ts'
import { placementActService } from './service-acts.ts'
import { type PlacementClock, placementClock } from './service-clock.ts'
import { placementDesk } from './service-desk.ts'
import { evaluationService } from './service-evaluations.ts'
import { helpService } from './service-help.ts'
import { rulePreviewService } from './service-rules.ts'
import { placements as spec } from './store.ts'

export const placementSpecs = [spec]

export const openPlacements = (
  base: Base,
  needs: {
    directory: Directory
    looks: LookService
    notifications: NotificationService
    profiles: ProfileService
    regions: RegionService
    vacancies: VacancyService
  },
): Opened<{ placements: PlacementService; placementClock: PlacementClock }> => {
  const desk = placementDesk({ ...base, ...needs })
  const placements = placementService({ ...base, ...needs, desk })
  const clock = placementClock({ ...base, ...needs, desk, tell: needs.notifications.tell })
  const following = placementFollowing({ ...needs, desk })
  return {
    name: 'placements',
    services: { placements, placementClock: clock },
    routes: placementRoutes(
      placements,
      placementActService({ desk, ...needs }),
      evaluationService({ desk }),
      helpService({ desk }),
      rulePreviewService({ ...base, ...needs, desk }),
    ),
    followers: [following.follower],
    erasers: [following.erase],
    jobs: [{ name: 'placements by the clock', everyMs: minute, run: clock.tick }],
  }
}
