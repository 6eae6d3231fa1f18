import { z } from 'zod'
import { endpoint } from '../../contract.ts'
import { eventId, participationId, regionId, stallId } from '../../contract-ids.ts'
import { invitingTable, reaction, stage, stageActs } from './contract.ts'

const one = z.object({ region: regionId, id: eventId })
const ofStall = z.object({ region: regionId, id: stallId })

export const stageEndpoints = {
  read: endpoint({
    method: 'GET',
    path: '/regions/:region/events/:id/stage',
    summary: 'Who speaks now and next at a pitch stage',
    access: { roles: ['jobhunter', 'person', 'employer'], partners: ['eventHelper'] },
    params: one,
    answer: stage,
  }),
  order: endpoint({
    method: 'PUT',
    path: '/regions/:region/events/:id/stage',
    summary: 'Say who speaks in which order: only those in whose pitch a table was interested before',
    access: { roles: ['jobhunter'] },
    params: one,
    body: z.strictObject({ order: z.array(participationId).max(100) }),
    ifMatch: true,
    answer: stage,
  }),
  turn: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/stage',
    summary: 'The next one speaks, or the one before again',
    access: { roles: ['jobhunter'], partners: ['eventHelper'] },
    params: one,
    body: z.strictObject({ act: z.enum(stageActs) }),
    ifMatch: true,
    answer: stage,
  }),
  react: endpoint({
    method: 'PUT',
    path: '/regions/:region/stalls/:id/reactions',
    summary:
      'Say whether a table would like to talk with somebody who speaks or has spoken; nobody else at a table reads it',
    access: { roles: ['employer', 'jobhunter'] },
    params: ofStall,
    body: z.strictObject(reaction.shape),
    answer: reaction,
  }),
  reactions: endpoint({
    method: 'GET',
    path: '/regions/:region/stalls/:id/reactions',
    summary: 'What a table said of those who spoke',
    access: { roles: ['employer', 'jobhunter'] },
    params: ofStall,
    answer: z.object({ items: z.array(reaction) }),
  }),
  invitations: endpoint({
    method: 'GET',
    path: '/regions/:region/participations/:id/reactions',
    summary: 'Which tables would like to talk with somebody, once they have spoken',
    access: { roles: ['person', 'jobhunter'] },
    params: z.object({ region: regionId, id: participationId }),
    answer: z.object({ items: z.array(invitingTable) }),
  }),
}
