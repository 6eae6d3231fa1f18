import type { MatchSettings } from '#matcher'
import type { MatcherPort } from '../../adapters/matcher/port.ts'
import type { Base, Opened } from '../../feature.ts'
import { minute } from '../../jobs/job.ts'
import { poolLeavers } from '../../jobs/pool-leavers.ts'
import { releasedNames } from '../../jobs/released-names.ts'
import type { EmployerService } from '../employers/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { pictureRoutes } from './routes.ts'
import { type Anonymity, anonymity } from './rules.ts'
import { type PictureService, pictureService } from './service.ts'
import { type CountService, countService } from './service-counts.ts'
import { type PictureListService, pictureListService } from './service-lists.ts'
import { poolService } from './service-pool.ts'
import { secretOf } from './service-secret.ts'
import { spendingService } from './service-spending.ts'
import { toldService } from './service-told.ts'
import { type WantedService, wantedService } from './service-wanted.ts'
import { pictures as pictureSpec, poolRows, spent, told, wanted as wantedSpec } from './store.ts'

export const pictureSpecs = [poolRows, pictureSpec, wantedSpec, spent, told]

export const openPictures = (
  base: Base,
  needs: {
    matcher: MatcherPort
    matching: MatchSettings
    regions: RegionService
    profiles: ProfileService
    looks: LookService
    employers: EmployerService
    vacancies: VacancyService
    /** What a test turns off, to show that it is needed. */
    anonymity?: Partial<Anonymity>
  },
): Opened<{
  pictures: PictureService
  counts: CountService
  anonymousLists: PictureListService
  wanted: WantedService
}> => {
  const law = { ...anonymity, ...needs.anonymity }
  const given = { ...base, ...needs, law, secret: secretOf(base.store) }
  const pool = poolService(given)
  const spending = spendingService(base)
  const released = releasedNames()
  const pictures = pictureService({ ...given, pool })
  const counts = countService({ ...given, pool, spending, told: toldService(given) })
  const wanted = wantedService({ ...given, pictures })
  const anonymousLists = pictureListService({ ...given, pool, pictures, counts, wanted, released })
  const services = { pictures, counts, wanted, anonymousLists }
  return {
    name: 'pictures',
    services,
    routes: pictureRoutes(services),
    jobs: [
      {
        name: 'pictures of the morning',
        everyMs: minute,
        async run() {
          await pictures.settle()
          await pictures.everyMorning()
          await pictures.settle()
        },
      },
    ],
    followers: [released.follower, poolLeavers(pictures.leave)],
    erasers: [pictures.erase],
    async close() {
      await pictures.stop()
      pool.close()
    },
  }
}
