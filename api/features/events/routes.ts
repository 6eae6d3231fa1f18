import type { Actor } from '../../access.ts'
import { route } from '../../route.ts'
import type { EventAct, EventAnswer } from './contract.ts'
import { eventEndpoints as at, stallEndpoints as atStall } from './contract-endpoints.ts'
import type { EventService } from './service.ts'
import type { StallService } from './service-stalls.ts'

/** A step of an event, with what follows from it for those who were asked. */
export type SetEventState = (
  actor: Actor,
  region: string,
  id: string,
  ifMatch: number,
  body: { act: EventAct; reason?: EventAnswer['stateReason'] },
) => Promise<EventAnswer>

export const eventRoutes = (events: EventService, stalls: StallService, setState: SetEventState) => [
  route(at.list, ({ params, query }) => events.list(params.region, query)),
  route(at.create, ({ actor, params, body }) => events.create(actor, params.region, body)),
  route(at.read, ({ params }) => events.read(params.region, params.id)),
  route(at.patch, ({ actor, params, ifMatch, body }) =>
    events.patch(actor, params.region, params.id, ifMatch, body),
  ),
  route(at.setState, ({ actor, params, ifMatch, body }) =>
    setState(actor, params.region, params.id, ifMatch, body),
  ),
  route(atStall.ofEvent, ({ params }) => stalls.ofEvent(params.region, params.id)),
  route(atStall.ofEmployer, ({ actor, params }) => stalls.ofEmployer(actor, params.region, params.id)),
  route(atStall.invite, ({ actor, params, body }) => stalls.invite(actor, params.region, params.id, body)),
  route(atStall.read, ({ actor, params }) => stalls.read(actor, params.region, params.id)),
  route(atStall.patch, ({ actor, params, ifMatch, body }) =>
    stalls.patch(actor, params.region, params.id, ifMatch, body),
  ),
  route(atStall.setState, ({ actor, params, ifMatch, body }) =>
    stalls.setState(actor, params.region, params.id, ifMatch, body),
  ),
]
