import type { Profile } from '../../api/features/profiles/store.ts'
import { fromRanges } from '../../matcher/grid.ts'
import type { Random } from '../random.ts'
import { madeBy, type Part, type Stored, someDay, withParts } from './record.ts'

const weekdays = fromRanges([0, 1, 2, 3, 4].map((day) => ({ day, from: 8, until: 18 })))
const a2 = { level: 'A2', source: 'school', on: someDay } as const

/** Somebody of whom everything is known and nothing stands in the way: Zwolle, a bicycle, weekdays, A2, every kind of work allowed. */
export const aProfile = (random: Random, parts: Part<Stored<Profile>> = {}): Stored<Profile> => {
  const owner = random.id('account')
  const plain: Stored<Profile> = {
    id: random.id('profile'),
    region: 'region-zwolle',
    state: 'active',
    history: madeBy(parts.case?.owner ?? owner),
    contact: {
      name: 'Selam Tesfay',
      email: null,
      phone: null,
      language: 'en',
      literacy: { latin: 'fluent', arabic: null, geez: null },
      adultFrom: '2010-01-01',
    },
    residence: { town: 'Zwolle', postcode: '8011', municipality: 'Zwolle', movingDay: null },
    legal: {
      position: 'statusHolder',
      procedureStart: null,
      blocked: null,
      documentUntil: null,
      workPermit: null,
      benefit: 'generalAssistance',
      contestedOn: null,
    },
    constraints: { asked: true, excluded: [] },
    skills: { finished: true, items: {} },
    experience: {},
    education: {},
    certificates: { asked: true, items: {} },
    languages: { dutch: { listening: a2, speaking: a2, reading: a2, writing: a2 }, others: {} },
    availability: { free: weekdays, blocks: {}, hoursPerWeek: { min: 16, max: 36 }, startDay: someDay },
    mobility: { modes: { bicycle: 'have', publicTransport: 'have' }, maxMinutes: 45 },
    wishes: { confirmedOn: someDay, occupations: {}, groups: {}, sectors: {}, kinds: {} },
    integration: { route: 'B1', planReference: null },
    introduction: null,
    sharing: { anonymousPool: true, releases: {}, keepLonger: false },
    consents: [],
    case: { owner, standIn: null },
  }
  return withParts(plain, parts)
}
