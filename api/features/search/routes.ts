import { route } from '../../route.ts'
import { searchEndpoints as at } from './contract.ts'
import type { SearchService } from './service.ts'

export const searchRoutes = (search: SearchService) => [
  route(at.ownWords, ({ actor, params }) => search.ownWords(actor, params.region)),
  route(at.search, ({ actor, params, body }) => search.search(actor, params.region, body)),
]
