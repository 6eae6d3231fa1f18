import { route } from '../../route.ts'
import { stageEndpoints as at } from './contract-endpoints.ts'
import type { StageService } from './service.ts'
import type { ReactionService } from './service-reactions.ts'

export const stageRoutes = (stages: StageService, reactions: ReactionService) => [
  route(at.read, ({ actor, params }) => stages.read(actor, params.region, params.id)),
  route(at.order, ({ actor, params, ifMatch, body }) =>
    stages.order(actor, params.region, params.id, ifMatch, body.order),
  ),
  route(at.turn, ({ actor, params, ifMatch, body }) =>
    stages.turn(actor, params.region, params.id, ifMatch, body.act),
  ),
  route(at.react, ({ actor, params, body }) => reactions.react(actor, params.region, params.id, body)),
  route(at.reactions, ({ actor, params }) => reactions.ofStall(actor, params.region, params.id)),
  route(at.invitations, ({ actor, params }) => reactions.ofPerson(actor, params.region, params.id)),
]
