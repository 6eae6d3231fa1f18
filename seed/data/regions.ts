import { z } from 'zod'
import { provenance } from './labels.ts'
import file from './regions.json' with { type: 'json' }

const region = z.strictObject({
  id: z.string().startsWith('region-'),
  /** A proper name, the same in every language. */
  name: z.string(),
  neighbours: z.array(z.string()),
  municipalities: z.array(z.string()).min(1),
})
export type LabourRegion = z.infer<typeof region>

const schema = z.strictObject({ ...provenance, year: z.int(), regions: z.array(region) })

/** The demo region and those that touch it; `regionsYear` is the year whose division into municipalities it is. */
export const { regions, year: regionsYear } = schema.parse(file)

/** The region in which the demo is laid. */
export const demoRegion = 'region-zwolle'

/** The region a municipality belongs to, by its Dutch name; undefined outside the regions known here. */
export const regionOf = (municipality: string): LabourRegion | undefined =>
  regions.find(({ municipalities }) => municipalities.includes(municipality))
