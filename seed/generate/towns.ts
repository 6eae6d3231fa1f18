import { postcodes } from '../data/places.ts'
import type { Random } from '../random.ts'

/** Where people of the region live and work, in hundreds of inhabitants, rounded. */
const inhabitants = {
  Zwolle: 1280,
  Kampen: 370,
  Meppel: 330,
  Hardenberg: 200,
  Steenwijk: 180,
  Raalte: 210,
  Dalfsen: 100,
  Ommen: 90,
  Hattem: 120,
  Hasselt: 75,
  Genemuiden: 105,
  Staphorst: 120,
  Wezep: 130,
  Dedemsvaart: 125,
  Olst: 50,
  Wijhe: 75,
  Heino: 70,
  IJsselmuiden: 120,
  Nieuwleusen: 80,
  Vollenhove: 45,
}

/** A town with one of its postcodes and its municipality. */
export const townOf = (random: Random): { town: string; postcode: string; municipality: string } => {
  const town = random.weighted(inhabitants)
  const { postcode, municipality } = random.pick(postcodes.filter((place) => place.town === town))
  return { town, postcode, municipality }
}
