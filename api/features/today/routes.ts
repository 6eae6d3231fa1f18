import { route } from '../../route.ts'
import { todayEndpoints as at } from './contract.ts'
import type { TodayService } from './service.ts'

export const todayRoutes = (today: TodayService) => [
  route(at.read, ({ actor, params }) => today.read(actor, params.region)),
  route(at.snooze, ({ actor, params, body }) => today.snooze(actor, params.region, body)),
]
