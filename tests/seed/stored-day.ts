import { z } from 'zod'
import { clockPhases } from '#contract/live'
import { accountId, eventId, regionId } from '../../api/contract-ids.ts'
import { strict } from '../../api/contract-patch.ts'
import { helperLinks } from '../../api/features/accounts/store.ts'
import { clocks, walls } from '../../api/features/live/store.ts'
import { hash, recordOf } from './stored-record.ts'

const instant = z.iso.datetime()
const clockReading = {
  phase: z.enum(clockPhases),
  round: z.int(),
  endsAt: instant.nullable(),
  pausedWith: z.int().nullable(),
}

/** What the day of an event keeps, by the names of collections. */
export const storedOfDay: Readonly<Record<string, z.ZodType<unknown>>> = {
  helper_links: recordOf(
    helperLinks,
    z.object({
      id: hash('helperlink'),
      region: regionId,
      scope: eventId,
      madeBy: accountId,
      until: instant,
    }),
  ),
  event_clocks: recordOf(
    clocks,
    z.object({
      id: hash('clock'),
      region: regionId,
      event: eventId,
      ...clockReading,
      setAt: instant,
      before: strict(z.object(clockReading)).nullable(),
      doorKey: z.string().length(43),
    }),
  ),
  walls: recordOf(walls, z.object({ id: hash('wall'), region: regionId, event: eventId, until: instant })),
}
