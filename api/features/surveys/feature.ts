import type { Base, Opened } from '../../feature.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import type { RegionService } from '../regions/service.ts'
import { surveyRoutes } from './routes.ts'
import { type SurveyService, surveyService } from './service.ts'
import { surveyAnswers } from './store.ts'

export const surveySpecs = [surveyAnswers]

export const openSurveys = (
  base: Base,
  needs: {
    regions: RegionService
    events: EventService
    stalls: StallService
    participations: ParticipationService
  },
): Opened<{ surveys: SurveyService }> => {
  const surveys = surveyService({ ...base, ...needs })
  return { name: 'surveys', services: { surveys }, routes: surveyRoutes(surveys) }
}
