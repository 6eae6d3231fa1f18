import { route } from '../../route.ts'
import { handoverEndpoints as at } from './contract.ts'
import type { HandoverService } from './service.ts'

export const handoverRoutes = (handovers: HandoverService) => [
  route(at.list, ({ actor, params }) => handovers.list(actor, params.region)),
  route(at.offer, ({ actor, params, body }) => handovers.offer(actor, params.region, body)),
  route(at.act, ({ actor, params, ifMatch, body }) =>
    handovers.act(actor, params.region, params.id, ifMatch, body),
  ),
]
