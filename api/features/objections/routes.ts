import { route } from '../../route.ts'
import { objectionEndpoints as at } from './contract.ts'
import type { ObjectionService } from './service.ts'

export const objectionRoutes = (objections: ObjectionService) => [
  route(at.make, ({ actor, params, body }) => objections.make(actor, params.region, params.id, body)),
  route(at.own, ({ actor, params }) => objections.of(actor, params.region, params.id)),
  route(at.waiting, ({ actor, params }) => objections.waiting(actor, params.region)),
  route(at.answer, ({ actor, params, ifMatch, body }) =>
    objections.answer(actor, params.region, params.id, ifMatch, body.answer),
  ),
]
