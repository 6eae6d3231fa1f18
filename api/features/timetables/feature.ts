import type { MatcherPort } from '../../adapters/matcher/port.ts'
import { workerTimetable } from '../../adapters/timetable/worker.ts'
import type { Base, Opened } from '../../feature.ts'
import type { EmployerService } from '../employers/service.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { TalkService } from '../talks/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { timetableRoutes } from './routes.ts'
import { type TimetableService, timetableService } from './service.ts'
import { askedService } from './service-asked.ts'
import { deskService } from './service-desk.ts'
import { meetingService } from './service-meeting.ts'
import { type PublishingService, publishingService } from './service-publishing.ts'
import { type ReplanService, replanService } from './service-replan.ts'
import { type SolvingService, solvingService } from './service-solving.ts'
import { type ValueService, valueService } from './service-values.ts'
import { timetables as spec } from './store.ts'

export const timetableSpecs = [spec]

export const openTimetables = (
  base: Base,
  needs: {
    regions: RegionService
    employers: EmployerService
    vacancies: VacancyService
    profiles: ProfileService
    looks: LookService
    matcher: MatcherPort
    events: EventService
    stalls: StallService
    participations: ParticipationService
    talks: TalkService
  },
): Opened<{
  timetables: TimetableService
  solving: SolvingService
  publishing: PublishingService
  pairValues: ValueService
  replanning: ReplanService
}> => {
  const timetables = timetableService(base)
  const meetings = meetingService(needs)
  const pairValues = valueService({ ...base, ...needs })
  const asked = askedService({ meetings, valuesOf: pairValues })
  const given = { ...base, ...needs, timetables, asked }
  const solving = solvingService({ ...given, solver: workerTimetable() })
  const publishing = publishingService(given)
  // A thread of its own: nobody in the hall waits for another event's timetable.
  const replanning = replanService({ ...given, publishing, solver: workerTimetable() })
  const desk = deskService({ ...given, progressOf: solving.progressOf })
  return {
    name: 'timetables',
    services: { timetables, solving, publishing, pairValues, replanning },
    routes: timetableRoutes(desk, solving, publishing),
    erasers: [timetables.erase],
    close: async () => {
      await Promise.all([solving.close(), replanning.close()])
    },
  }
}
