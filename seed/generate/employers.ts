import { z } from 'zod'
import { dayNumber, dayOf } from '../../api/adapters/clock.ts'
import { readinessChecks } from '../../api/features/employers/contract.ts'
import type { Employer, Site } from '../../api/features/employers/store.ts'
import { anEmployer } from '../builders/employer.ts'
import { madeBy, type Stored } from '../builders/record.ts'
import { aSite } from '../builders/site.ts'
import { provenance } from '../data/labels.ts'
import { demoRegion } from '../data/regions.ts'
import type { Random } from '../random.ts'
import file from './employers.json' with { type: 'json' }
import { townOf } from './towns.ts'

const schema = z.strictObject({
  ...provenance,
  employers: z.array(
    z.strictObject({
      names: z.array(z.string()).min(1),
      sectors: z.array(z.string()).min(1),
      /** What they hire; twice means more of it. */
      trades: z.array(z.string()).min(1),
      /** Whether volunteers may help there: they never do in a business. */
      social: z.boolean().default(false),
    }),
  ),
})
const { employers: kinds } = schema.parse(file)

const streets = [
  'Industrieweg',
  'Dorpsstraat',
  'Stationsweg',
  'Marktstraat',
  'Nijverheidslaan',
  'Kerkstraat',
  'Havenweg',
  'Parallelweg',
]
const contacts = [
  'Anja Kuiper',
  'Henk Bos',
  'Petra Dijkstra',
  'Bert Mulder',
  'Linda Prins',
  'Gerrit Schuurman',
  'Marjan Visser',
  'Erik Post',
]

export type House = {
  employer: Stored<Employer>
  sites: Stored<Site>[]
  trades: readonly string[]
  social: boolean
}

/** Every employer of the region with its places of work. `managers` are accounts of jobhunters. */
export const housesOf = (random: Random, today: string, managers: readonly string[]): House[] =>
  kinds
    .flatMap(({ names, ...kind }) => names.map((name) => ({ name, ...kind })))
    .map(({ name, sectors, trades, social }, place) => {
      const manager = random.pick(managers)
      const history = madeBy(manager, dayOf(dayNumber(today) - random.int(100, 900)))
      const employer = anEmployer(random, {
        history,
        organisation: { name, sectors, kvk: String(place + 1001).padStart(8, '0') },
        contacts: {
          first: {
            name: random.pick(contacts),
            email: `werk-${random.int(100, 999)}@example.org`,
            phone: null,
          },
        },
        reception: {
          experience: random.weighted({ none: 4, some: 5, much: 2 }),
          ready: Object.fromEntries(readinessChecks.map((check) => [check, random.chance(0.5)])),
          freePlaces: random.int(0, 5),
        },
        account: { manager },
      })
      const places = Array.from({ length: random.chance(0.25) ? 2 : 1 }, () => townOf(random))
      const sites = places.map(({ town, postcode }) =>
        aSite(random, {
          region: demoRegion,
          employer: employer.id,
          history,
          name: town,
          address: { town, postcode, street: `${random.pick(streets)} ${random.int(1, 180)}` },
        }),
      )
      return { employer, sites, trades, social }
    })
