import { z } from 'zod'
import { placeKey } from '../../locales/fold.ts'
import { provenance } from './labels.ts'
import file from './places.json' with { type: 'json' }
import { toPlane } from './plane.ts'
import { distantTowns, townNames } from './town-names.ts'

const schema = z.strictObject({
  ...provenance,
  towns: z.array(
    z.strictObject({
      town: z.string(),
      municipality: z.string(),
      /** Latitude and longitude of the middle of each four-digit postcode. */
      postcodes: z.record(z.string().regex(/^[1-9]\d{3}$/), z.tuple([z.number(), z.number()])),
    }),
  ),
})

/** A four-digit postcode; `x` and `y` in metres on the Dutch national plane. */
export type Postcode = {
  postcode: string
  town: string
  municipality: string
  lat: number
  lon: number
  x: number
  y: number
}

/** A town as the mean of its postcodes: all that is known of a place without a postcode. */
export type Town = { town: string; municipality: string; x: number; y: number }

const { towns: rows } = schema.parse(file)

/** Every known postcode, in order of number. */
export const postcodes: Postcode[] = rows
  .flatMap(({ town, municipality, postcodes: middles }) =>
    Object.entries(middles).map(([postcode, [lat, lon]]) => ({
      postcode,
      town,
      municipality,
      lat,
      lon,
      ...toPlane(lat, lon),
    })),
  )
  .sort((a, b) => Number(a.postcode) - Number(b.postcode))

const mean = (numbers: number[]) => Math.round(numbers.reduce((sum, n) => sum + n, 0) / numbers.length)

/** Every known town, in the file's order: the demo region first. */
export const towns: Town[] = rows.map(({ town, municipality }) => {
  const within = postcodes.filter((place) => place.town === town)
  return { town, municipality, x: mean(within.map(({ x }) => x)), y: mean(within.map(({ y }) => y)) }
})

const byPostcode = new Map(postcodes.map((place) => [place.postcode, place]))

/** The place of a postcode, of which only the four digits count ('8011 AB' too); undefined when not known here. */
export const postcodeAt = (postcode: string): Postcode | undefined =>
  byPostcode.get(postcode.trim().slice(0, 4))

/** Where a town lies: `x` and `y` in metres on the Dutch national plane. */
export type TownPlace = { town: string; x: number; y: number }

/** Every known town and where it lies. */
export const placesOfTowns: readonly TownPlace[] = [...distantTowns, ...towns]
const placeOfTown = new Map(placesOfTowns.map((place) => [place.town, place]))
const townOfName = new Map([
  ...townNames.flatMap(({ town, also, ar, ti }) =>
    [...also, ...ar, ...ti].map((name) => [placeKey(name), town] as const),
  ),
  ...placesOfTowns.map(({ town }) => [placeKey(town), town] as const),
])

/** Every place that is known here, with its other names in three scripts, and its country where that is another. */
export const placeNames: { town: string; names: string[]; country?: string }[] = placesOfTowns.map(
  ({ town }) => {
    const { also = [], ar = [], ti = [], country } = townNames.find((one) => one.town === town) ?? {}
    return { town, names: [...also, ...ar, ...ti], ...(country !== undefined && { country }) }
  },
)

/** A town by any name it has, in any of three scripts, however its letters and marks are written; undefined when not known here. */
export const townNamed = (name: string): TownPlace | undefined =>
  placeOfTown.get(townOfName.get(placeKey(name)) ?? '')
