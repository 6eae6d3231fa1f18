import { z } from 'zod'
import { eventId, participationId, stallId } from '../../contract-ids.ts'

/** Somebody on the stage, by what they are called in the hall. */
const speaker = z.object({ participation: participationId, number: z.int(), called: z.string() })

/** The same as everybody in the hall reads it: who merely listens reads of others what stands on the wall. */
const onStage = z.object({
  participation: participationId.nullable(),
  number: z.int().nullable(),
  called: z.string(),
})

/** The stage of an event as its reader may see it. */
export const stage = z.object({
  event: eventId,
  /** 0 while nobody made an order. */
  version: z.int(),
  /** How many speak, and how many have begun. */
  count: z.int(),
  begun: z.int(),
  since: z.iso.datetime().nullable(),
  now: onStage.nullable(),
  next: onStage.nullable(),
  /** The whole order for who runs the day; for an employer those who have begun; for a person nobody. */
  order: z.array(speaker),
  /** For jobhunters: everybody who may speak, and how many tables were interested in a pitch of theirs before. */
  candidates: z.array(speaker.extend({ interests: z.int() })),
})
export type StageAnswer = z.infer<typeof stage>

export const stageActs = ['next', 'back'] as const

/** What one table said of one who spoke. */
export const reaction = z.object({ participation: participationId, wants: z.boolean() })
/** A table that would like to talk. */
export const invitingTable = z.object({ stall: stallId, table: z.int(), employerName: z.string() })
