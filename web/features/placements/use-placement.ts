import { useApi } from '../../data/cache.ts'
import type { Answer } from '../../data/endpoints.ts'

export type Guide = Answer<'GET /regions/:region/placements/:id/permit'>

/** A placement as the reader may see it. */
export const usePlacement = (region: string, id: string) =>
  useApi('GET /regions/:region/placements/:id', { region, id })
