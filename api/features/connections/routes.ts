import { route } from '../../route.ts'
import { connectionEndpoints as at } from './contract.ts'
import type { ConnectionService } from './service.ts'

export const connectionRoutes = (connections: ConnectionService) => [
  route(at.list, ({ params, query }) => connections.list(params.region, query)),
  route(at.create, ({ actor, params, body }) => connections.create(actor, params.region, body)),
  route(at.makeKey, ({ actor, params }) => connections.makeKey(actor, params.region, params.id)),
  route(at.end, ({ actor, params }) => connections.end(actor, params.region, params.id)),
  route(at.deliveries, ({ params, query }) => connections.deliveries(params.region, params.id, query)),
  route(at.messages, ({ query }, { request }) => connections.messages(request.headers.authorization, query)),
]
