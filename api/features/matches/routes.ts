import { holds } from '../../access.ts'
import { route } from '../../route.ts'
import { matchEndpoints as at } from './contract.ts'
import type { MatchService } from './service.ts'
import type { CarvingService } from './service-carving.ts'
import type { GainService } from './service-gains.ts'
import type { ListService } from './service-lists.ts'
import type { LogService } from './service-log.ts'

export const matchRoutes = ({
  matches,
  lists,
  gains,
  log,
  carving,
}: {
  matches: MatchService
  lists: ListService
  gains: GainService
  log: LogService
  carving: CarvingService
}) => [
  route(at.carving, ({ actor, params }) => carving.ofVacancy(actor, params.region, params.id)),
  route(at.tasks, ({ actor, params }) => carving.ofPerson(actor, params.region, params.id)),
  route(at.questions, ({ actor, params }) => carving.questionsTo(actor, params.region, params.id)),
  route(at.ownQuestions, ({ actor, params }) => carving.questions(actor, params.region)),
  route(at.replay, ({ actor, params }) =>
    log.replay(actor, params.region, params.id, holds(actor, params.region, ['coordinator'])),
  ),
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
