import type { Base, Opened } from '../../feature.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import type { ProfileService } from '../profiles/service.ts'
import { talkRoutes } from './routes.ts'
import { type TalkService, talkService } from './service.ts'
import { talks as spec } from './store.ts'

export const talkSpecs = [spec]

export const openTalks = (
  base: Base,
  needs: {
    profiles: ProfileService
    events: EventService
    stalls: StallService
    participations: ParticipationService
  },
): Opened<{ talks: TalkService }> => {
  const talks = talkService({ ...base, ...needs })
  return { name: 'talks', services: { talks }, routes: talkRoutes(talks) }
}
