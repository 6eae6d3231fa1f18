import { z } from 'zod'
import { type MatchSettings, matchOpening, matchPerson } from '../contract.ts'
import type { Matcher } from '../matcher.ts'

const region = z.string().min(1).max(100)
const id = z.string().min(1).max(200)
/** The change of the store that a row comes from. */
const seen = z.number().min(0)

/** One row put or taken away. */
export const step = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('putPerson'), region, row: matchPerson, seen }),
  z.strictObject({ type: z.literal('dropPerson'), region, id, seen }),
  z.strictObject({ type: z.literal('putOpening'), region, row: matchOpening, seen }),
  z.strictObject({ type: z.literal('dropOpening'), region, id, seen }),
])
export type Step = z.infer<typeof step>

const batchOf = <T extends z.ZodType>(one: T) =>
  z.strictObject({
    at: z.int().min(0),
    steps: z.array(one).max(5000),
    /** Nothing more is known: what has been fed may answer from here on. */
    complete: z.boolean(),
  })
/** Steps in order. `at` counts the batches of a filling from 0, so that one sent twice is taken once. */
export type Batch = z.infer<ReturnType<typeof batchOf<typeof step>>>

/** A batch from outside, in which every step is read for itself: one that is wrong does not keep out the others. */
export const unreadBatch = batchOf(z.unknown())

const put = z.object({ type: z.enum(['putPerson', 'putOpening']), region, row: z.object({ id }), seen })

/** A step as it came in. A row that is wrong is dropped, so that nothing of before stands for it, and named in `refused`. */
export function readStep(given: unknown): { step: Step | null; refused: string | null } {
  const read = step.safeParse(given)
  if (read.success) return { step: read.data, refused: null }
  const why = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  const named = put.safeParse(given)
  return named.success
    ? { step: dropped(named.data), refused: `${named.data.row.id}: ${why}` }
    : { step: null, refused: why }
}

/** What takes away the row that a step would have put. */
export function dropped({ type, region, row, seen }: z.infer<typeof put>): Step {
  return { type: type === 'putPerson' ? 'dropPerson' : 'dropOpening', region, id: row.id, seen }
}

const names = z.record(z.string(), z.number())
const settings = z.object({
  taxonomy: z.object({
    version: z.string(),
    similar: z.record(z.string(), names),
    occupations: z.record(z.string(), z.object({ group: z.string() })),
    groups: z.record(z.string(), z.object({ sectors: z.array(z.string()) })),
  }),
  travel: z.object({
    version: z.string(),
    detourPercent: z.number(),
    floorMetres: z.number(),
    coarseFloorMetres: z.number(),
    modes: z.record(z.string(), z.object({ metresPerMinute: z.number(), overheadMinutes: z.number() })),
  }),
  weights: names,
  lateStartDays: z.int(),
  carLicence: z.string(),
}) satisfies z.ZodType<MatchSettings>

/** What a matcher is filled by: the settings, and the name of the rules that they make with the sources. */
export const filling = z.strictObject({ rulesVersion: z.string().min(1).max(100), settings })
export type Filling = z.infer<typeof filling>

/** @throws RangeError for a row with a number that no column holds */
export function take(matcher: Matcher, step: Step): void {
  const { type, region, seen } = step
  if (type === 'putPerson') matcher.upsertPerson(region, step.row, seen)
  else if (type === 'dropPerson') matcher.removePerson(region, step.id, seen)
  else if (type === 'putOpening') matcher.upsertOpening(region, step.row, seen)
  else matcher.removeOpening(region, step.id, seen)
}
