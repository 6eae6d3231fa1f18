import { z } from 'zod'
import { day, endpoint } from '../../contract.ts'
import {
  employerId,
  eventId,
  flyerMessageId,
  handoverId,
  objectionId,
  participationId,
  pitchId,
  placementId,
  profileId,
  promiseId,
  regionId,
  vacancyId,
} from '../../contract-ids.ts'
import { promise } from '../cases/contract.ts'
import { todayKinds, todayOrders } from './codes.ts'

/** A name for one thing of Today: its kind and the record that it follows from. */
const todayKey = z.string().regex(/^[a-zA-Z]{3,30}:[a-z0-9-]{5,60}(?::[a-z0-9-]{1,20})?$/)

/** Something that needs a jobhunter: what, about whom, why it is here, and where it stands in the order. */
export const todayItem = z.object({
  key: todayKey,
  kind: z.enum(todayKinds),
  order: z.enum(todayOrders),
  /** The day since which it is late or waits, or on which it ends. */
  on: day,
  person: z.object({ id: profileId, name: z.string() }).nullable(),
  employer: z.object({ id: employerId, name: z.string() }).nullable(),
  vacancy: vacancyId.nullable(),
  /** Whom to call at the employer. */
  contact: z.object({ name: z.string(), phone: z.string().nullable() }).nullable(),
  about: z.object({
    pitch: pitchId.exactOptional(),
    placement: placementId.exactOptional(),
    promise: promiseId.exactOptional(),
    participation: participationId.exactOptional(),
    objection: objectionId.exactOptional(),
    message: flyerMessageId.exactOptional(),
    event: eventId.exactOptional(),
    handover: handoverId.exactOptional(),
    evaluation: z.string().exactOptional(),
  }),
  /** The version of the record that it follows from, for the act. */
  version: z.int(),
  /** What else the sentence says: days, counts and codes. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Name of who holds the case, where the reader stands in for them. */
  standsInFor: z.string().nullable(),
  /** Until which day it is put off. */
  snoozedUntil: day.nullable(),
})
export type TodayAnswerItem = z.infer<typeof todayItem>

const inRegion = z.object({ region: regionId })

export const todayEndpoints = {
  read: endpoint({
    method: 'GET',
    path: '/regions/:region/today',
    summary: 'What needs the caller today, in the order in which to do it, and what they put off',
    access: { roles: ['jobhunter'] },
    params: inRegion,
    answer: z.object({
      today: day,
      items: z.array(todayItem),
      snoozed: z.array(todayItem),
      /** Open promises of the caller’s cases that are the jobhunter’s to keep, the next day first. */
      promises: z.array(promise),
      /** After-care of the next seven days. */
      afterCare: z.array(
        z.object({ placement: placementId, name: z.string(), employerName: z.string(), day }),
      ),
    }),
  }),
  snooze: endpoint({
    method: 'POST',
    path: '/regions/:region/today/snoozes',
    summary: 'Put something off until a day, at most two weeks; without a day it is back at once',
    access: { roles: ['jobhunter'] },
    params: inRegion,
    body: z.strictObject({ item: todayKey, until: day.nullable() }),
    answer: z.object({ item: todayKey, until: day.nullable() }),
  }),
}
