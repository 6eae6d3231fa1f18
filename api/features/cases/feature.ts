import type { Base, Opened } from '../../feature.ts'
import type { AbsenceService } from '../absences/service.ts'
import type { Directory } from '../directory.ts'
import type { EmployerService } from '../employers/service.ts'
import type { PlacementService } from '../placements/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { caseRoutes } from './routes.ts'
import { type ContactService, contactService } from './service-contacts.ts'
import { caseDesk } from './service-desk.ts'
import { employerPromiseService } from './service-employer-promises.ts'
import { loadService } from './service-load.ts'
import { type PromiseService, promiseService } from './service-promises.ts'
import { contacts as contactSpec, promises as promiseSpec } from './store.ts'

export const caseSpecs = [contactSpec, promiseSpec]

export const openCases = (
  base: Base,
  needs: {
    directory: Directory
    profiles: ProfileService
    looks: LookService
    regions: RegionService
    vacancies: VacancyService
    placements: PlacementService
    absences: AbsenceService
    employers: EmployerService
  },
): Opened<{ contacts: ContactService; promises: PromiseService }> => {
  const deps = { ...base, ...needs }
  const desk = caseDesk(deps)
  const contacts = contactService({ ...deps, desk })
  const promises = promiseService({ ...deps, desk })
  const load = loadService(deps)
  const ofEmployers = employerPromiseService(deps)
  return {
    name: 'cases',
    services: { contacts, promises },
    routes: caseRoutes({ contacts, promises, load, ofEmployers }),
  }
}
