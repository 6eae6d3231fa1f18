import type { WebhookPort } from '../../adapters/webhook/port.ts'
import type { Base, Opened } from '../../feature.ts'
import { hour, minute } from '../../jobs/job.ts'
import { partnerTeller } from '../../jobs/partner-teller.ts'
import { connectionRoutes } from './routes.ts'
import { type ConnectionNeeds, connectionService } from './service.ts'
import { type DeliveryService, deliveryService } from './service-deliveries.ts'
import { connections, deliveries as deliverySpec } from './store.ts'

export const connectionSpecs = [connections, deliverySpec]

export const openConnections = (
  base: Base,
  needs: Omit<ConnectionNeeds, 'store' | 'clock' | 'deliveries' | 'webhooks'> & { webhooks: WebhookPort },
): Opened<{ deliveries: DeliveryService }> => {
  const deliveries = deliveryService({ ...base, ...needs })
  return {
    name: 'connections',
    services: { deliveries },
    routes: connectionRoutes(connectionService({ ...base, ...needs, deliveries })),
    followers: [partnerTeller(deliveries.tell)],
    erasers: [deliveries.erase],
    jobs: [
      { name: 'messages to partners', everyMs: minute / 6, run: deliveries.send },
      { name: 'old messages to partners', everyMs: hour, run: deliveries.sweep },
    ],
  }
}
