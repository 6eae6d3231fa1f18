import { z } from 'zod'
import { endpoint, instant, line, pageOf, pageQuery } from '../../contract.ts'
import { connectionId, employerId, placementId, regionId, vacancyId } from '../../contract-ids.ts'
import { connectionTopics, messageStates, messageTypes } from './codes.ts'

/** Where messages go: an address that says nothing of who may send there. */
export const webhookAddress = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .refine((text) => URL.canParse(text) && new URL(text).username + new URL(text).password === '', {
    params: { code: 'invalid_format' },
    message: 'no name or password in it',
  })

/** A partner's system that is told what happens to vacancies and placements of one employer. */
export const connection = z.object({
  id: connectionId,
  name: z.string(),
  employer: z.object({ id: employerId, name: z.string() }),
  address: z.string(),
  topics: z.array(z.enum(connectionTopics)),
  madeAt: instant,
  /** Since when its present key works; null before the first. */
  keySince: instant.nullable(),
  /** Until when the key before that works too. */
  olderUntil: instant.nullable(),
  endedAt: instant.nullable(),
})
export type ConnectionAnswer = z.infer<typeof connection>

/** A message as it is sent, without the lists of names and numbers that a partner does not need: ids and a state. */
export const message = z.object({
  type: z.enum(messageTypes),
  timestamp: instant,
  data: z.object({
    region: regionId,
    vacancy: vacancyId.exactOptional(),
    placement: placementId.exactOptional(),
    state: z.string().exactOptional(),
  }),
})
export type Message = z.infer<typeof message>

export const delivery = z.object({
  id: z.string(),
  message,
  state: z.enum(messageStates),
  /** How often it was sent. */
  tries: z.int(),
  /** When it is sent next, while it is due. */
  sendAt: instant.nullable(),
  /** What the partner's system answered last; null where no answer came. */
  answered: z.int().nullable(),
})
export type DeliveryAnswer = z.infer<typeof delivery>

const inRegion = z.object({ region: regionId })
const one = z.object({ region: regionId, id: connectionId })
const coordinator = { roles: ['coordinator'] as const }

export const connectionEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/regions/:region/connections',
    summary: 'Systems of partners that are told of vacancies and placements, the newest first',
    access: coordinator,
    params: inRegion,
    query: z.strictObject(pageQuery.shape),
    answer: pageOf(connection),
  }),
  create: endpoint({
    method: 'POST',
    path: '/regions/:region/connections',
    summary: 'Connect the system of an employer’s partner; nothing is sent before it has a key',
    access: coordinator,
    params: inRegion,
    body: z.strictObject({
      id: connectionId,
      name: line(120),
      /** The employer’s number of the Chamber of Commerce. */
      kvk: z.string().max(20),
      address: webhookAddress,
      topics: z
        .array(z.enum(connectionTopics))
        .min(1)
        .max(connectionTopics.length)
        .refine((all) => new Set(all).size === all.length, {
          params: { code: 'said_twice' },
          message: 'each once',
        }),
    }),
    answer: connection,
    status: 201,
  }),
  makeKey: endpoint({
    method: 'POST',
    path: '/regions/:region/connections/:id/keys',
    summary:
      'Make a new key, shown once, and send a first message with it; the key before works for one more day',
    access: coordinator,
    params: one,
    answer: z.object({
      /** Asks for messages that did not arrive. */
      key: z.string(),
      /** Signs each message, as Standard Webhooks writes it. */
      secret: z.string(),
      connection,
    }),
    status: 201,
  }),
  end: endpoint({
    method: 'DELETE',
    path: '/regions/:region/connections/:id',
    summary: 'End a connection: its keys work no more, and what waits is not sent',
    access: coordinator,
    params: one,
    answer: z.null(),
    status: 204,
  }),
  deliveries: endpoint({
    method: 'GET',
    path: '/regions/:region/connections/:id/deliveries',
    summary: 'What was sent to a connection in the last 30 days, the newest first',
    access: coordinator,
    params: one,
    query: z.strictObject(pageQuery.shape),
    answer: pageOf(delivery),
  }),
  messages: endpoint({
    method: 'GET',
    path: '/messages',
    summary:
      'The messages of the connection whose key stands in the header Authorization (Bearer), the newest first: for what did not arrive',
    access: 'public',
    query: z.strictObject(pageQuery.shape),
    answer: pageOf(z.object({ id: z.string(), message })),
    perMinute: 60,
  }),
}
