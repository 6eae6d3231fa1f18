import type { Base, Opened } from '../../feature.ts'
import type { Directory } from '../directory.ts'
import type { EmployerService } from '../employers/service.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import type { EventAnswer } from './contract.ts'
import { eventRoutes, type SetEventState } from './routes.ts'
import { type EventService, eventService } from './service.ts'
import { type StallService, stallService } from './service-stalls.ts'
import { events as eventSpec, stalls as stallSpec } from './store.ts'

export const eventSpecs = [eventSpec, stallSpec]

export const openEvents = (
  base: Base,
  needs: {
    directory: Directory
    regions: RegionService
    employers: EmployerService
    vacancies: VacancyService
  },
): Opened<{ events: EventService; stalls: StallService }> => {
  const events = eventService({ ...base, ...needs })
  const stalls = stallService({ ...base, ...needs, events })
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
    return after
  })
  const setState: SetEventState = (actor, region, id, ifMatch, { act, reason = null }) =>
    act === 'cancel'
      ? cancel({ region, event: id, version: ifMatch, actor: actor.account, reason: reason ?? 'other' })
      : events.step(actor.account, region, id, ifMatch, { act })
  return { name: 'events', services: { events, stalls }, routes: eventRoutes(events, stalls, setState) }
}
