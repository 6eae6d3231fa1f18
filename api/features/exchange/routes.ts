import { route } from '../../route.ts'
import { exchangeEndpoints as at } from './contract.ts'
import type { ExchangeService } from './service.ts'

export const exchangeRoutes = (exchange: ExchangeService) => [
  route(at.sendVacancy, ({ actor, params }) => exchange.sendVacancy(actor, params.region, params.id)),
  route(at.readVacancy, ({ actor, params, body }) => exchange.readVacancy(actor, params.region, body)),
  route(at.sendProfile, ({ actor, params }) => exchange.sendProfile(actor, params.region, params.id)),
]
