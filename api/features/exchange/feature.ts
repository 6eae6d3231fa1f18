import type { Base, Opened } from '../../feature.ts'
import { exchangeRoutes } from './routes.ts'
import { type ExchangeNeeds, exchangeService } from './service.ts'
import { type FindNeeds, findService } from './service-find.ts'

export const openExchange = (base: Base, needs: Omit<ExchangeNeeds & FindNeeds, 'reference'>): Opened => {
  const all = { ...needs, reference: base.reference }
  return { name: 'exchange', services: {}, routes: exchangeRoutes(exchangeService(all), findService(all)) }
}
