import { useApi } from '../../data/cache.ts'

/** A placement as the reader may see it. */
export const usePlacement = (region: string, id: string) =>
  useApi('GET /regions/:region/placements/:id', { region, id })
