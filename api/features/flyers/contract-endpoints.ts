import { z } from 'zod'
import { endpoint, line } from '../../contract.ts'
import { flyerMessageId, pitchId, regionId } from '../../contract-ids.ts'
import { flyerMade, flyerPage, flyerStanding, flyerToken, flyerWish } from './contract.ts'

const ofPitch = z.object({ region: regionId, id: pitchId })
const selfOrStaff = { roles: ['person', 'jobhunter'] as const }

export const flyerEndpoints = {
  read: endpoint({
    method: 'GET',
    path: '/regions/:region/pitches/:id/flyer',
    summary: 'Whether a pitch has a flyer, until when, and how many have answered',
    access: selfOrStaff,
    params: ofPitch,
    answer: flyerStanding,
  }),
  make: endpoint({
    method: 'POST',
    path: '/regions/:region/pitches/:id/flyer',
    summary: 'Make a flyer with the name that the person chooses; one that was made before is closed',
    access: selfOrStaff,
    params: ofPitch,
    body: z.strictObject({ name: line(40) }),
    answer: flyerMade,
    status: 201,
  }),
  revoke: endpoint({
    method: 'DELETE',
    path: '/regions/:region/pitches/:id/flyer',
    summary: 'Close the flyer: its code opens nothing any more',
    access: selfOrStaff,
    params: ofPitch,
    answer: flyerStanding,
  }),
  open: endpoint({
    method: 'POST',
    path: '/flyers/opened',
    summary: 'What stands on a flyer, for whoever holds it',
    access: 'public',
    body: z.strictObject({ token: flyerToken }),
    answer: flyerPage,
  }),
  wish: endpoint({
    method: 'POST',
    path: '/flyers/messages',
    summary: 'Say that one would like to meet the person of a flyer; a jobhunter calls',
    access: 'public',
    body: flyerWish,
    answer: z.null(),
    status: 204,
  }),
  called: endpoint({
    method: 'POST',
    path: '/regions/:region/flyer-messages/:id/called',
    summary: 'Say that whoever answered a flyer was called',
    access: { roles: ['jobhunter'] },
    params: z.object({ region: regionId, id: flyerMessageId }),
    answer: z.null(),
    status: 204,
  }),
}
