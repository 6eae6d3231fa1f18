import { z } from 'zod'
import { kinds } from '../../../matcher/codes.ts'
import { day, endpoint, prose, uiLanguage } from '../../contract.ts'
import { placementId, profileId, regionId, vacancyId } from '../../contract-ids.ts'
import { patchOf } from '../../contract-patch.ts'
import { endReasons } from './codes.ts'
import {
  evaluationAnswers,
  evaluationId,
  evaluationTogether,
  placement,
  placementOrigins,
  placementStates,
  placementSummary,
  plainActs,
  planRecord,
  reasonActs,
} from './contract.ts'
import { placementHelpEndpoints } from './contract-help.ts'
import { planSections } from './contract-plan.ts'
import { rulePreviewEndpoints } from './contract-rules.ts'

const inRegion = z.object({ region: regionId })
const one = z.object({ region: regionId, id: placementId })
const evaluationOf = z.object({ region: regionId, id: placementId, evaluation: evaluationId })
const three = { roles: ['person', 'employer', 'jobhunter'] as const }
const staff = { roles: ['jobhunter'] as const }

export const placementEndpoints = {
  ...placementHelpEndpoints,
  ...rulePreviewEndpoints,
  list: endpoint({
    method: 'GET',
    path: '/regions/:region/placements',
    summary:
      'Placements, latest change first: a person’s own, an employer’s own, or a region’s for its jobhunters',
    access: three,
    params: inRegion,
    query: z.strictObject({
      state: z.enum(placementStates).exactOptional(),
      profile: profileId.exactOptional(),
      vacancy: vacancyId.exactOptional(),
    }),
    answer: z.object({ items: z.array(placementSummary) }),
  }),
  propose: endpoint({
    method: 'POST',
    path: '/regions/:region/placements',
    summary: 'Propose a placement; the plan begins with what the vacancy and the profile say',
    access: staff,
    params: inRegion,
    body: z.strictObject({
      id: placementId,
      profile: profileId,
      vacancy: vacancyId,
      kind: z.enum(kinds).exactOptional(),
      origin: z.enum(placementOrigins),
    }),
    answer: placement,
    status: 201,
  }),
  read: endpoint({
    method: 'GET',
    path: '/regions/:region/placements/:id',
    summary: 'A placement as the caller may read it, with what the rules say of its plan',
    access: three,
    params: one,
    answer: placement,
  }),
  readPlan: endpoint({
    method: 'GET',
    path: '/regions/:region/placements/:id/plan',
    summary: 'The plan as it is written now',
    access: three,
    params: one,
    answer: planRecord,
  }),
  patchPlan: endpoint({
    method: 'PATCH',
    path: '/regions/:region/placements/:id/plan',
    summary:
      'Change the plan; a plan that was offered gets a new number, and agreements with the old one are past',
    access: { roles: ['employer', 'jobhunter'] },
    params: one,
    body: patchOf(planSections),
    ifMatch: true,
    answer: planRecord,
  }),
  act: endpoint({
    method: 'POST',
    path: '/regions/:region/placements/:id/acts',
    summary: 'Say yes or no, offer the plan, ask a change, start, extend, end, break off',
    access: three,
    params: one,
    body: z.discriminatedUnion('act', [
      z.strictObject({ act: z.enum(plainActs) }),
      z.strictObject({
        act: z.enum(reasonActs),
        reason: z.enum(endReasons),
        text: prose(500).exactOptional(),
      }),
      z.strictObject({ act: z.literal('askChange'), text: prose(500) }),
      z.strictObject({ act: z.literal('extend'), endDay: day }),
    ]),
    ifMatch: true,
    answer: placement,
  }),
  agree: endpoint({
    method: 'POST',
    path: '/regions/:region/placements/:id/agreements',
    summary:
      'Agree with the plan of a number; the same again gives the same answer, an old number is refused',
    access: three,
    params: one,
    body: z.strictObject({
      number: z.int().min(1).max(100),
      language: uiLanguage,
      /** The side that signs on the jobhunter's device; without it, the caller's own. */
      for: z.enum(['person', 'employer']).exactOptional(),
    }),
    answer: placement,
  }),
  evaluate: endpoint({
    method: 'POST',
    path: '/regions/:region/placements/:id/evaluations/:evaluation/answers',
    summary: 'Say how it goes; the other side reads it when both have, or when the day is three days past',
    access: three,
    params: evaluationOf,
    body: z.strictObject({
      ...evaluationAnswers.shape,
      /** The side that answers on the jobhunter's device. */
      for: z.enum(['person', 'employer']).exactOptional(),
    }),
    answer: placement,
  }),
  together: endpoint({
    method: 'POST',
    path: '/regions/:region/placements/:id/evaluations/:evaluation/together',
    summary: 'Write down what both said together',
    access: { roles: ['employer', 'jobhunter'] },
    params: evaluationOf,
    body: z.strictObject(evaluationTogether.omit({ on: true }).shape),
    answer: placement,
  }),
  convert: endpoint({
    method: 'POST',
    path: '/regions/:region/placements/:id/conversion',
    summary: 'Begin the job that follows from a placement; the placement itself is completed',
    access: { roles: ['employer', 'jobhunter'] },
    params: one,
    body: z.strictObject({ id: placementId, startDay: day }),
    answer: placement,
    status: 201,
  }),
}
