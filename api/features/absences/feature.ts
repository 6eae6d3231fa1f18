import type { Base, Opened } from '../../feature.ts'
import { hour } from '../../jobs/job.ts'
import type { Directory } from '../directory.ts'
import type { RegionService } from '../regions/service.ts'
import { absenceRoutes } from './routes.ts'
import { type AbsenceService, absenceService } from './service.ts'
import { absences as spec } from './store.ts'

export const absenceSpecs = [spec]

export const openAbsences = (
  base: Base,
  needs: { directory: Directory; regions: RegionService },
): Opened<{ absences: AbsenceService }> => {
  const absences = absenceService({ ...base, ...needs })
  return {
    name: 'absences',
    services: { absences },
    routes: absenceRoutes(absences),
    jobs: [{ name: 'absences that begin or are over', everyMs: hour, run: absences.pass }],
  }
}
