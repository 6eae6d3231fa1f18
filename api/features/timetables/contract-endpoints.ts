import { z } from 'zod'
import { endpoint } from '../../contract.ts'
import { eventId, participationId, regionId, stallId } from '../../contract-ids.ts'
import { deskAnswer, movesAnswer, pin } from './contract.ts'

const one = z.object({ region: regionId, id: eventId })
const staff = { roles: ['jobhunter'] as const }

export const timetableEndpoints = {
  read: endpoint({
    method: 'GET',
    path: '/regions/:region/events/:id/timetable',
    summary: 'The timetable of a speedmeet as it is being made, with its people, tables and interpreters',
    access: staff,
    params: one,
    answer: deskAnswer,
  }),
  solve: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/timetable/solve',
    summary: 'Begin to make the best timetable; it is there when `solving` is null again',
    access: staff,
    params: one,
    answer: deskAnswer,
    status: 202,
  }),
  pins: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/timetable/pins',
    summary: 'Say which pairs must meet and which never do; they hold when the timetable is made anew',
    access: staff,
    params: one,
    body: z.strictObject({ pins: z.array(pin).max(1000) }),
    ifMatch: true,
    answer: deskAnswer,
  }),
  cancel: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/timetable/cancel',
    summary: 'Stop making a timetable; the one that stands is kept',
    access: staff,
    params: one,
    answer: deskAnswer,
  }),
  moves: endpoint({
    method: 'GET',
    path: '/regions/:region/events/:id/timetable/moves',
    summary:
      'Every place that a talk could be moved to, and what each costs; without `stall`, of one more talk',
    access: staff,
    params: one,
    query: z.strictObject({ participation: participationId, stall: stallId.exactOptional() }),
    answer: movesAnswer,
  }),
  move: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/timetable/move',
    summary: 'Move a talk by hand, lay one more, or take one off; who sat there gets the best free seat',
    access: staff,
    params: one,
    body: z.strictObject({
      participation: participationId,
      /** Where they sit now; null for one more talk. */
      from: stallId.nullable(),
      to: z.strictObject({ stall: stallId, round: z.int().min(0).max(29) }).nullable(),
    }),
    ifMatch: true,
    answer: deskAnswer,
  }),
  undo: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/timetable/undo',
    summary: 'Take back the last change of the draft, or do again what was taken back',
    access: staff,
    params: one,
    body: z.strictObject({ again: z.boolean() }),
    ifMatch: true,
    answer: deskAnswer,
  }),
  publish: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/timetable/publish',
    summary: 'Publish the timetable: everybody whose part is new or has changed is told',
    access: staff,
    params: one,
    ifMatch: true,
    answer: deskAnswer,
  }),
}
