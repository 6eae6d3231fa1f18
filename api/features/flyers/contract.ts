import { z } from 'zod'
import { day, line, phone } from '../../contract.ts'
import { pitchBlock } from '../pitches/contract.ts'

/** So many days a flyer opens after it was made. */
export const flyerDays = 60
/** So many messages a flyer takes; more are no employers. */
export const mostMessages = 20

/** The secret of a flyer's code. */
export const flyerToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** What stands of a pitch's flyer for its person and the jobhunter; the code itself is told once. */
export const flyer = z.object({
  name: z.string(),
  until: day,
  /** How many employers have left their number, ever. */
  messages: z.int(),
})
export const flyerStanding = z.object({ flyer: flyer.nullable() })
export type FlyerStanding = z.infer<typeof flyerStanding>

/** A flyer that was just made: what is printed as its code. */
export const flyerMade = z.object({ token: flyerToken, ...flyer.shape })

/** What whoever holds the paper reads: the chosen name and the blocks; no id, no address, no number. */
export const flyerPage = z.object({
  name: z.string(),
  blocks: z.array(pitchBlock),
  regionName: z.string(),
  until: day,
})

/** Who would like to meet the person, and where to call them. */
export const flyerWish = z.strictObject({
  token: flyerToken,
  name: line(80),
  company: line(120),
  phone,
})
