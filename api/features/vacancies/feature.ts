import type { Base, Opened } from '../../feature.ts'
import type { EmployerService } from '../employers/service.ts'
import { vacancyRoutes } from './routes.ts'
import { type VacancyService, vacancyService } from './service.ts'
import { vacancies as spec } from './store.ts'

export const vacancySpecs = [spec]

export const openVacancies = (
  base: Base,
  needs: { employers: EmployerService },
): Opened<{ vacancies: VacancyService }> => {
  const vacancies = vacancyService({ ...base, ...needs })
  return { name: 'vacancies', services: { vacancies }, routes: vacancyRoutes(vacancies) }
}
