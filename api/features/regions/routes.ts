import { route } from '../../route.ts'
import { regionEndpoints as at } from './contract.ts'
import type { RegionService } from './service.ts'

export const regionRoutes = (regions: RegionService) => [
  route(at.list, async () => ({ items: await regions.all() })),
  route(at.read, ({ params }) => regions.read(params.region)),
  route(at.patch, ({ actor, params, ifMatch, body }) => regions.patch(actor, params.region, ifMatch, body)),
]
