import { z } from 'zod'
import { instant, title } from '../../contract.ts'
import { profileSummary } from './contract.ts'

/** Times of the week that vacancies ask for: before eight, while schools are open, evenings and weekends. */
export const freeTimes = ['early', 'school', 'eveningOrWeekend'] as const
export type FreeTime = (typeof freeTimes)[number]

/** Whether paid work is open to somebody today: at once, once a permit is there, or not yet. */
export const paidRights = ['now', 'withPermit', 'notYet'] as const
export type PaidRight = (typeof paidRights)[number]

/** Somebody who was found. */
export const personHit = z.object({
  ...profileSummary.shape,
  /** Levels of skills by concept. */
  levels: z.record(z.string(), z.int()),
  /** Kinds of work and skills for which this person was found, three at most. */
  matched: z.array(z.string()),
  /** Work that they named in their own words and that nobody has found in the list yet, by the item of their experience. */
  ownWork: z.array(z.object({ item: z.string(), title })),
  /** Since when they are known here. */
  waitsSince: instant,
})
export type PersonHit = z.infer<typeof personHit>
