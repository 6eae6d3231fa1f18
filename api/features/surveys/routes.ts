import { route } from '../../route.ts'
import { surveyEndpoints as at } from './contract-endpoints.ts'
import type { SurveyService } from './service.ts'

export const surveyRoutes = (surveys: SurveyService) => [
  route(at.ofPerson, ({ actor, params }) => surveys.read(actor, params.region, 'person', params.id)),
  route(at.answerOfPerson, ({ actor, params, body }) =>
    surveys.answer(actor, params.region, 'person', params.id, body),
  ),
  route(at.ofStall, ({ actor, params }) => surveys.read(actor, params.region, 'employer', params.id)),
  route(at.answerOfStall, ({ actor, params, body }) =>
    surveys.answer(actor, params.region, 'employer', params.id, body),
  ),
  route(at.paper, ({ params, body }) => surveys.paper(params.region, params.id, body)),
  route(at.counts, ({ params }) => surveys.counts(params.region, params.id)),
]
