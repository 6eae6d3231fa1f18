import type { Actor } from '../../access.ts'
import { route } from '../../route.ts'
import type { EventAct, EventAnswer } from './contract.ts'
import {
  eventEndpoints as at,
  participationEndpoints as atPerson,
  stallEndpoints as atStall,
} from './contract-endpoints.ts'
import type { EventService } from './service.ts'
import type { FittingService } from './service-fitting.ts'
import type { InvitationService } from './service-invitations.ts'
import type { ParticipationService } from './service-participations.ts'
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

export const participationRoutes = (
  participations: ParticipationService,
  invitations: InvitationService,
  fitting: FittingService,
) => [
  route(atPerson.fitting, ({ actor, params }) => fitting.of(actor, params.region, params.id)),
  route(atPerson.fitOf, ({ actor, params }) => fitting.one(actor, params.region, params.id, params.profile)),
  route(atPerson.ofEvent, ({ actor, params }) => invitations.ofEvent(actor, params.region, params.id)),
  route(atPerson.invite, async ({ actor, params, body }) => {
    await participations.invite(actor, params.region, params.id, body.profiles)
    return invitations.ofEvent(actor, params.region, params.id)
  }),
  route(atPerson.ofPerson, ({ actor, params }) => invitations.ofPerson(actor, params.region, params.id)),
  route(atPerson.read, ({ actor, params }) => invitations.read(actor, params.region, params.id)),
  route(atPerson.patch, async ({ actor, params: { region, id }, ifMatch, body }) => {
    const before = await invitations.read(actor, region, id)
    const show = (now: object) => ({ ...before, ...now })
    return invitations.own(await participations.patch(actor, region, id, ifMatch, body, show))
  }),
  route(atPerson.setState, async ({ actor, params: { region, id }, ifMatch, body }) => {
    const before = await invitations.read(actor, region, id)
    const show = (now: object) => ({ ...before, ...now })
    return invitations.own(await participations.setState(actor, region, id, ifMatch, body, show))
  }),
  route(atPerson.calendar, ({ actor, params }) => invitations.calendar(actor, params.region, params.id)),
]
