import { route } from '../../route.ts'
import { talkEndpoints as at } from './contract-endpoints.ts'
import type { TalkService } from './service.ts'

export const talkRoutes = (talks: TalkService) => [
  route(at.ofEvent, ({ params }) => talks.ofEvent(params.region, params.id)),
  route(at.ofPerson, ({ actor, params }) => talks.ofPerson(actor, params.region, params.id)),
  route(at.ofStall, ({ actor, params }) => talks.ofStall(actor, params.region, params.id)),
]
