import { route } from '../../route.ts'
import { vacancyEndpoints as at } from './contract.ts'
import type { VacancyService } from './service.ts'

export const vacancyRoutes = (vacancies: VacancyService) => [
  route(at.list, ({ actor, params, query }) => vacancies.list(actor, params.region, query)),
  route(at.create, ({ actor, params, body }) => vacancies.create(actor, params.region, body)),
  route(at.read, ({ actor, params }) => vacancies.read(actor, params.region, params.id)),
  route(at.throwAway, ({ actor, params, ifMatch }) =>
    vacancies.throwAway(actor, params.region, params.id, ifMatch),
  ),
  route(at.approved, ({ actor, params }) => vacancies.approved(actor, params.region, params.id)),
  route(at.patch, ({ actor, params, ifMatch, body }) =>
    vacancies.patch(actor, params.region, params.id, ifMatch, body),
  ),
  route(at.setState, ({ actor, params, ifMatch, body }) =>
    vacancies.setState(actor, params.region, params.id, ifMatch, body),
  ),
]
