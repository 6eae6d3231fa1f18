import { route } from '../../route.ts'
import { profileEndpoints as at } from './contract-endpoints.ts'
import type { ProfileService } from './service.ts'
import type { KeepingService } from './service-keeping.ts'

export const profileRoutes = (profiles: ProfileService, keeping: KeepingService) => [
  route(at.list, ({ actor, params, query }) => profiles.list(actor, params.region, query)),
  route(at.create, ({ actor, params, body }) => profiles.create(actor, params.region, body)),
  route(at.read, ({ actor, params }) => profiles.read(actor, params.region, params.id)),
  route(at.looks, ({ actor, params }) => profiles.looks(actor, params.region, params.id)),
  route(at.keeping, ({ actor, params }) => keeping.read(actor, params.region, params.id)),
  route(at.names, ({ actor, params }) => profiles.names(actor, params.region, params.id)),
  route(at.readRestricted, ({ actor, params, body }) =>
    profiles.readRestricted(actor, params.region, params.id, body.reason),
  ),
  route(at.patch, ({ actor, params, ifMatch, body }) =>
    profiles.patch(actor, params.region, params.id, ifMatch, body),
  ),
  route(at.nameStandIn, ({ actor, params, body }) =>
    profiles.nameStandIn(actor, params.region, params.id, body),
  ),
  route(at.claim, ({ actor, params, ifMatch }) => profiles.claim(actor, params.region, params.id, ifMatch)),
  route(at.setState, ({ actor, params, ifMatch, body }) =>
    profiles.setState(actor, params.region, params.id, ifMatch, body.to),
  ),
]
