import type { MatchSettings } from '#matcher'
import type { MatcherPort } from '../../adapters/matcher/port.ts'
import { rulesVersions } from '../../adapters/matcher/rules-version.ts'
import type { Base, Opened } from '../../feature.ts'
import { gapCounter } from '../../jobs/certificate-gaps.ts'
import { hour } from '../../jobs/job.ts'
import type { Directory } from '../directory.ts'
import type { EmployerService } from '../employers/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { matchRoutes } from './routes.ts'
import { type MatchService, matchService } from './service.ts'
import { carvingService } from './service-carving.ts'
import { type GainService, gainService } from './service-gains.ts'
import { type ListService, listService } from './service-lists.ts'
import { type LogService, logService } from './service-log.ts'
import { shownLists, shownRows } from './store.ts'

export const matchSpecs = [shownLists, shownRows]

/** Collections of which a ranked list says something. */
const listed = new Set(['regions', 'profiles', 'employers', 'sites', 'vacancies'])
/** Collections that a vacancy's line in a list is made from, beside the vacancy: the employer's name, the site's town. */
const besideVacancies = new Set(['employers', 'sites'])

export const openMatches = (
  base: Base,
  needs: {
    matcher: MatcherPort
    matching: MatchSettings
    openMatcher: () => MatcherPort & { close(): Promise<void> }
    directory: Directory
    regions: RegionService
    profiles: ProfileService
    looks: LookService
    employers: EmployerService
    vacancies: VacancyService
  },
): Opened<{
  matches: MatchService
  lists: ListService
  gains: GainService
  log: LogService
}> => {
  const given = { ...base, ...needs }
  const peopleThere = needs.profiles.versions
  const log = logService({ ...given, peopleThere, rulesVersion: rulesVersions(needs.matching) })
  const gapCounts = gapCounter(given)
  const lists = listService({ ...given, log })
  const services = {
    lists,
    log,
    matches: matchService(given),
    gains: gainService({ ...given, countGaps: gapCounts.count }),
  }
  const unlisten = base.store.onChange(({ collection }) => {
    if (besideVacancies.has(collection)) lists.forgetPlaces()
    if (listed.has(collection)) lists.forget()
  })
  const sweep = async () => log.sweep((await needs.regions.all()).map(({ id }) => id))
  return {
    name: 'matches',
    services,
    routes: matchRoutes({ ...services, carving: carvingService(given) }),
    jobs: [{ name: 'old shown lists', everyMs: hour, run: sweep }],
    erasers: [log.erase],
    figures: [lists.asked],
    async close() {
      unlisten()
      await gapCounts.stop()
    },
  }
}
