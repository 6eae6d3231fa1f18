import { route } from '../../route.ts'
import { matchEndpoints as at } from './contract.ts'
import type { MatchService } from './service.ts'
import type { EmployerMatchService } from './service-employer.ts'

export const matchRoutes = (matches: MatchService, forEmployers: EmployerMatchService) => [
  route(at.count, ({ actor, params, body }) => forEmployers.count(actor, params.region, body)),
  route(at.anonymous, ({ actor, params }) => forEmployers.anonymous(actor, params.region, params.id)),
  route(at.forVacancy, ({ actor, params, query }) =>
    matches.forVacancy(actor, params.region, params.id, query),
  ),
  route(at.ofVacancy, ({ actor, params }) =>
    matches.ofVacancy(actor, params.region, params.id, params.profile),
  ),
  route(at.forProfile, ({ actor, params, query }) =>
    matches.forProfile(actor, params.region, params.id, query),
  ),
  route(at.ofProfile, ({ actor, params }) =>
    matches.ofProfile(actor, params.region, params.id, params.vacancy),
  ),
]
