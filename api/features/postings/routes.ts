import { route } from '../../route.ts'
import { postingEndpoints as at } from './contract.ts'
import type { PostingService } from './service.ts'

export const postingRoutes = (postings: PostingService) => [
  route(at.read, ({ params }) => postings.read(params.region, params.id)),
]
