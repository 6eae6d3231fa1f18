import { route } from '../../route.ts'
import { privacyEndpoints as at } from './contract.ts'
import type { PrivacyService } from './service.ts'

export const privacyRoutes = (privacy: PrivacyService) => [
  route(at.export, ({ actor, params }) => privacy.export(actor, params.region, params.id)),
  route(at.cv, ({ actor, params }) => privacy.cv(actor, params.region, params.id)),
  route(at.erase, ({ actor, params, ifMatch }) => privacy.erase(actor, params.region, params.id, ifMatch)),
]
