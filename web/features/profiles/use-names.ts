import { useCallback } from 'react'
import { useApi } from '../../data/cache.ts'

/** Names of who changed a profile and of employers who may know the person; undefined for who is gone, and until they come. */
export function useNames(region: string, profile: string): (id: string) => string | undefined {
  const { data } = useApi('GET /regions/:region/profiles/:id/names', { region, id: profile })
  return useCallback((id) => data?.names[id], [data])
}
