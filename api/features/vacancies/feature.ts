import type { Base, Opened } from '../../feature.ts'
import type { Follower } from '../../jobs/follower.ts'
import { namesOf } from '../../reference.ts'
import type { EmployerService } from '../employers/service.ts'
import type { Employer } from '../employers/store.ts'
import { vacancyRoutes } from './routes.ts'
import { vacancySource } from './search.ts'
import { type VacancyService, vacancyService } from './service.ts'
import { vacancies as spec } from './store.ts'

export const vacancySpecs = [spec]

/** Nothing stays open of an employer that is not approved, or not any more. */
const holding = ({ followed }: EmployerService, { hold }: VacancyService): Follower => ({
  name: 'vacancies of employers that are not approved',
  of: [followed],
  keep: 'mark',
  async apply(change) {
    if (change.type === 'delete') return
    const { id, regions, state, history } = change.doc as Employer
    if (state === 'approved') return
    for (const region of regions) await hold(region, id, history.at(-1)?.actor ?? id)
  },
  restart: async () => {},
})

export const openVacancies = (
  base: Base,
  needs: { employers: EmployerService },
): Opened<{ vacancies: VacancyService; vacancySource: ReturnType<typeof vacancySource> }> => {
  const vacancies = vacancyService({ ...base, ...needs })
  const { begin } = base.intents.kind('siteMoved', async (moved: { region: string; site: string }) =>
    vacancies.siteMoved(moved.region, moved.site),
  )
  needs.employers.onSiteMoved((region, site) => begin({ region, site }))
  return {
    name: 'vacancies',
    services: {
      vacancies,
      vacancySource: vacancySource({
        ...vacancies,
        namesOf: namesOf(base),
        employers: needs.employers.followed,
        sites: needs.employers.followedSites,
      }),
    },
    routes: vacancyRoutes(vacancies),
    followers: [holding(needs.employers, vacancies)],
  }
}
