import type { Base, Opened } from '../../feature.ts'
import { eventLeavers } from '../../jobs/event-leavers.ts'
import { hour } from '../../jobs/job.ts'
import { liveChanges } from '../../jobs/live-changes.ts'
import { gauge } from '../../metrics.ts'
import type { HelperService } from '../accounts/service-helpers.ts'
import type { SessionService } from '../accounts/service-sessions.ts'
import type { Directory } from '../directory.ts'
import type { EmployerService } from '../employers/service.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import type { NotificationService } from '../notifications/service.ts'
import type { PitchService } from '../pitches/service.ts'
import type { PlacementService } from '../placements/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { RegionService } from '../regions/service.ts'
import type { StageFinder } from '../stages/service-kept.ts'
import type { TalkService } from '../talks/service.ts'
import type { TimetableService } from '../timetables/service.ts'
import type { ReplanService } from '../timetables/service-replan.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { answerRoutes, liveRoutes } from './routes.ts'
import { type AnswerService, answerService } from './service-answers.ts'
import { channelService } from './service-channels.ts'
import { clockService } from './service-clock.ts'
import { type DayService, dayService } from './service-day.ts'
import { type DoorService, doorService } from './service-door.ts'
import { freeTalkService } from './service-free-talks.ts'
import { leavingService } from './service-leaving.ts'
import { type LineService, lineService } from './service-lines.ts'
import { outcomeService } from './service-outcomes.ts'
import { type ReminderService, reminderService } from './service-reminders.ts'
import { resultService } from './service-results.ts'
import { type SimulationService, simulationService } from './service-simulation.ts'
import { type TopicService, topicService } from './service-topics.ts'
import { clocks as clockSpec, walls as wallSpec } from './store.ts'

export const liveSpecs = [clockSpec, wallSpec]

export const openLive = (
  base: Base,
  needs: {
    regions: RegionService
    sessions: SessionService
    helpers: HelperService
    events: EventService
    stalls: StallService
    participations: ParticipationService
    profiles: ProfileService
    talks: TalkService
    replanning: ReplanService
    timetables: TimetableService
    notifications: NotificationService
    directory: Directory
    vacancies: VacancyService
    employers: EmployerService
    pitches: PitchService
    placements: PlacementService
    stageOf: StageFinder
  },
): Opened<{
  reminders: ReminderService
  lines: LineService
  door: DoorService
  isPartOf: TopicService['isPartOf']
  hall: { day: DayService; answers: AnswerService }
  simulation: SimulationService
}> => {
  const given = { ...base, ...needs }
  const now = () => base.clock.now().getTime()
  const clocks = clockService(given)
  const door = doorService({ ...given, clocks })
  const day = dayService({ ...given, clocks, door })
  const answers = answerService({ ...given, clocks })
  const freeTalks = freeTalkService({ ...given, clocks })
  const results = resultService(given)
  const outcomes = outcomeService(given)
  const leaving = leavingService({ ...given, tell: needs.notifications.tell })
  const reminders = reminderService({ ...given, tell: needs.notifications.tell })
  const channels = channelService({ now })
  const simulation = simulationService({
    ...{ ...given, clocks, day, door, answers, freeTalks },
    phonesOf: channels.phones,
  })
  const { channelOf, isPartOf } = topicService(given)
  const lines = lineService({ ...base, channels, channelOf, actorOf: needs.sessions.actorOf, now })

  return {
    name: 'live',
    services: { reminders, lines, door, isPartOf, hall: { day, answers }, simulation },
    routes: [
      ...liveRoutes({ clocks, day, door, isPartOf, replanning: needs.replanning, simulation }),
      ...answerRoutes(answers, outcomes, freeTalks, results),
    ],
    figures: [
      gauge('werkbrug_live_clients', 'Lines to browsers that are open in this process', () => [
        { labels: {}, value: lines.count() },
      ]),
    ],
    followers: [liveChanges(channels, lines), eventLeavers(leaving)],
    erasers: [leaving.erase],
    jobs: [
      { name: 'walls of events that are over', everyMs: hour, run: day.sweep },
      { name: 'reminders of events', everyMs: hour, run: reminders.remind },
      ...(base.isDemo ? [{ name: 'simulated phones', everyMs: 2000, run: simulation.beat }] : []),
    ],
  }
}
