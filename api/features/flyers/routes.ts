import { route } from '../../route.ts'
import { flyerEndpoints as at } from './contract-endpoints.ts'
import type { FlyerService } from './service.ts'

export const flyerRoutes = (flyers: FlyerService) => [
  route(at.read, ({ actor, params }) => flyers.read(actor, params.region, params.id)),
  route(at.make, ({ actor, params, body }) => flyers.make(actor, params.region, params.id, body)),
  route(at.revoke, ({ actor, params }) => flyers.revoke(actor, params.region, params.id)),
  route(at.open, ({ body }) => flyers.open(body.token)),
  route(at.wish, async ({ body }) => {
    await flyers.wish(body)
    return null
  }),
  route(at.called, async ({ actor, params }) => {
    await flyers.called(actor, params.region, params.id)
    return null
  }),
]
