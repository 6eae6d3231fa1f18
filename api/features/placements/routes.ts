import { route } from '../../route.ts'
import { placementEndpoints as at } from './contract-endpoints.ts'
import type { PlacementService } from './service.ts'
import type { PlacementActService } from './service-acts.ts'
import type { EvaluationService } from './service-evaluations.ts'
import type { HelpService } from './service-help.ts'
import type { RulePreviewService } from './service-rules.ts'

export const placementRoutes = (
  placements: PlacementService,
  acts: PlacementActService,
  evaluations: EvaluationService,
  help: HelpService,
  previews: RulePreviewService,
) => [
  route(at.list, ({ actor, params, query }) => placements.list(actor, params.region, query)),
  route(at.propose, ({ actor, params, body }) => placements.propose(actor, params.region, body)),
  route(at.read, ({ actor, params }) => placements.read(actor, params.region, params.id)),
  route(at.readPlan, ({ actor, params }) => placements.readPlan(actor, params.region, params.id)),
  route(at.patchPlan, ({ actor, params, ifMatch, body }) =>
    placements.patchPlan(actor, params.region, params.id, ifMatch, body),
  ),
  route(at.act, ({ actor, params, ifMatch, body }) =>
    acts.act(actor, params.region, params.id, ifMatch, body),
  ),
  route(at.agree, ({ actor, params, body }) => acts.agree(actor, params.region, params.id, body)),
  route(at.evaluate, ({ actor, params, body }) =>
    evaluations.evaluate(actor, params.region, params.id, params.evaluation, body),
  ),
  route(at.together, ({ actor, params, body }) =>
    evaluations.together(actor, params.region, params.id, params.evaluation, body),
  ),
  route(at.permit, ({ actor, params }) => help.permit(actor, params.region, params.id)),
  route(at.permitPaper, ({ actor, params, body }) => help.tickPaper(actor, params.region, params.id, body)),
  route(at.askPaper, ({ actor, params, body }) => help.askPaper(actor, params.region, params.id, body)),
  route(at.permitReminder, ({ actor, params, body }) => help.remind(actor, params.region, params.id, body)),
  route(at.instruments, ({ actor, params }) => help.instruments(actor, params.region, params.id)),
  route(at.offerInstrument, ({ actor, params, body }) =>
    help.offerInstrument(actor, params.region, params.id, body),
  ),
  route(at.previewRule, ({ params, body }) => previews.preview(params.region, body)),
  route(at.convert, ({ actor, params, body }) => placements.convert(actor, params.region, params.id, body)),
]
