import type { Actor } from '../../access.ts'
import { route } from '../../route.ts'
import { timetableEndpoints as at } from './contract-endpoints.ts'
import type { DeskService } from './service-desk.ts'
import type { PublishingService } from './service-publishing.ts'
import type { SolvingService } from './service-solving.ts'

export const timetableRoutes = (
  desk: DeskService,
  solving: SolvingService,
  publishing: PublishingService,
) => {
  /** The desk as it stands after something was done at it. */
  const after = async (actor: Actor, { region, id }: { region: string; id: string }, done: Promise<void>) => {
    await done
    return desk.read(actor, region, id)
  }
  return [
    route(at.read, ({ actor, params }) => desk.read(actor, params.region, params.id)),
    route(at.solve, ({ actor, params }) =>
      after(actor, params, solving.begin(actor.account, params.region, params.id)),
    ),
    route(at.cancel, ({ actor, params }) =>
      after(actor, params, solving.cancel(actor.account, params.region, params.id)),
    ),
    route(at.pins, ({ actor, params, ifMatch, body }) =>
      after(actor, params, desk.setPins(actor, params.region, params.id, ifMatch, body.pins)),
    ),
    route(at.moves, ({ params, query: { participation, stall } }) =>
      desk.moves(params.region, params.id, { participation, ...(stall !== undefined && { stall }) }),
    ),
    route(at.move, ({ actor, params, ifMatch, body }) =>
      after(actor, params, desk.move(actor, params.region, params.id, ifMatch, body)),
    ),
    route(at.undo, ({ actor, params, ifMatch, body }) =>
      after(actor, params, desk.undo(actor, params.region, params.id, ifMatch, body.again)),
    ),
    route(at.publish, ({ actor, params, ifMatch }) =>
      after(actor, params, publishing.publish(actor.account, params.region, params.id, ifMatch)),
    ),
  ]
}
