import type { MatcherPort } from '../../adapters/matcher/port.ts'
import type { Base, Opened } from '../../feature.ts'
import { namesOf } from '../../reference.ts'
import type { Directory } from '../directory.ts'
import type { EmployerService } from '../employers/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import type { EventAnswer } from './contract.ts'
import { eventRoutes, participationRoutes, type SetEventState } from './routes.ts'
import { eventSource } from './search.ts'
import { seating } from './seating.ts'
import { type EventService, eventService } from './service.ts'
import { fittingService } from './service-fitting.ts'
import { invitationService } from './service-invitations.ts'
import { type ParticipationService, participationService } from './service-participations.ts'
import { type StallService, stallService } from './service-stalls.ts'
import { events as eventSpec, participations as participationSpec, stalls as stallSpec } from './store.ts'

export const eventSpecs = [eventSpec, stallSpec, participationSpec]

export const openEvents = (
  base: Base,
  needs: {
    directory: Directory
    regions: RegionService
    employers: EmployerService
    vacancies: VacancyService
    profiles: ProfileService
    looks: LookService
    matcher: MatcherPort
  },
): Opened<{
  events: EventService
  stalls: StallService
  participations: ParticipationService
  eventSource: ReturnType<typeof eventSource>
}> => {
  const events = eventService({ ...base, ...needs })
  const stalls = stallService({ ...base, ...needs, events })
  const participations = participationService({ ...base, ...needs, events, stalls })
  const given = { ...base, ...needs, events, stalls, participations }
  const invitations = invitationService(given)
  const fitting = fittingService(given)
  type Cancelled = { region: string; event: string; version: number; actor: string; reason: string }
  const { begin: cancel } = base.intents.kind('eventCancelled', async (given: Cancelled) => {
    const { region, event, version, actor } = given
    const reason = given.reason as EventAnswer['stateReason']
    const there = await events.get(region, event)
    const after =
      there?.state === 'cancelled' && there.version > version
        ? there
        : await events.step(actor, region, event, version, { act: 'cancel', reason })
    await stalls.cancelAll(region, event, actor)
    await participations.cancelAll(region, event, actor)
    return after
  })
  const setState: SetEventState = (actor, region, id, ifMatch, { act, reason = null }) =>
    act === 'cancel'
      ? cancel({ region, event: id, version: ifMatch, actor: actor.account, reason: reason ?? 'other' })
      : events.step(actor.account, region, id, ifMatch, { act })
  return {
    name: 'events',
    services: {
      eventSource: eventSource({ ...events, namesOf: namesOf(base) }),
      events,
      stalls,
      participations,
    },
    routes: [
      ...eventRoutes(events, stalls, setState),
      ...participationRoutes(participations, invitations, fitting),
    ],
    followers: [seating(participations, events)],
  }
}
