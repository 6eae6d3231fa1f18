import type { DeletionLedger } from '../../adapters/ledger.ts'
import type { Base, Eraser, Opened } from '../../feature.ts'
import type { DeclaredSpec } from '../../personal.ts'
import type { AccountService } from '../accounts/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import { privacyRoutes } from './routes.ts'
import { type PrivacyService, privacyService } from './service.ts'

export const openPrivacy = (
  base: Base,
  needs: {
    ledger: DeletionLedger
    /** Every collection there is. */
    specs: readonly DeclaredSpec[]
    erasers: readonly Eraser[]
    profiles: ProfileService
    accounts: AccountService
  },
): Opened<{ privacy: PrivacyService }> => {
  const privacy = privacyService({ ...base, ...needs, now: base.clock.now })
  return { name: 'privacy', services: { privacy }, routes: privacyRoutes(privacy) }
}
