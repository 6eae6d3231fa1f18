import type { Region } from '../api/features/regions/store.ts'
import type { Stored } from './builders/record.ts'
import { aRegion } from './builders/region.ts'
import { regions as regionList } from './data/regions.ts'
import { housesOf } from './generate/employers.ts'
import { openingOf } from './generate/openings.ts'
import { personOf } from './generate/people.ts'
import { type Random, randomFrom } from './random.ts'
import { stories } from './stories/cast.ts'
import { type Scene, sceneOf, signedUp, storyId, together } from './stories/scene.ts'

export type World = Scene & { regions: Stored<Region>[] }

/** The number that the demo region is grown from. */
export const demoSeed = 38

const people = 400
const openings = 150
/** Cases of Marieke beside the people in the stories. */
const mariekesCases = 41

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

/** Marieke's cases come first, the rest is shared by her colleagues. */
const holderOf = (random: Random, place: number, open: number) => {
  const marieke = storyId('account', 'marieke')
  const colleagues = Object.keys(jobhunters).map((name) => storyId('account', name))
  if (place < open) return { owner: marieke, standIn: storyId('account', 'sander') }
  return { owner: random.pick(colleagues), standIn: place < open + 12 ? marieke : null }
}

/** The generated people, employers and places of work, without the stories. */
export const crowd = (seed: number, today: string, told: Scene): Scene => {
  const marieke = storyId('account', 'marieke')
  const hers = told.profiles.filter((profile) => profile.case.owner === marieke).length
  const colleagues = Object.entries(jobhunters).map(([id, name]) =>
    signedUp(id, { name }, { role: 'jobhunter' }),
  )
  const managers = [marieke, ...Object.keys(jobhunters).map((name) => storyId('account', name))]
  const houses = housesOf(randomFrom(seed, 'employers'), today, managers)
  const random = randomFrom(seed, 'cases')
  const profiles = Array.from({ length: people - told.profiles.length }, (_, place) =>
    personOf(randomFrom(seed, `person ${place}`), today, holderOf(random, place, mariekesCases - hers)),
  )
  const vacancies = Array.from({ length: openings - told.vacancies.length }, (_, place) => {
    const own = randomFrom(seed, `opening ${place}`)
    const house = houses[place % houses.length] ?? own.pick(houses)
    return openingOf(own, today, house)
  })
  return together([
    ...colleagues,
    sceneOf({
      employers: houses.map(({ employer }) => employer),
      sites: houses.flatMap(({ sites }) => sites),
      vacancies,
      profiles,
    }),
  ])
}

/** The whole demo region on a day ('YYYY-MM-DD'): the same seed and day give the same records. */
export const worldOf = (seed: number, today: string): World => {
  const told = stories(today)
  return { regions: regions(), ...together([told, crowd(seed, today, told)]) }
}
