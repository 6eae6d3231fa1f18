import type { EmployerAnswer, employerEndpoints } from '#contract/employers'
import type { AnswerOf } from '../../data/api.ts'
import { type Fetched, useApi } from '../../data/cache.ts'

type Sites = AnswerOf<typeof employerEndpoints.listSites>

export const employerAddress = (region: string, employer: string): string =>
  `/regions/${region}/employers/${employer}`

export const useEmployer = (region: string, employer: string): Fetched<EmployerAnswer> =>
  useApi<EmployerAnswer>(employerAddress(region, employer))

export const useSites = (region: string, employer: string): Fetched<Sites> =>
  useApi<Sites>(`${employerAddress(region, employer)}/sites`)
