import { z } from 'zod'
import { endpoint, pageOf, pageQuery } from '../../contract.ts'
import { employerId, eventId, participationId, profileId, regionId, stallId } from '../../contract-ids.ts'
import { beginningOf, patchOf } from '../../contract-patch.ts'
import {
  cancelReasons,
  event,
  eventSections,
  eventStates,
  eventSummary,
  invitee,
  inviteeGroups,
  ownInvitation,
  participation,
  participationReasons,
  participationSections,
  stall,
  stallReasons,
  stallSections,
} from './contract.ts'

const inRegion = z.object({ region: regionId })
const one = z.object({ region: regionId, id: eventId })
const oneStall = z.object({ region: regionId, id: stallId })
const staff = { roles: ['jobhunter'] as const }
const ownOrStaff = { roles: ['employer', 'jobhunter'] as const }

export const eventEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/regions/:region/events',
    summary: 'Events of a region, the latest day first',
    access: staff,
    params: inRegion,
    query: z.strictObject({ ...pageQuery.shape, state: z.enum(eventStates).exactOptional() }),
    answer: pageOf(eventSummary),
  }),
  create: endpoint({
    method: 'POST',
    path: '/regions/:region/events',
    summary: 'Begin an event as a draft; who makes it organises it',
    access: staff,
    params: inRegion,
    body: z.strictObject({ id: eventId, ...beginningOf(eventSections, ['basics', 'place']) }),
    answer: event,
    status: 201,
  }),
  read: endpoint({
    method: 'GET',
    path: '/regions/:region/events/:id',
    summary: 'One event',
    access: staff,
    params: one,
    answer: event,
  }),
  patch: endpoint({
    method: 'PATCH',
    path: '/regions/:region/events/:id',
    summary: 'Change any part of any section',
    access: staff,
    params: one,
    body: patchOf(eventSections),
    ifMatch: true,
    answer: event,
  }),
  setState: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/state',
    summary: 'Begin to invite people, or cancel; who was asked is told',
    access: staff,
    params: one,
    body: z.discriminatedUnion('act', [
      z.strictObject({ act: z.literal('invite') }),
      z.strictObject({ act: z.literal('cancel'), reason: z.enum(cancelReasons) }),
    ]),
    ifMatch: true,
    answer: event,
  }),
}

export const stallEndpoints = {
  ofEvent: endpoint({
    method: 'GET',
    path: '/regions/:region/events/:id/stalls',
    summary: 'Stalls of an event by the number of their table',
    access: staff,
    params: one,
    answer: z.object({ items: z.array(stall) }),
  }),
  ofEmployer: endpoint({
    method: 'GET',
    path: '/regions/:region/employers/:id/stalls',
    summary: 'Stalls to which an employer was invited, the latest event first',
    access: ownOrStaff,
    params: z.object({ region: regionId, id: employerId }),
    answer: z.object({ items: z.array(stall) }),
  }),
  invite: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/stalls',
    summary: 'Ask an employer to come to an event; it gets the first free table',
    access: staff,
    params: one,
    body: z.strictObject({ id: stallId, employer: employerId, ...beginningOf(stallSections, []) }),
    answer: stall,
    status: 201,
  }),
  read: endpoint({
    method: 'GET',
    path: '/regions/:region/stalls/:id',
    summary: 'One stall, with what its employer reads of the event',
    access: ownOrStaff,
    params: oneStall,
    answer: stall,
  }),
  patch: endpoint({
    method: 'PATCH',
    path: '/regions/:region/stalls/:id',
    summary: 'Change the vacancies, people, languages or hours of a stall',
    access: ownOrStaff,
    params: oneStall,
    body: patchOf(stallSections),
    ifMatch: true,
    answer: stall,
  }),
  setState: endpoint({
    method: 'POST',
    path: '/regions/:region/stalls/:id/state',
    summary: 'Say that the employer comes or does not come, or ask it again',
    access: ownOrStaff,
    params: oneStall,
    body: z.discriminatedUnion('act', [
      z.strictObject({ act: z.enum(['accept', 'askAgain']) }),
      z.strictObject({ act: z.literal('decline'), reason: z.enum(stallReasons) }),
    ]),
    ifMatch: true,
    answer: stall,
  }),
}

const oneParticipation = z.object({ region: regionId, id: participationId })
const selfOrStaff = { roles: ['person', 'jobhunter'] as const }

export const participationEndpoints = {
  fitting: endpoint({
    method: 'GET',
    path: '/regions/:region/events/:id/fitting',
    summary:
      'Who fits the stalls of an event, the best first, and how often each group is there in the region',
    access: staff,
    params: one,
    answer: z.object({
      items: z.array(invitee),
      people: z.int(),
      groups: z.record(z.enum(inviteeGroups), z.int()),
    }),
  }),
  fitOf: endpoint({
    method: 'GET',
    path: '/regions/:region/events/:id/fitting/:profile',
    summary: 'How one person fits an event, and at which stalls there could be a talk, the best first',
    access: staff,
    params: z.object({ ...one.shape, profile: profileId }),
    /** `fit` is about the stall that suits best, and null where none does. */
    answer: z.object({
      /** What was asked of the person before; null where nothing was. */
      known: participation.pick({ number: true, state: true }).nullable(),
      fit: invitee.nullable(),
      stalls: z.array(stallId),
    }),
  }),
  ofEvent: endpoint({
    method: 'GET',
    path: '/regions/:region/events/:id/participations',
    summary: 'Who was invited to an event, by number',
    access: staff,
    params: one,
    answer: z.object({ items: z.array(participation) }),
  }),
  invite: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/participations',
    summary: 'Invite people to an event; who was invited already stays as they are',
    access: staff,
    params: one,
    body: z.strictObject({ profiles: z.array(profileId).min(1).max(200) }),
    answer: z.object({ items: z.array(participation) }),
  }),
  ofPerson: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/participations',
    summary: 'Events to which a person was invited, the latest first',
    access: { roles: ['person'] },
    params: z.object({ region: regionId, id: profileId }),
    answer: z.object({ items: z.array(ownInvitation) }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/regions/:region/participations/:id',
    summary: 'One invitation, as the person reads it; a jobhunter who answers for them reads the same',
    access: selfOrStaff,
    params: oneParticipation,
    answer: ownInvitation,
  }),
  patch: endpoint({
    method: 'PATCH',
    path: '/regions/:region/participations/:id',
    summary: 'Choose a name for the wall, needs, hours, and whom to talk to',
    access: selfOrStaff,
    params: oneParticipation,
    body: patchOf(participationSections),
    ifMatch: true,
    answer: ownInvitation,
  }),
  setState: endpoint({
    method: 'POST',
    path: '/regions/:region/participations/:id/state',
    summary: 'Say whether the person comes; when all seats are taken they wait and move up by themselves',
    access: selfOrStaff,
    params: oneParticipation,
    body: z.discriminatedUnion('act', [
      z.strictObject({ act: z.literal('accept') }),
      z.strictObject({
        act: z.literal('decline'),
        reason: z.enum(participationReasons).nullable(),
      }),
    ]),
    ifMatch: true,
    answer: ownInvitation,
  }),
  calendar: endpoint({
    method: 'GET',
    path: '/regions/:region/participations/:id/calendar',
    summary: 'The event as a file for a calendar (iCalendar, RFC 5545)',
    access: selfOrStaff,
    params: oneParticipation,
    answer: z.object({ file: z.string() }),
  }),
}
