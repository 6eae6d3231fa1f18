import { route } from '../../route.ts'
import { pictureEndpoints as at } from './contract.ts'
import type { CountService } from './service-counts.ts'
import type { PictureListService } from './service-lists.ts'
import type { WantedService } from './service-wanted.ts'

export const pictureRoutes = (services: {
  counts: CountService
  anonymousLists: PictureListService
  wanted: WantedService
}) => [
  route(at.count, ({ actor, params, body }) => services.counts.count(actor, params.region, body)),
  route(at.anonymous, ({ actor, params }) =>
    services.anonymousLists.anonymous(actor, params.region, params.id),
  ),
  route(at.want, ({ actor, params, body }) => services.wanted.want(actor, params.region, params.id, body)),
  route(at.wanted, ({ actor, params }) => services.wanted.list(actor, params.region, params.id)),
]
