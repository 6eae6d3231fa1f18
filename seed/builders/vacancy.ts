import { blankVacancy, type Vacancy } from '../../api/features/vacancies/store.ts'
import { fromRanges } from '../../matcher/grid.ts'
import type { Random } from '../random.ts'
import { madeBy, type Part, type Stored, someDay, withParts, written } from './record.ts'

const workdays = fromRanges([0, 1, 2, 3, 4].map((day) => ({ day, from: 8, until: 17 })))

/** An open job of 24 hours in the daytime that asks no Dutch, no skill and no paper. */
export const aVacancy = (random: Random, parts: Part<Stored<Vacancy>> = {}): Stored<Vacancy> => {
  const plain: Stored<Vacancy> = {
    ...blankVacancy,
    id: random.id('vacancy'),
    region: 'region-zwolle',
    employer: random.id('employer'),
    state: 'open',
    stateReason: null,
    history: madeBy(random.id('account')),
    basics: {
      kind: 'job',
      site: random.id('site'),
      occupation: 'occ-production',
      title: written('nl', 'Productiemedewerker'),
      positions: 1,
      startDay: someDay,
      endDay: null,
      intentionToHire: true,
    },
    hours: { perWeek: { min: null, desired: 24, max: null }, possible: workdays, required: null },
    pay: { wage: { amountCents: 1500, currency: 'EUR', per: 'hour' }, allowance: null, travelCostPaid: true },
    guidance: { ...blankVacancy.guidance, buddy: true },
  }
  return withParts(plain, parts)
}
