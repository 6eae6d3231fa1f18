import type { Base, Opened } from '../../feature.ts'
import { speakersWhoGo } from '../../jobs/event-leavers.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import type { DoorService } from '../live/service-door.ts'
import type { TopicService } from '../live/service-topics.ts'
import type { PitchService } from '../pitches/service.ts'
import { stageRoutes } from './routes.ts'
import { stageService } from './service.ts'
import { reactionService } from './service-reactions.ts'
import { reactions, stages } from './store.ts'

export const stageSpecs = [stages, reactions]

export const openStages = (
  base: Base,
  needs: {
    events: EventService
    stalls: StallService
    participations: ParticipationService
    pitches: PitchService
    door: DoorService
    isPartOf: TopicService['isPartOf']
  },
): Opened<unknown> => {
  const given = { ...base, ...needs }
  const stage = stageService(given)
  const said = reactionService({ ...given, stages: stage })
  return {
    name: 'stages',
    services: {},
    routes: stageRoutes(stage, said),
    erasers: [stage.erase],
    followers: [speakersWhoGo(stage.erase)],
  }
}
