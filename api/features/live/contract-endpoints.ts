import { z } from 'zod'
import { endpoint } from '../../contract.ts'
import {
  accountId,
  eventId,
  participationId,
  profileId,
  regionId,
  stallId,
  talkId,
} from '../../contract-ids.ts'
import { strict } from '../../contract-patch.ts'
import { event, presenceActs } from '../events/contract.ts'
import { feedback, saidOutcome, talkResult, talkSides } from '../talks/contract.ts'
import { replanOffer } from '../timetables/contract.ts'
import {
  attendee,
  board,
  clockActs,
  doorCode,
  eventClock,
  eventResults,
  followUp,
  phonesPlays,
  tableCode,
  wall,
} from './contract.ts'

const one = z.object({ region: regionId, id: eventId })
const staff = { roles: ['jobhunter'] as const }
const hall = { roles: ['jobhunter'] as const, partners: ['eventHelper'] as const }
const nothing = z.null()
const begun = z.object({ talk: talkId })
const link = z.object({ token: z.string(), until: z.iso.datetime() })

export const liveEndpoints = {
  step: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/day',
    summary:
      'Open the doors, end the day, or close the event when everything that was agreed has come to something',
    access: staff,
    params: one,
    body: z.strictObject({ act: z.enum(['open', 'finish', 'close']) }),
    ifMatch: true,
    answer: event,
  }),
  board: endpoint({
    method: 'GET',
    path: '/regions/:region/events/:id/board',
    summary: 'The day of an event: names of the wall, numbers and tables, nothing of a file',
    access: hall,
    params: one,
    answer: board,
  }),
  clock: endpoint({
    method: 'GET',
    path: '/regions/:region/events/:id/clock',
    summary: 'The clock of an event, with all that follows by itself',
    access: { roles: ['jobhunter', 'person', 'employer'], partners: ['eventHelper'] },
    params: one,
    answer: eventClock,
  }),
  turn: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/clock',
    summary: 'Start, stop or turn the clock; back undoes within a minute',
    access: staff,
    params: one,
    body: z.strictObject({ act: z.enum(clockActs) }),
    ifMatch: true,
    answer: eventClock,
  }),
  simulate: endpoint({
    method: 'PUT',
    path: '/regions/:region/events/:id/simulated-phones',
    summary: 'Let simulated phones answer for a hall of the demo, or stop them; nothing of it outside a demo',
    access: { ...staff, demo: true },
    params: one,
    body: z.strictObject({ phones: z.enum(phonesPlays) }),
    answer: eventClock,
  }),
  letIn: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/arrivals',
    summary: 'Let in somebody by the code of their invitation or by their number',
    access: hall,
    params: one,
    body: z.strictObject({
      /** The number of their invitation; null for who shows the code. */
      number: z.int().min(1).max(10_000).nullable(),
      code: participationId.nullable(),
    }),
    answer: attendee,
  }),
  walkIn: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/walk-ins',
    summary: 'Let in somebody of the region who came without an invitation',
    access: staff,
    params: one,
    body: z.strictObject({ profile: profileId }),
    answer: attendee,
    status: 201,
  }),
  say: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/people/:participation/presence',
    summary: 'Say that somebody came, stayed away or went, or take it back',
    access: hall,
    params: z.object({ ...one.shape, participation: participationId }),
    body: z.strictObject({ act: z.enum(presenceActs) }),
    answer: attendee,
  }),
  replan: endpoint({
    method: 'GET',
    path: '/regions/:region/events/:id/replan',
    summary: 'What planning the coming rounds anew would change, now that people came, stayed away or went',
    access: staff,
    params: one,
    answer: z.object({ offer: replanOffer.nullable() }),
  }),
  replanned: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/replan',
    summary: 'Put an offered plan in force, or take the last one back before its rounds begin',
    access: staff,
    params: one,
    /** `key` of the offer; null takes the last plan back. */
    body: z.strictObject({
      key: z
        .string()
        .regex(/^[0-9a-f]{16}$/)
        .nullable(),
    }),
    answer: z.object({ offer: replanOffer.nullable() }),
  }),
  answer: endpoint({
    method: 'POST',
    path: '/regions/:region/talks/:id/answer',
    summary: 'Say whether to go on together; the other side reads it only when both say yes',
    access: { roles: ['person', 'employer', 'jobhunter'] },
    params: z.object({ region: regionId, id: talkId }),
    body: strict(
      z.object({
        ...feedback.shape,
        nextStep: talkResult.shape.nextStep,
        /** Whose answer it is, where a jobhunter types it in from paper; else null. */
        side: z.enum(talkSides).nullable(),
      }),
    ),
    answer: z.object({ isMutual: z.boolean() }),
  }),
  tableCodes: endpoint({
    method: 'GET',
    path: '/regions/:region/events/:id/table-codes',
    summary: 'The codes of all tables; with one of them somebody who sits down begins a talk',
    access: hall,
    params: one,
    answer: z.object({ items: z.array(z.object({ stall: stallId, number: z.int(), code: tableCode })) }),
  }),
  tableCode: endpoint({
    method: 'GET',
    path: '/regions/:region/stalls/:id/table-code',
    summary: 'The code of one table',
    access: { roles: ['employer', 'jobhunter'] },
    params: z.object({ region: regionId, id: stallId }),
    answer: z.object({ code: tableCode }),
  }),
  sitDown: endpoint({
    method: 'POST',
    path: '/regions/:region/participations/:id/talks',
    summary: 'Begin a talk at the table whose code is said; the same talk again where there is one',
    access: { roles: ['person'] },
    params: z.object({ region: regionId, id: participationId }),
    body: z.strictObject({ code: tableCode }),
    answer: begun,
    status: 201,
    perMinute: 30,
  }),
  welcome: endpoint({
    method: 'POST',
    path: '/regions/:region/stalls/:id/talks',
    summary: 'Begin a talk with the person whose number is said; the same talk again where there is one',
    access: { roles: ['employer', 'jobhunter'] },
    params: z.object({ region: regionId, id: stallId }),
    body: z.strictObject({ number: z.int().min(1).max(10_000) }),
    answer: begun,
    status: 201,
  }),
  results: endpoint({
    method: 'GET',
    path: '/regions/:region/events/:id/results',
    summary: 'What came of an event; a coordinator reads no small number',
    access: { roles: ['jobhunter', 'coordinator'] },
    params: one,
    answer: eventResults,
  }),
  followUps: endpoint({
    method: 'GET',
    path: '/regions/:region/events/:id/follow-ups',
    summary: 'Talks of which something has to come yet, the earliest day first',
    access: staff,
    params: one,
    answer: z.object({ items: z.array(followUp), settled: z.int() }),
  }),
  settle: endpoint({
    method: 'POST',
    path: '/regions/:region/talks/:id/outcome',
    summary: 'Say what came of a talk; a pitch is proposed, or a placement drafted, and linked',
    access: staff,
    params: z.object({ region: regionId, id: talkId }),
    /** Null takes back what was said; what was made stays. */
    body: z.strictObject({ outcome: saidOutcome.nullable() }),
    answer: z.object({ version: z.int(), outcome: talkResult.shape.outcome }),
  }),
  doorCode: endpoint({
    method: 'GET',
    path: '/regions/:region/events/:id/door-code',
    summary: 'The code that stands at the door now; it turns every minute',
    access: hall,
    params: one,
    answer: z.object({ code: doorCode, until: z.number() }),
  }),
  comeIn: endpoint({
    method: 'POST',
    path: '/regions/:region/participations/:id/arrival',
    summary: 'Come in with the code that stands at the door',
    access: { roles: ['person'] },
    params: z.object({ region: regionId, id: participationId }),
    body: z.strictObject({ code: doorCode }),
    answer: attendee,
    perMinute: 60,
  }),
  makeHelperLink: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/helper-link',
    summary: 'Make the link by which helpers come in; the one before ends, who is in stays',
    access: staff,
    params: one,
    answer: link,
    status: 201,
  }),
  helpers: endpoint({
    method: 'GET',
    path: '/regions/:region/events/:id/helpers',
    summary: 'Who helps at an event, by name',
    access: staff,
    params: one,
    answer: z.object({ items: z.array(z.object({ account: accountId, name: z.string() })) }),
  }),
  endHelper: endpoint({
    method: 'DELETE',
    path: '/regions/:region/events/:id/helpers/:account',
    summary: 'End what a helper may do, at once',
    access: staff,
    params: z.object({ ...one.shape, account: accountId }),
    answer: nothing,
    status: 204,
  }),
  makeWall: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/wall',
    summary: 'Make the address of the screen on the wall; the one before ends',
    access: staff,
    params: one,
    answer: link,
    status: 201,
  }),
  wall: endpoint({
    method: 'POST',
    path: '/wall',
    summary: 'What the screen on the wall shows, for whoever holds its token',
    access: 'public',
    body: z.strictObject({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }),
    answer: wall,
  }),
}
