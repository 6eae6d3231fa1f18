import type { Base, Opened } from '../../feature.ts'
import type { Directory } from '../directory.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { objectionRoutes } from './routes.ts'
import { type ObjectionService, objectionService } from './service.ts'
import { objections as spec } from './store.ts'

export const objectionSpecs = [spec]

export const openObjections = (
  base: Base,
  needs: {
    directory: Directory
    profiles: ProfileService
    looks: LookService
    regions: RegionService
    vacancies: VacancyService
  },
): Opened<{ objections: ObjectionService }> => {
  const objections = objectionService({ ...base, ...needs })
  return { name: 'objections', services: { objections }, routes: objectionRoutes(objections) }
}
