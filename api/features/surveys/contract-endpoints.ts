import { z } from 'zod'
import { endpoint } from '../../contract.ts'
import { eventId, participationId, regionId, stallId, surveyAnswerId } from '../../contract-ids.ts'
import { surveySides, surveyWaves } from './codes.ts'
import { survey, surveyCount, surveySaid } from './contract.ts'

const ofPerson = z.object({ region: regionId, id: participationId })
const ofStall = z.object({ region: regionId, id: stallId })
const ofEvent = z.object({ region: regionId, id: eventId })
const answers = z.strictObject({ wave: z.enum(surveyWaves), said: surveySaid })

export const surveyEndpoints = {
  ofPerson: endpoint({
    method: 'GET',
    path: '/regions/:region/participations/:id/survey',
    summary: 'What a person can say about an event now: before it, after it, or six months later',
    access: { roles: ['person'] },
    params: ofPerson,
    answer: survey,
  }),
  answerOfPerson: endpoint({
    method: 'POST',
    path: '/regions/:region/participations/:id/survey',
    summary: 'Answer the questions to a person, once; answers are only counted',
    access: { roles: ['person'] },
    params: ofPerson,
    body: answers,
    answer: survey,
  }),
  ofStall: endpoint({
    method: 'GET',
    path: '/regions/:region/stalls/:id/survey',
    summary: 'What an employer can say about an event now',
    access: { roles: ['employer'] },
    params: ofStall,
    answer: survey,
  }),
  answerOfStall: endpoint({
    method: 'POST',
    path: '/regions/:region/stalls/:id/survey',
    summary: 'Answer the questions to an employer, once; answers are only counted',
    access: { roles: ['employer'] },
    params: ofStall,
    body: answers,
    answer: survey,
  }),
  paper: endpoint({
    method: 'POST',
    path: '/regions/:region/events/:id/survey-papers',
    summary: 'Type in answers that came on paper, without a name; the same id again counts once',
    access: { roles: ['jobhunter'] },
    params: ofEvent,
    body: z.strictObject({ id: surveyAnswerId, side: z.enum(surveySides), ...answers.shape }),
    answer: z.null(),
    status: 204,
  }),
  counts: endpoint({
    method: 'GET',
    path: '/regions/:region/events/:id/survey-counts',
    summary: 'How often each question was answered, and how often with yes; no small number, whoever reads',
    access: { roles: ['jobhunter', 'coordinator'] },
    params: ofEvent,
    answer: z.object({ items: z.array(surveyCount), group: z.int() }),
  }),
}
