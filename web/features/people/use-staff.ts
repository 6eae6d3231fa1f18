import { useCallback } from 'react'
import { useApi } from '../../data/cache.ts'

/** Names of the staff of a region by account; undefined for everybody else, and until they are known. */
export function useStaff(region: string): (account: string) => string | undefined {
  const { data } = useApi('GET /regions/:region/accounts', { region, limit: 200 })
  return useCallback((account) => data?.items.find(({ id }) => id === account)?.name, [data])
}
