import type { Base, Opened } from '../../feature.ts'
import type { Directory } from '../directory.ts'
import type { RegionService } from '../regions/service.ts'
import { profileRoutes } from './routes.ts'
import { type ProfileService, profileService } from './service.ts'
import { type LookService, lookService } from './service-looks.ts'
import { profileViews, profiles as spec } from './store.ts'

export const profileSpecs = [spec, profileViews]

export const openProfiles = (
  base: Base,
  needs: { regions: RegionService; directory: Directory },
): Opened<{ profiles: ProfileService; looks: LookService }> => {
  const looks = lookService(base)
  const profiles = profileService({ ...base, ...needs, looks })
  return { name: 'profiles', services: { profiles, looks }, routes: profileRoutes(profiles) }
}
