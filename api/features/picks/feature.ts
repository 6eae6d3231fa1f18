import type { Base, Opened } from '../../feature.ts'
import type { Directory } from '../directory.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { pickRoutes } from './routes.ts'
import { type PickService, pickService } from './service.ts'
import { picks as spec } from './store.ts'

export const pickSpecs = [spec]

export const openPicks = (
  base: Base,
  needs: {
    directory: Directory
    looks: LookService
    profiles: ProfileService
    regions: RegionService
    vacancies: VacancyService
  },
): Opened<{ picks: PickService }> => {
  const picks = pickService({ ...base, ...needs })
  return { name: 'picks', services: { picks }, routes: pickRoutes(picks) }
}
