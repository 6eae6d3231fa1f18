import { z } from 'zod'
import { endpoint, instant, prose } from '../../contract.ts'
import { profileId, regionId, vacancyId } from '../../contract-ids.ts'
import { vacancySummary } from '../vacancies/contract.ts'

/** Proposed: to be brought to the person. Pinned: kept on top for a vacancy. Left out: not for this vacancy. */
export const pickStates = ['proposed', 'pinned', 'leftOut'] as const
export type PickState = (typeof pickStates)[number]

/** What a jobhunter decided about a person and a vacancy, and why. */
export const pick = z.object({
  profile: profileId,
  vacancy: vacancyId,
  state: z.enum(pickStates),
  reason: z.string(),
  /** Name of who decided; empty when they are gone. */
  by: z.string(),
  at: instant,
})
export type PickAnswer = z.infer<typeof pick>

const staff = { roles: ['jobhunter'] } as const
const ofVacancy = z.object({ region: regionId, id: vacancyId })

export const pickEndpoints = {
  choose: endpoint({
    method: 'POST',
    path: '/regions/:region/vacancies/:id/picks',
    summary:
      'Propose somebody for a vacancy, pin them or leave them out, with a reason; the last word stands',
    access: staff,
    params: ofVacancy,
    body: z.strictObject({ profile: profileId, state: z.enum(pickStates), reason: prose(500) }),
    answer: pick,
  }),
  takeBack: endpoint({
    method: 'DELETE',
    path: '/regions/:region/vacancies/:id/picks/:profile',
    summary: 'Take back what was decided about a person and a vacancy',
    access: staff,
    params: z.object({ region: regionId, id: vacancyId, profile: profileId }),
    answer: z.null(),
    status: 204,
  }),
  ofVacancy: endpoint({
    method: 'GET',
    path: '/regions/:region/vacancies/:id/picks',
    summary: 'What jobhunters decided about people for a vacancy, latest first',
    access: staff,
    params: ofVacancy,
    answer: z.object({ items: z.array(z.object({ ...pick.shape, name: z.string() })) }),
  }),
  ofProfile: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/picks',
    summary: 'What jobhunters decided about vacancies for a person, latest first',
    access: staff,
    params: z.object({ region: regionId, id: profileId }),
    answer: z.object({ items: z.array(pick), vacancies: z.record(vacancyId, vacancySummary) }),
  }),
}
