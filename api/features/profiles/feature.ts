import type { Base, Opened } from '../../feature.ts'
import { namesOf } from '../../reference.ts'
import type { Directory } from '../directory.ts'
import type { RegionService } from '../regions/service.ts'
import { profileRoutes } from './routes.ts'
import { personSource } from './search.ts'
import { type ProfileService, profileService } from './service.ts'
import { type KeepingService, keepingService } from './service-keeping.ts'
import { type LookService, lookService } from './service-looks.ts'
import { profileViews, profiles as spec } from './store.ts'

export const profileSpecs = [spec, profileViews]

export const openProfiles = (
  base: Base,
  needs: { regions: RegionService; directory: Directory },
): Opened<{
  profiles: ProfileService
  looks: LookService
  keeping: KeepingService
  personSource: ReturnType<typeof personSource>
}> => {
  const looks = lookService(base)
  const keeping = keepingService({ ...base, ...needs })
  const profiles = profileService({ ...base, ...needs, looks })
  const source = personSource({ ...profiles, namesOf: namesOf(base) })
  return {
    name: 'profiles',
    services: { profiles, looks, keeping, personSource: source },
    routes: profileRoutes(profiles, keeping),
  }
}
