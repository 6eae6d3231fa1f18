import { route } from '../../route.ts'
import { pickEndpoints as at } from './contract.ts'
import type { PickService } from './service.ts'

export const pickRoutes = (picks: PickService) => [
  route(at.choose, ({ actor, params, body }) => picks.choose(actor, params.region, params.id, body)),
  route(at.takeBack, ({ params }) => picks.takeBack(params.region, params.id, params.profile)),
  route(at.ofVacancy, ({ actor, params }) => picks.ofVacancy(actor, params.region, params.id)),
  route(at.ofProfile, ({ params }) => picks.ofProfile(params.region, params.id)),
]
