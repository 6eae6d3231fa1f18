import { useCallback } from 'react'
import { useApi } from '../../data/cache.ts'
import { profileAddress } from './use-profile.ts'

/** Names of who changed a profile and of employers who may know the person; undefined for who is gone, and until they come. */
export function useNames(region: string, profile: string): (id: string) => string | undefined {
  const { data } = useApi<{ names: Record<string, string> }>(`${profileAddress(region, profile)}/names`)
  return useCallback((id) => data?.names[id], [data])
}
