import type { Base, Opened } from '../../feature.ts'
import { hour } from '../../jobs/job.ts'
import type { ContactService } from '../cases/service-contacts.ts'
import type { PromiseService } from '../cases/service-promises.ts'
import type { Directory } from '../directory.ts'
import type { EmployerService } from '../employers/service.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { FlyerService } from '../flyers/service.ts'
import type { HandoverService } from '../handovers/service.ts'
import type { NotificationService } from '../notifications/service.ts'
import type { ObjectionService } from '../objections/service.ts'
import type { PitchService } from '../pitches/service.ts'
import type { PlacementService } from '../placements/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { TalkService } from '../talks/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { todayRoutes } from './routes.ts'
import { type TodayService, todayService } from './service.ts'
import { snoozes as spec } from './store.ts'

export const todaySpecs = [spec]

export const openToday = (
  base: Base,
  needs: {
    directory: Directory
    regions: RegionService
    profiles: ProfileService
    looks: LookService
    employers: EmployerService
    vacancies: VacancyService
    pitches: PitchService
    placements: PlacementService
    events: EventService
    participations: ParticipationService
    talks: TalkService
    objections: ObjectionService
    flyers: FlyerService
    handovers: HandoverService
    notifications: NotificationService
    contacts: ContactService
    promises: PromiseService
  },
): Opened<{ today: TodayService }> => {
  const today = todayService({ ...base, ...needs })
  return {
    name: 'today',
    services: { today },
    routes: todayRoutes(today),
    erasers: [today.erase],
    jobs: [{ name: 'what was put off and is back', everyMs: hour, run: today.sweep }],
  }
}
