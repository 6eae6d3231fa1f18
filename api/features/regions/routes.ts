import { route } from '../../route.ts'
import { regionEndpoints as at } from './contract-endpoints.ts'
import type { RegionService } from './service.ts'

export const regionRoutes = (regions: RegionService) => [
  route(at.list, async () => ({ items: await regions.all() })),
  route(at.read, ({ params }) => regions.read(params.region)),
  route(at.instruments, ({ params, query }) => regions.instruments(params.region, query)),
  route(at.changeRule, ({ actor, params, ifMatch, body }) =>
    regions.changeRule(actor, params.region, ifMatch, body),
  ),
  route(at.withdrawRule, ({ actor, params: { region, ...version }, ifMatch }) =>
    regions.withdrawRule(actor, region, ifMatch, version),
  ),
  route(at.patch, ({ actor, params, ifMatch, body }) => regions.patch(actor, params.region, ifMatch, body)),
]
