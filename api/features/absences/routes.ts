import { route } from '../../route.ts'
import { absenceEndpoints as at } from './contract.ts'
import type { AbsenceService } from './service.ts'

export const absenceRoutes = (absences: AbsenceService) => [
  route(at.list, ({ actor, params }) => absences.list(actor, params.region)),
  route(at.standIn, ({ actor, params }) => absences.standInFor(actor, params.region)),
  route(at.plan, ({ actor, params, body }) => absences.plan(actor, params.region, body)),
  route(at.act, ({ actor, params, ifMatch, body }) =>
    absences.act(actor, params.region, params.id, ifMatch, body),
  ),
]
