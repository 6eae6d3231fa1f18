import { z } from 'zod'
import { historyEntry, instant } from '#contract'
import { flyerMessageId, pitchId, profileId, regionId } from '../../api/contract-ids.ts'
import { flyerMessages, flyers } from '../../api/features/flyers/store.ts'
import { hash, recordOf } from './stored-record.ts'

/** What stored flyers and the answers to them must be. */
export const storedFlyers = {
  flyers: recordOf(
    flyers,
    z.object({
      id: hash('flyer'),
      region: regionId,
      profile: profileId,
      pitch: pitchId,
      name: z.string(),
      until: z.iso.date(),
    }),
  ),
  flyer_messages: recordOf(
    flyerMessages,
    z.object({
      id: flyerMessageId,
      region: regionId,
      profile: profileId,
      pitch: pitchId,
      name: z.string(),
      company: z.string(),
      phone: z.string(),
      at: instant,
      state: z.enum(['open', 'called']),
      history: z.array(historyEntry),
    }),
  ),
}
