import { route } from '../../route.ts'
import { notificationEndpoints as at } from './contract.ts'
import type { NotificationService } from './service.ts'

export const notificationRoutes = (notifications: NotificationService) => [
  route(at.own, ({ actor }) => notifications.own(actor)),
  route(at.see, ({ actor, params }) => notifications.see(actor, params.id)),
]
