import { z } from 'zod'
import { day, endpoint, prose, sentence } from '../../contract.ts'
import { pitchId, profileId, regionId, vacancyId } from '../../contract-ids.ts'
import { patchOf } from '../../contract-patch.ts'
import { employerReasons, personReasons } from '../placements/codes.ts'
import { vacancySummary } from '../vacancies/contract.ts'
import { nextSteps } from './codes.ts'
import { answer, openPitch, pitch, pitchSections, question, receivedPitch, voice } from './contract.ts'

const one = z.object({ region: regionId, id: pitchId })
const ofPerson = z.object({ region: regionId, id: profileId })
const selfOrStaff = { roles: ['person', 'jobhunter'] } as const
const staff = { roles: ['jobhunter'] } as const
const employers = { roles: ['employer'] } as const
const places = z.record(vacancyId, vacancySummary)
/** Two MiB as base64, and as the body that holds it. */
const mostAudio = Math.ceil((2 * 1024 * 1024) / 3) * 4
const plain = ['drop', 'agree', 'takeBack', 'called', 'talkHeld', 'place', 'discussed'] as const

/** What a jobhunter has to do about a pitch, in the order in which it is listed. */
export const pitchTasks = [
  'silent',
  'discuss',
  'translate',
  'notYet',
  'toAgree',
  'introduced',
  'placed',
] as const

export const pitchEndpoints = {
  begin: endpoint({
    method: 'POST',
    path: '/regions/:region/profiles/:id/pitches',
    summary:
      'Begin a pitch for an open vacancy with the blocks that fit best; a jobhunter who gives a reason proposes it',
    access: selfOrStaff,
    params: ofPerson,
    body: z.strictObject({ id: pitchId, vacancy: vacancyId, reason: sentence(500).exactOptional() }),
    answer: openPitch,
    status: 201,
  }),
  own: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/pitches',
    summary: 'Where each pitch of a person stands, latest change first',
    access: selfOrStaff,
    params: ofPerson,
    answer: z.object({ items: z.array(pitch), vacancies: places, jobhunter: z.string() }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/regions/:region/pitches/:id',
    summary: 'One pitch, what could be added to it, and what the employer would see',
    access: selfOrStaff,
    params: one,
    answer: openPitch,
  }),
  patch: endpoint({
    method: 'PATCH',
    path: '/regions/:region/pitches/:id',
    summary: 'Change the story before it is sent, or what the employer may have, at any time',
    access: selfOrStaff,
    params: one,
    body: patchOf(pitchSections),
    ifMatch: true,
    answer: openPitch,
  }),
  act: endpoint({
    method: 'POST',
    path: '/regions/:region/pitches/:id/acts',
    summary: 'Take a pitch one step further, as its person or as a jobhunter',
    access: selfOrStaff,
    params: one,
    body: z.discriminatedUnion('act', [
      z.strictObject({ act: z.enum(plain) }),
      /** Somebody who sends it for a person does so with the person present. */
      z.strictObject({ act: z.literal('send'), isPresent: z.literal(true).exactOptional() }),
      z.strictObject({ act: z.literal('propose'), reason: sentence(500) }),
      z.strictObject({ act: z.literal('answer'), answer }),
      z.strictObject({ act: z.literal('release'), until: day }),
      z.strictObject({
        act: z.enum(['decline', 'notYet', 'withdraw', 'end']),
        reason: z.enum(personReasons),
      }),
    ]),
    ifMatch: true,
    answer: openPitch,
  }),
  translate: endpoint({
    method: 'POST',
    path: '/regions/:region/pitches/:id/translation',
    summary: 'Put own words, or an answer, into Dutch for the employer, as a human did',
    access: staff,
    params: one,
    body: z.strictObject({ of: z.enum(['words', 'answer']), dutch: prose(600) }),
    ifMatch: true,
    answer: openPitch,
  }),
  record: endpoint({
    method: 'PUT',
    path: '/regions/:region/pitches/:id/voice',
    summary: 'Keep a recording of at most 90 seconds and 2 MiB, WebM or MP4, in base64',
    access: selfOrStaff,
    params: one,
    body: z.strictObject({ audio: z.base64().min(4).max(mostAudio), seconds: voice.shape.seconds }),
    ifMatch: true,
    answer: openPitch,
    mostBytes: mostAudio + 1024,
  }),
  deleteVoice: endpoint({
    method: 'DELETE',
    path: '/regions/:region/pitches/:id/voice',
    summary: 'Delete the recording; nobody may hear it any more',
    access: selfOrStaff,
    params: one,
    ifMatch: true,
    answer: openPitch,
  }),
  hear: endpoint({
    method: 'GET',
    path: '/regions/:region/pitches/:id/voice',
    summary: 'The recording as a file; parts of it by Range',
    access: selfOrStaff,
    params: one,
    answer: z.unknown(),
  }),
  hearReceived: endpoint({
    method: 'GET',
    path: '/regions/:region/received-pitches/:id/voice',
    summary: 'The recording of a pitch for an employer that may hear it; parts of it by Range',
    access: employers,
    params: one,
    answer: z.unknown(),
  }),
  waiting: endpoint({
    method: 'GET',
    path: '/regions/:region/pitches',
    summary: 'Pitches in which a jobhunter has something to do, longest wait first',
    access: staff,
    params: z.object({ region: regionId }),
    query: z.strictObject({ mine: z.stringbool().exactOptional() }),
    answer: z.object({
      items: z.array(
        z.object({
          task: z.enum(pitchTasks),
          name: z.string(),
          /** Whom to ask at the employer; empty where nobody is named. */
          contact: z.object({ name: z.string(), phone: z.string().nullable() }).nullable(),
          pitch,
        }),
      ),
      vacancies: places,
    }),
  }),
  received: endpoint({
    method: 'GET',
    path: '/regions/:region/received-pitches',
    summary: 'Pitches that an employer has, those that wait for its answer first',
    access: employers,
    params: z.object({ region: regionId }),
    answer: z.object({ items: z.array(receivedPitch), vacancies: places, waiting: z.number() }),
  }),
  reply: endpoint({
    method: 'POST',
    path: '/regions/:region/received-pitches/:id/replies',
    summary: 'Answer a pitch, take the answer back while it is fresh, or say what became of the meeting',
    access: employers,
    params: one,
    body: z.discriminatedUnion('act', [
      z.strictObject({ act: z.literal('interested'), nextStep: z.enum(nextSteps) }),
      z.strictObject({ act: z.literal('ask'), question }),
      z.strictObject({ act: z.enum(['notNow', 'end']), reason: z.enum(employerReasons) }),
      z.strictObject({ act: z.enum(['undo', 'talkHeld', 'place']) }),
    ]),
    ifMatch: true,
    answer: z.object({ received: receivedPitch.nullable() }),
  }),
}
