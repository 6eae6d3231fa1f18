import type { Base, Opened } from '../../feature.ts'
import { hour } from '../../jobs/job.ts'
import type { AccountService } from '../accounts/service.ts'
import type { RegionService } from '../regions/service.ts'
import { employerRoutes } from './routes.ts'
import { type EmployerService, employerService } from './service.ts'
import { type ApplicationService, applicationService } from './service-applications.ts'
import { applications as applicationSpec, sites, employers as spec } from './store.ts'

export const employerSpecs = [spec, sites, applicationSpec]

export const openEmployers = (
  base: Base,
  needs: { regions: RegionService; accounts: AccountService },
): Opened<{ employers: EmployerService; applications: ApplicationService }> => {
  const employers = employerService(base)
  const applications = applicationService({ ...base, ...needs, onFailure: base.onError })
  return {
    name: 'employers',
    services: { employers, applications },
    routes: employerRoutes(employers, applications),
    jobs: [{ name: 'applications', everyMs: hour, run: applications.settle }],
    close: applications.settle,
  }
}
