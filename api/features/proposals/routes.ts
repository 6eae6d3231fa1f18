import { route } from '../../route.ts'
import { proposalEndpoints as at } from './contract.ts'
import type { ProposalService } from './service.ts'

export const proposalRoutes = (proposals: ProposalService) => [
  route(at.start, ({ actor, params }) => proposals.start(params.region, actor.account)),
  route(at.latest, ({ params }) => proposals.latest(params.region)),
  route(at.stop, ({ params }) => proposals.stop(params.region)),
  route(at.ofVacancy, ({ actor, params }) => proposals.of(actor, params.region, params.id)),
]
