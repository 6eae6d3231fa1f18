import { route } from '../../route.ts'
import { timetableEndpoints as at } from './contract-endpoints.ts'
import type { TimetableService } from './service.ts'
import type { PublishingService } from './service-publishing.ts'
import type { SolvingService } from './service-solving.ts'

export const timetableRoutes = (
  timetables: TimetableService,
  solving: SolvingService,
  publishing: PublishingService,
) => [
  route(at.read, ({ actor, params }) => timetables.read(actor, params.region, params.id)),
  route(at.solve, async ({ actor, params: { region, id } }) => {
    await solving.begin(actor.account, region, id)
    return timetables.read(actor, region, id)
  }),
  route(at.pins, async ({ actor, params: { region, id }, ifMatch, body }) => {
    await timetables.setPins(actor, region, id, ifMatch, body.pins)
    return timetables.read(actor, region, id)
  }),
  route(at.publish, async ({ actor, params: { region, id }, ifMatch }) => {
    await publishing.publish(actor.account, region, id, ifMatch)
    return timetables.read(actor, region, id)
  }),
]
