import { z } from 'zod'
import { instruments } from '#contract/reports'
import { eventId, regionId } from '../../api/contract-ids.ts'
import { kinds } from '../../matcher/codes.ts'

const calendarMonth = z.string().regex(/^\d{4}-\d{2}$/)

/** What a stored outcome must be. */
export const outcomeShape = z.object({
  id: z.string().regex(/^outcome-[0-9a-z]{26}$/),
  region: regionId,
  ...{ registered: calendarMonth, until: calendarMonth, municipality: z.string().nullable() },
  groups: z.object({ dutch: z.string(), literacy: z.string(), hours: z.string(), route: z.string() }),
  routes: z.array(
    z.object({
      ...{ instrument: z.enum(instruments), event: eventId.nullable(), asked: calendarMonth },
      ...{ agreed: calendarMonth.nullable(), met: calendarMonth.nullable() },
      ...{ mutual: calendarMonth.nullable(), placed: calendarMonth.nullable() },
      ...{ job: calendarMonth.nullable(), sustained: calendarMonth.nullable() },
    }),
  ),
  kinds: z.array(
    z.object({
      ...{ kind: z.enum(kinds), placed: calendarMonth },
      ...{ job: calendarMonth.nullable(), sustained: calendarMonth.nullable() },
    }),
  ),
  atWork: z.array(calendarMonth),
  wasAtWork: z.boolean(),
  firstWork: calendarMonth.nullable(),
  later: z.boolean().nullable(),
  education: calendarMonth.nullable(),
})
