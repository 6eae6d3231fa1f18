import { useCallback } from 'react'
import type { accountEndpoints } from '#contract/accounts'
import type { AnswerOf } from '../../data/api.ts'
import { useApi } from '../../data/cache.ts'

/** Names of the staff of a region by account; undefined for everybody else, and until they are known. */
export function useStaff(region: string): (account: string) => string | undefined {
  const { data } = useApi<AnswerOf<typeof accountEndpoints.list>>(`/regions/${region}/accounts?limit=200`)
  return useCallback((account) => data?.items.find(({ id }) => id === account)?.name, [data])
}
