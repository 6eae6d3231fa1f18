import type { Base, Opened } from '../../feature.ts'
import { exchangeRoutes } from './routes.ts'
import { type ExchangeNeeds, exchangeService } from './service.ts'

export const openExchange = (base: Base, needs: Omit<ExchangeNeeds, 'reference'>): Opened => ({
  name: 'exchange',
  services: {},
  routes: exchangeRoutes(exchangeService({ ...needs, reference: base.reference })),
})
