import type { ProfileAnswer } from '#contract/profiles'
import { type Fetched, useApi } from '../../data/cache.ts'

export const profileAddress = (region: string, profile: string): string =>
  `/regions/${region}/profiles/${profile}`

export const useProfile = (region: string, profile: string): Fetched<ProfileAnswer> =>
  useApi<ProfileAnswer>(profileAddress(region, profile))
