import { z } from 'zod'
import { kinds } from '../../../matcher/codes.ts'
import { day, endpoint, historyEntry, listed, prose, sentence, textOf, versioned } from '../../contract.ts'
import {
  accountId,
  handoverId,
  participationId,
  placementId,
  profileId,
  promiseId,
  regionId,
} from '../../contract-ids.ts'
import { promise } from '../cases/contract.ts'
import { handoverChecks, handoverStates, promiseShares, readChecks } from './codes.ts'

/** What goes along with a case, in words. */
export const handoverWords = z.object({
  /** What the jobhunter before gives along. */
  words: prose(1000).nullable(),
  /** What the person wants the next one to know, in their own language. */
  ownWords: textOf(prose(1000)).nullable(),
  /** The day on which the three of them meet. */
  introduction: day.nullable(),
})

const staffName = z.object({ id: accountId, name: z.string() })

/** A case on its way from one jobhunter to another, as those who have to do with it read it. */
export const handover = z.object({
  id: handoverId,
  profile: profileId,
  name: z.string(),
  state: z.enum(handoverStates),
  /** Who the reader is in it. */
  view: z.enum(['giver', 'receiver', 'lead', 'self']),
  from: staffName,
  to: staffName,
  offeredOn: day,
  /** The last day for an answer. */
  dueOn: day,
  /** Until when the jobhunter before answers the person. */
  answersUntil: day,
  reason: z.string().nullable(),
  ...versioned.shape,
  /** For the two jobhunters alone. */
  case: z
    .object({
      ...handoverWords.shape,
      introductionText: textOf(z.string()).nullable(),
      checks: z.record(z.enum(handoverChecks), z.boolean()),
      nextStepOn: day.nullable(),
      wishesOn: day.nullable(),
      contacts: z.int(),
      /** Promises of the jobhunter that are open, each to be taken or kept. */
      promises: z.array(promise),
      running: z.array(
        z.object({ id: placementId, kind: z.enum(kinds), employerName: z.string(), endDay: day.nullable() }),
      ),
      events: z.array(z.object({ id: participationId, day })),
    })
    .nullable(),
  history: z.array(historyEntry),
})
export type HandoverAnswer = z.infer<typeof handover>

const inRegion = z.object({ region: regionId })
const one = z.object({ region: regionId, id: handoverId })

export const handoverEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/regions/:region/handovers',
    summary:
      'Cases on their way: for a jobhunter those from and to them, for a coordinator all, for a person the one that took place',
    access: { roles: ['person', 'jobhunter', 'coordinator'] },
    params: inRegion,
    answer: z.object({ today: day, items: z.array(handover) }),
  }),
  offer: endpoint({
    method: 'POST',
    path: '/regions/:region/handovers',
    summary:
      'Offer cases to a colleague: who holds them, or a coordinator; nothing moves before the colleague accepts',
    access: { roles: ['jobhunter', 'coordinator'] },
    params: inRegion,
    body: z.strictObject({
      to: accountId,
      words: prose(1000).nullable(),
      answersUntil: day,
      cases: z
        .array(z.strictObject({ id: handoverId, profile: profileId }))
        .min(1)
        .max(100),
    }),
    answer: z.object({ items: z.array(handover) }),
    status: 201,
  }),
  act: endpoint({
    method: 'POST',
    path: '/regions/:region/handovers/:id/acts',
    summary:
      'Write down what goes along, tick off what was read, accept, decline, offer to another, take back, say it was told',
    access: { roles: ['person', 'jobhunter', 'coordinator'] },
    params: one,
    body: z.discriminatedUnion('act', [
      z.strictObject({
        act: z.literal('write'),
        words: handoverWords.shape.words.exactOptional(),
        ownWords: handoverWords.shape.ownWords.exactOptional(),
        introduction: handoverWords.shape.introduction.exactOptional(),
      }),
      z.strictObject({ act: z.literal('read'), check: z.enum(readChecks) }),
      z.strictObject({
        act: z.literal('accept'),
        introduction: day,
        promises: listed(promiseId, z.enum(promiseShares), 100),
      }),
      z.strictObject({ act: z.literal('decline'), reason: sentence() }),
      z.strictObject({ act: z.literal('redirect'), to: accountId }),
      z.strictObject({ act: z.literal('withdraw'), reason: sentence() }),
      z.strictObject({ act: z.literal('tell') }),
    ]),
    ifMatch: true,
    answer: handover,
  }),
}
