import { defaultWeights } from '#matcher'
import type { Actor } from './access.ts'
import { type Clock, systemClock } from './adapters/clock.ts'
import { localMatcher } from './adapters/matcher/local.ts'
import type { MatcherPort } from './adapters/matcher/port.ts'
import type { AnySpec, Store } from './adapters/store/port.ts'
import { openSqliteStore } from './adapters/store/sqlite.ts'
import type { Config } from './config.ts'
import { type EmployerService, employerService } from './features/employers/service.ts'
import { employers, sites } from './features/employers/store.ts'
import { type MatchService, matchService } from './features/matches/service.ts'
import { type ProfileService, profileService } from './features/profiles/service.ts'
import { profiles, profileViews } from './features/profiles/store.ts'
import { type RegionService, regionService } from './features/regions/service.ts'
import { regions } from './features/regions/store.ts'
import { type VacancyService, vacancyService } from './features/vacancies/service.ts'
import { vacancies } from './features/vacancies/store.ts'
import { type Sync, startSync } from './jobs/sync.ts'
import type { Reference } from './reference.ts'

/** Every collection there is. */
export const specs: readonly AnySpec[] = [regions, profiles, profileViews, employers, sites, vacancies]

/** The mark that a demo region was laid into this store. */
export const demoMark = 'demo'

export const openStore = (config: Config): Promise<Store> => openSqliteStore({ dir: config.DATA_DIR, specs })

/** Everything the features need, put together once. */
export type Deps = {
  config: Config
  clock: Clock
  reference: Reference
  store: Store
  isDemo: boolean
  matcher: MatcherPort
  sync: Sync
  regions: RegionService
  profiles: ProfileService
  employers: EmployerService
  vacancies: VacancyService
  matches: MatchService
  actorOf: (secret: string) => Promise<Actor | null>
  close(): Promise<void>
}

/** Opens what is outside and puts the services on it; the matcher is filled when this resolves. */
export const openDeps = async (
  config: Config,
  reference: Reference,
  store: Store,
  clock: Clock = systemClock,
): Promise<Deps> => {
  const isDemo = (await store.getMark(demoMark)) !== null
  const base = { store, clock, reference }
  const matcher = localMatcher({ ...reference.matching, weights: defaultWeights, lateStartDays: 28 })
  const regionsOf = regionService(base)
  const profilesOf = profileService(base)
  const employersOf = employerService(base)
  const vacanciesOf = vacancyService({ ...base, employers: employersOf })
  const services = {
    regions: regionsOf,
    profiles: profilesOf,
    employers: employersOf,
    vacancies: vacanciesOf,
  }
  const sync = startSync({
    ...base,
    matcher,
    regions: regionsOf,
    onError: (error) => process.emitWarning(String(error)),
  })
  await sync.catchUp()
  return {
    config,
    ...base,
    isDemo,
    matcher,
    sync,
    ...services,
    matches: matchService({ ...services, matcher, reference }),
    actorOf: async () => null,
    async close() {
      await sync.stop()
      await store.close()
    },
  }
}
