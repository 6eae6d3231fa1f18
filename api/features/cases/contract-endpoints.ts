import { z } from 'zod'
import { day, endpoint, sentence } from '../../contract.ts'
import { accountId, contactId, employerId, profileId, promiseId, regionId } from '../../contract-ids.ts'
import { casePhases } from './codes.ts'
import {
  caseLoad,
  caseWeights,
  contact,
  contactNote,
  employerPromise,
  promise,
  promiseSections,
} from './contract.ts'

const ofProfile = z.object({ region: regionId, id: profileId })
const selfOrStaff = { roles: ['person', 'jobhunter'] as const }

export const caseEndpoints = {
  load: endpoint({
    method: 'GET',
    path: '/regions/:region/case-load',
    summary: 'How many open cases each jobhunter holds, how far they are and what they weigh, by name',
    access: { roles: ['coordinator'] },
    params: z.object({ region: regionId }),
    answer: z.object({ median: z.number(), weights: caseWeights, items: z.array(caseLoad) }),
  }),
  loadOf: endpoint({
    method: 'GET',
    path: '/regions/:region/case-load/:id',
    summary: 'The open cases of one jobhunter, to be offered to another',
    access: { roles: ['coordinator'] },
    params: z.object({ region: regionId, id: accountId }),
    answer: z.object({
      items: z.array(z.object({ id: profileId, name: z.string(), phase: z.enum(casePhases) })),
    }),
  }),
  contacts: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/contacts',
    summary:
      'The contact log of a case, latest first: for its person, who holds it, and a colleague who gave a reason today',
    access: selfOrStaff,
    params: ofProfile,
    answer: z.object({ items: z.array(contact) }),
  }),
  note: endpoint({
    method: 'POST',
    path: '/regions/:region/profiles/:id/contacts',
    summary: 'Note a contact about a case; the same again gives the same answer',
    access: { roles: ['jobhunter'] },
    params: ofProfile,
    body: z.strictObject({ id: contactId, ...contactNote.shape }),
    answer: contact,
    status: 201,
  }),
  promises: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/promises',
    summary: 'Promises of a case, the next day first: to and by its person alone for the person',
    access: selfOrStaff,
    params: ofProfile,
    answer: z.object({ items: z.array(promise) }),
  }),
  ofEmployer: endpoint({
    method: 'GET',
    path: '/regions/:region/employers/:id/promises',
    summary:
      'Promises by and to an employer, the next day first: its own people read of whom they know, jobhunters of their cases',
    access: { roles: ['employer', 'jobhunter'] },
    params: z.object({ region: regionId, id: employerId }),
    answer: z.object({ items: z.array(employerPromise) }),
  }),
  promise: endpoint({
    method: 'POST',
    path: '/regions/:region/profiles/:id/promises',
    summary: 'Write down who promised what to whom, and by which day',
    access: { roles: ['jobhunter'] },
    params: ofProfile,
    body: z.strictObject({ id: promiseId, ...promiseSections.shape }),
    answer: promise,
    status: 201,
  }),
  settle: endpoint({
    method: 'POST',
    path: '/regions/:region/promises/:id/acts',
    summary: 'Say that a promise was kept, move its day, or take it back',
    access: selfOrStaff,
    params: z.object({ region: regionId, id: promiseId }),
    body: z.discriminatedUnion('act', [
      z.strictObject({ act: z.literal('keep') }),
      z.strictObject({ act: z.literal('move'), dueOn: day, reason: sentence() }),
      z.strictObject({ act: z.literal('takeBack'), reason: sentence() }),
    ]),
    ifMatch: true,
    answer: promise,
  }),
}
