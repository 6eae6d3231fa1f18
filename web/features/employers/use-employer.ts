import type { EmployerAnswer, employerEndpoints } from '#contract/employers'
import { type Fetched, useApi } from '../../data/cache.ts'
import type { AnswerOf } from '../../data/endpoints.ts'

type Sites = AnswerOf<typeof employerEndpoints.listSites>

export const useEmployer = (region: string, employer: string): Fetched<EmployerAnswer> =>
  useApi('GET /regions/:region/employers/:id', { region, id: employer })

export const useSites = (region: string, employer: string): Fetched<Sites> =>
  useApi('GET /regions/:region/employers/:id/sites', { region, id: employer })
