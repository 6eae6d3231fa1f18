import { z } from 'zod'
import { demands, dutchSkills, languageLevels } from '../../matcher/codes.ts'
import { provenance } from '../data/labels.ts'
import { shiftNames } from './shifts.ts'
import file from './trades.json' with { type: 'json' }

const level = z.enum(languageLevels)

const trade = z.strictObject({
  /** How many of the people, and of the places, are of this trade; relative. */
  people: z.int().min(1),
  places: z.int().min(1),
  /** Dutch titles of advertisements. */
  titles: z.array(z.string()).min(1),
  shifts: z.array(z.enum(shiftNames)).min(1),
  demands: z.array(z.enum(demands)),
  tasks: z
    .array(
      z.strictObject({
        title: z.string(),
        /** Listening, speaking, reading, writing. */
        dutch: z.tuple([level, level, level, level]),
        hard: z.array(z.enum(dutchSkills)).default([]),
        share: z.int().min(1).default(1),
      }),
    )
    .min(1),
  /** Papers that may be asked, and whether the employer usually pays for getting them. */
  certificates: z.record(z.string(), z.boolean()),
  /** How many of the core skills cannot be learnt on the job. */
  musts: z.int().min(0),
  /** Cents an hour. */
  wage: z.int(),
})
export type Trade = z.infer<typeof trade>

const schema = z.strictObject({ ...provenance, trades: z.record(z.string().startsWith('occ-'), trade) })

const { trades } = schema.parse(file)

/** What is usual in an occupation's advertisements. Throws for one that has none here. */
export const tradeOf = (occupation: string): Trade => {
  const found = trades[occupation]
  if (!found) throw new Error(`no trade for ${occupation}`)
  return found
}

/** How many people there are of each occupation, relative. */
export const tradeWeights: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(trades).map(([occupation, { people }]) => [occupation, people]),
)
