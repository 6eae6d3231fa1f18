import type { AnySpec } from '../adapters/store/port.ts'
import { newsOfPlacement, newsOfVacancy } from '../features/connections/rules.ts'
import type { DeliveryService } from '../features/connections/service-deliveries.ts'
import { type Placement, placements } from '../features/placements/store.ts'
import { type Vacancy, vacancies } from '../features/vacancies/store.ts'
import type { Follower } from './follower.ts'

/** The follower that reads from vacancies and placements what systems of partners have to be told. */
export const partnerTeller = (tell: DeliveryService['tell']): Follower => ({
  name: 'partners',
  of: [vacancies, placements] satisfies AnySpec[],
  keep: 'mark',
  async apply(change, { name }) {
    if (change.type !== 'put') return
    if (name === vacancies.name) {
      const vacancy = change.doc as Vacancy
      await tell(vacancy.employer, 'vacancies', newsOfVacancy(vacancy))
    } else {
      const placement = change.doc as Placement
      await tell(placement.employer, 'placements', newsOfPlacement(placement))
    }
  },
  async restart() {},
})
