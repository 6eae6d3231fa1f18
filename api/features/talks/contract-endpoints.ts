import { z } from 'zod'
import { endpoint } from '../../contract.ts'
import { eventId, participationId, regionId, stallId } from '../../contract-ids.ts'
import { talk, talkForEmployer, talkForPerson } from './contract.ts'

export const talkEndpoints = {
  ofEvent: endpoint({
    method: 'GET',
    path: '/regions/:region/events/:id/talks',
    summary: 'Talks of an event as published, by round and table',
    access: { roles: ['jobhunter'] },
    params: z.object({ region: regionId, id: eventId }),
    answer: z.object({ items: z.array(talk) }),
  }),
  ofPerson: endpoint({
    method: 'GET',
    path: '/regions/:region/participations/:id/talks',
    summary: 'Talks of one person, in the order of the day',
    access: { roles: ['person', 'jobhunter'] },
    params: z.object({ region: regionId, id: participationId }),
    answer: z.object({ items: z.array(talkForPerson) }),
  }),
  ofStall: endpoint({
    method: 'GET',
    path: '/regions/:region/stalls/:id/talks',
    summary: 'Talks at one table, with what each person is called in the hall',
    access: { roles: ['employer', 'jobhunter'] },
    params: z.object({ region: regionId, id: stallId }),
    answer: z.object({ items: z.array(talkForEmployer) }),
  }),
}
