import type { Base, Opened } from '../../feature.ts'
import { postingRoutes } from './routes.ts'
import { type PostingNeeds, type PostingService, postingService } from './service.ts'

export const openPostings = (
  base: Base,
  needs: Omit<PostingNeeds, 'clock' | 'reference'>,
): Opened<{ postings: PostingService }> => {
  const postings = postingService({ ...base, ...needs })
  return { name: 'postings', services: { postings }, routes: postingRoutes(postings) }
}
