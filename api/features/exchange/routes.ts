import { route } from '../../route.ts'
import { exchangeEndpoints as at } from './contract.ts'
import type { ExchangeService } from './service.ts'
import type { FindService } from './service-find.ts'

export const exchangeRoutes = (exchange: ExchangeService, finding: FindService) => [
  route(at.sendVacancy, ({ actor, params }) => exchange.sendVacancy(actor, params.region, params.id)),
  route(at.readVacancy, ({ actor, params, body }) => exchange.readVacancy(actor, params.region, body)),
  route(at.sendProfile, ({ actor, params }) => exchange.sendProfile(actor, params.region, params.id)),
  route(at.readProfile, ({ actor, params, body }) => exchange.readProfile(actor, params.region, body)),
  route(at.findVacancies, ({ params, body }) => finding.vacancies(params.region, body)),
  route(at.findProfiles, ({ actor, params, body }) => finding.profiles(actor, params.region, body)),
]
