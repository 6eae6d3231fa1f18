import { z } from 'zod'
import { modes } from '../../matcher/codes.ts'
import type { TravelTable } from '../../matcher/contract.ts'
import { provenance } from './labels.ts'
import file from './travel.json' with { type: 'json' }

const speed = z.strictObject({ metresPerMinute: z.int().min(1), overheadMinutes: z.int().min(0) })

const schema = z.strictObject({
  version: z.string(),
  ...provenance,
  detourPercent: z.int().min(100),
  floorMetres: z.int(),
  coarseFloorMetres: z.int(),
  modes: z.record(z.enum(modes), speed),
})

const { source: _source, date: _date, ...table } = schema.parse(file)

/** Speeds, overheads, detour and floors by which the matcher estimates minutes. */
export const travel: TravelTable = table
