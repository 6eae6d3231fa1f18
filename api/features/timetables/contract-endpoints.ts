import { z } from 'zod'
import { endpoint } from '../../contract.ts'
import { eventId, regionId } from '../../contract-ids.ts'
import { deskAnswer, pin } from './contract.ts'

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
