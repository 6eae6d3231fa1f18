import type { ProfileAnswer } from '#contract/profiles'
import { type Fetched, useApi } from '../../data/cache.ts'

export const useProfile = (region: string, profile: string): Fetched<ProfileAnswer> =>
  useApi('GET /regions/:region/profiles/:id', { region, id: profile })
