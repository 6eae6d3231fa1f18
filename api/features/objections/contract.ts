import { z } from 'zod'
import { bcp47, endpoint, instant, prose } from '../../contract.ts'
import { objectionId, profileId, regionId, vacancyId } from '../../contract-ids.ts'
import { vacancySummary } from '../vacancies/contract.ts'

/** Somebody says that the explanation of a place is wrong; a jobhunter answers. */
export const objection = z.object({
  id: objectionId,
  profile: profileId,
  vacancy: vacancyId,
  text: prose(2000),
  language: bcp47,
  at: instant,
  state: z.enum(['open', 'answered']),
  answer: z.string().nullable(),
  version: z.int(),
})
export type ObjectionAnswer = z.infer<typeof objection>

export const objectionEndpoints = {
  make: endpoint({
    method: 'POST',
    path: '/regions/:region/profiles/:id/objections',
    summary: 'Say that the explanation of a place is wrong',
    access: { roles: ['person'] },
    params: z.object({ region: regionId, id: profileId }),
    body: z.strictObject({ id: objectionId, vacancy: vacancyId, text: prose(2000), language: bcp47 }),
    answer: objection,
    status: 201,
  }),
  own: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/objections',
    summary: 'What a person objected to, and what was answered; latest first',
    access: { roles: ['person', 'jobhunter'] },
    params: z.object({ region: regionId, id: profileId }),
    answer: z.object({
      /** `answeredBy` is a name; null while nobody answered, and when who did is gone. */
      items: z.array(z.object({ ...objection.shape, answeredBy: z.string().nullable() })),
      vacancies: z.record(vacancyId, vacancySummary),
    }),
  }),
  waiting: endpoint({
    method: 'GET',
    path: '/regions/:region/objections',
    summary: 'Objections that wait for an answer, oldest first',
    access: { roles: ['jobhunter'] },
    params: z.object({ region: regionId }),
    answer: z.object({
      items: z.array(z.object({ ...objection.shape, name: z.string() })),
      vacancies: z.record(vacancyId, vacancySummary),
    }),
  }),
  answer: endpoint({
    method: 'POST',
    path: '/regions/:region/objections/:id/answer',
    summary: 'Answer an objection',
    access: { roles: ['jobhunter'] },
    params: z.object({ region: regionId, id: objectionId }),
    body: z.strictObject({ answer: prose(2000) }),
    ifMatch: true,
    answer: objection,
  }),
}
