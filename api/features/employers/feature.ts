import type { Base, Opened } from '../../feature.ts'
import { namesOf } from '../../reference.ts'
import type { AccountService } from '../accounts/service.ts'
import type { RegionService } from '../regions/service.ts'
import { employerRoutes } from './routes.ts'
import { employerSource } from './search.ts'
import { type EmployerService, employerService, employerSummary } from './service.ts'
import { type ApplicationService, applicationService } from './service-applications.ts'
import { sites, employers as spec } from './store.ts'

export const employerSpecs = [spec, sites]

export const openEmployers = (
  base: Base,
  needs: { regions: RegionService; accounts: AccountService },
): Opened<{
  employers: EmployerService
  applications: ApplicationService
  employerSource: ReturnType<typeof employerSource>
}> => {
  const employers = employerService(base)
  const applications = applicationService({ ...base, ...needs })
  return {
    name: 'employers',
    services: {
      employers,
      applications,
      employerSource: employerSource({ ...employers, summary: employerSummary, namesOf: namesOf(base) }),
    },
    routes: employerRoutes(employers, applications, needs.accounts),
    close: applications.settle,
  }
}
