import { z } from 'zod'
import { uiLanguage } from '../../api/contract.ts'
import { languageLevels } from '../../matcher/codes.ts'
import { provenance } from '../data/labels.ts'
import file from './origins.json' with { type: 'json' }

const origin = z.strictObject({
  weight: z.int().min(1),
  /** The first one is everybody's; the others are spoken by the share `second`. */
  languages: z.record(z.string(), z.enum(languageLevels)),
  second: z.number(),
  /** Screen languages, as often as they stand here. */
  reads: z.array(uiLanguage).min(1),
  script: z.enum(['latin', 'arabic', 'geez']),
  position: z.partialRecord(z.enum(['statusHolder', 'asylumSeeker', 'temporaryProtection']), z.int()),
  given: z.array(z.string()),
  family: z.array(z.string()),
})
export type Origin = z.infer<typeof origin>

const schema = z.strictObject({ ...provenance, origins: z.record(z.string().regex(/^[A-Z]{2}$/), origin) })

/** By country: languages and names that go together. */
export const { origins } = schema.parse(file)
