import { holds } from '../../access.ts'
import { route } from '../../route.ts'
import { matchEndpoints as at } from './contract.ts'
import type { MatchService } from './service.ts'
import type { EmployerMatchService } from './service-employer.ts'
import type { GainService } from './service-gains.ts'
import type { ListService } from './service-lists.ts'
import type { LogService } from './service-log.ts'

export const matchRoutes = ({
  matches,
  lists,
  employerMatches,
  gains,
  log,
}: {
  matches: MatchService
  lists: ListService
  employerMatches: EmployerMatchService
  gains: GainService
  log: LogService
}) => [
  route(at.replay, ({ actor, params }) =>
    log.replay(actor, params.region, params.id, holds(actor, params.region, ['coordinator'])),
  ),
  route(at.count, ({ actor, params, body }) => employerMatches.count(actor, params.region, body)),
  route(at.anonymous, ({ actor, params }) => employerMatches.anonymous(actor, params.region, params.id)),
  route(at.forVacancy, ({ actor, params, query }) =>
    lists.forVacancy(actor, params.region, params.id, query),
  ),
  route(at.ofVacancy, ({ actor, params }) =>
    matches.ofVacancy(actor, params.region, params.id, params.profile),
  ),
  route(at.gains, ({ actor, params, query }) => gains.gains(actor, params.region, params.id, query)),
  route(at.certificateGaps, ({ actor, params }) => gains.certificateGaps(actor, params.region)),
  route(at.forProfile, ({ actor, params, query }) =>
    lists.forProfile(actor, params.region, params.id, query),
  ),
  route(at.ofProfile, ({ actor, params }) =>
    matches.ofProfile(actor, params.region, params.id, params.vacancy),
  ),
]
