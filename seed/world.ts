import type { Region } from '../api/features/regions/store.ts'
import type { Stored } from './builders/record.ts'
import { aRegion } from './builders/region.ts'
import { regions as regionList } from './data/regions.ts'
import { contactsWith } from './generate/casework.ts'
import { housesOf } from './generate/employers.ts'
import { openingOf } from './generate/openings.ts'
import { namer, personOf } from './generate/people.ts'
import { randomFrom } from './random.ts'
import { stories } from './stories/cast.ts'
import { type Scene, sceneOf, signedUp, storyId, together } from './stories/scene.ts'

export type World = Scene & { regions: Stored<Region>[] }

/** The number that the demo region is grown from. */
export const demoSeed = 1

export type Size = { people: number; openings: number }
const demoSize: Size = { people: 400, openings: 150 }
/** Cases of Marieke, the people of the stories among them, and those she looks after for a colleague. */
const mariekesCases = 41
const mariekesStandIns = 12

const jobhunters = {
  'anouk-smit': 'Anouk Smit',
  'bas-van-dijk': 'Bas van Dijk',
  'fatma-celik': 'Fatma Celik',
  'gert-jan-bakker': 'Gert-Jan Bakker',
  'ilse-meijer': 'Ilse Meijer',
  'ruben-de-wit': 'Ruben de Wit',
  'sanne-jansen': 'Sanne Jansen',
  'tom-koster': 'Tom Koster',
}

/** The regions of the product, as they begin. */
export const regions = (): Stored<Region>[] =>
  regionList.map(({ id, name, neighbours, municipalities }) =>
    aRegion({ id, name, neighbours, municipalities }),
  )

/** The generated people, employers and places of work, which fill the region up to a size around the stories. */
const crowd = (seed: number, today: string, told: Scene, size: Size): Scene => {
  const marieke = storyId('account', 'marieke')
  const colleagues = Object.keys(jobhunters).map((name) => storyId('account', name))
  const houses = housesOf(randomFrom(seed, 'employers'), today, [marieke, ...colleagues])
  const own = mariekesCases - told.profiles.filter(({ case: held }) => held.owner === marieke).length
  const stoodIn = mariekesStandIns - told.profiles.filter(({ case: held }) => held.standIn === marieke).length
  const nameOf = namer()
  const personAt = (place: number) => {
    const random = randomFrom(seed, `person ${place}`)
    const owner = place < own ? marieke : random.pick(colleagues)
    const standIn = place < own ? storyId('account', 'sander') : place < own + stoodIn ? marieke : null
    return personOf(random, today, { owner, standIn, nameOf })
  }
  const openingAt = (place: number) => {
    const random = randomFrom(seed, `opening ${place}`)
    return openingOf(random, today, houses[place % houses.length] ?? random.pick(houses))
  }
  const met = Array.from({ length: size.people - told.profiles.length }, (_, place) => personAt(place))
  return together([
    ...Object.entries(jobhunters).map(([id, name]) => signedUp(id, { name }, { role: 'jobhunter' })),
    sceneOf({
      employers: houses.map(({ employer }) => employer),
      sites: houses.flatMap(({ sites }) => sites),
      vacancies: Array.from({ length: size.openings - told.vacancies.length }, (_, place) =>
        openingAt(place),
      ),
      profiles: met,
      contacts: contactsWith(
        seed,
        today,
        met.filter(({ case: held }) => held.owner === marieke || held.standIn === marieke),
      ),
    }),
  ])
}

/** A whole region with its stories on a day ('YYYY-MM-DD'): the same seed, day and size give the same records. */
export const worldOf = (seed: number, today: string, size: Size = demoSize): World => {
  const told = stories(today)
  return { regions: regions(), ...together([told, crowd(seed, today, told, size)]) }
}
