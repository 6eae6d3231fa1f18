import { z } from 'zod'
import { type MatchSettings, matchOpening, matchPerson } from '../contract.ts'
import type { Matcher } from '../port.ts'

const region = z.string().min(1).max(100)
const id = z.string().min(1).max(200)
/** A version of a record of the store, by the record's id. */
export const recordVersion = z.strictObject({ id, version: z.int().min(1) })
export type RecordVersion = z.infer<typeof recordVersion>

/** A change of one row: put, or taken away. */
export const step = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('putPerson'), region, row: matchPerson }),
  z.strictObject({ type: z.literal('dropPerson'), region, id }),
  z.strictObject({ type: z.literal('putOpening'), region, row: matchOpening }),
  z.strictObject({ type: z.literal('dropOpening'), region, id }),
])
export type Step = z.infer<typeof step>

const batchOf = <T extends z.ZodType>(one: T) =>
  z.strictObject({
    at: z.int().min(0),
    steps: z.array(one).max(5000),
    /** The records that rows come from, in the versions that are taken in with these steps. */
    seen: z.array(recordVersion).max(5000),
    /** Nothing more is known: what has been fed may answer from here on. */
    complete: z.boolean(),
  })
/** A batch of steps, in order. `at` counts the batches of a snapshot from 0, so that one sent twice counts once. */
export type Batch = z.infer<ReturnType<typeof batchOf<typeof step>>>

/** A batch from outside, in which every step is read for itself: one that is wrong does not keep out the others. */
export const unreadBatch = batchOf(z.unknown())

const put = z.object({ type: z.enum(['putPerson', 'putOpening']), region, row: z.object({ id }) })

/** A step read from outside. For a wrong row the step removes it, so that its older form does not stay, and `refused` names it. */
export function readStep(given: unknown): { step: Step | null; refused: string | null } {
  const read = step.safeParse(given)
  if (read.success) return { step: read.data, refused: null }
  const why = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  const named = put.safeParse(given)
  return named.success
    ? { step: dropped(named.data), refused: `${named.data.row.id}: ${why}` }
    : { step: null, refused: why }
}

/** The step that removes the row which another step would have put. */
export function dropped({ type, region, row }: z.infer<typeof put>): Step {
  return { type: type === 'putPerson' ? 'dropPerson' : 'dropOpening', region, id: row.id }
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

/** The start of a snapshot: the settings, and the version of the rules that settings and sources make together. */
export const snapshot = z.strictObject({ rulesVersion: z.string().min(1).max(100), settings })
export type Snapshot = z.infer<typeof snapshot>

/** @throws RangeError for a row with a number that no column holds */
export function take(matcher: Matcher, step: Step): void {
  const { type, region } = step
  if (type === 'putPerson') matcher.upsertPerson(region, step.row)
  else if (type === 'dropPerson') matcher.removePerson(region, step.id)
  else if (type === 'putOpening') matcher.upsertOpening(region, step.row)
  else matcher.removeOpening(region, step.id)
}
