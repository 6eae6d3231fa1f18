import { z } from 'zod'
import { provenance } from './labels.ts'
import { toPlane } from './plane.ts'
import file from './town-names.json' with { type: 'json' }

const schema = z.strictObject({
  ...provenance,
  towns: z.array(
    z.strictObject({
      /** Its Dutch name. */
      town: z.string(),
      /** Other Latin names of it. */
      also: z.array(z.string()).default([]),
      ar: z.array(z.string()).min(1),
      ti: z.array(z.string()).min(1),
      /** Where it lies, for one over the border. */
      country: z.enum(['BE', 'DE']).exactOptional(),
      /** Latitude and longitude of its middle, for a town whose postcodes are not known here. */
      at: z.tuple([z.number(), z.number()]).exactOptional(),
    }),
  ),
})

/** Names of Dutch towns in three scripts: the largest of the country, and those around the demo region. */
export const townNames = schema.parse(file).towns

/** Places on the plane of the towns that are known by their middle only. */
export const distantTowns = townNames.flatMap(({ town, at }) => (at ? [{ town, ...toPlane(...at) }] : []))
