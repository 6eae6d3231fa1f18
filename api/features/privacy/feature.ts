import type { DeletionLedger } from '../../adapters/ledger.ts'
import type { Base, Eraser, Opened } from '../../feature.ts'
import { hour } from '../../jobs/job.ts'
import type { DeclaredSpec } from '../../personal.ts'
import type { AccountService } from '../accounts/service.ts'
import type { Directory } from '../directory.ts'
import type { NotificationService } from '../notifications/service.ts'
import { isOver } from '../placements/rules.ts'
import type { PlacementService } from '../placements/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { KeepingService } from '../profiles/service-keeping.ts'
import type { RegionService } from '../regions/service.ts'
import { privacyRoutes } from './routes.ts'
import { type PrivacyService, privacyService } from './service.ts'
import { retentionService } from './service-retention.ts'

export const openPrivacy = (
  base: Base,
  needs: {
    ledger: DeletionLedger
    /** Every collection there is. */
    specs: readonly DeclaredSpec[]
    erasers: readonly Eraser[]
    directory: Directory
    regions: RegionService
    profiles: ProfileService
    keeping: KeepingService
    accounts: AccountService
    notifications: NotificationService
    placements: Pick<PlacementService, 'find'>
  },
): Opened<{ privacy: PrivacyService; retention: ReturnType<typeof retentionService> }> => {
  const privacy = privacyService({ ...base, ...needs, now: base.clock.now })
  const retention = retentionService({
    ...needs,
    erase: privacy.eraseSeen,
    isPlaced: async (region, profile) =>
      (await needs.placements.find(region, { profile })).some(
        ({ state }) => state !== 'sustained' && !isOver(state),
      ),
  })
  return {
    name: 'privacy',
    services: { privacy, retention },
    routes: privacyRoutes(privacy),
    jobs: [{ name: 'data whose time is over', everyMs: hour, run: retention.run }],
  }
}
