import { z } from 'zod'
import { day, endpoint } from '../../contract.ts'
import { employerId, placementId, profileId, regionId } from '../../contract-ids.ts'
import { instrumentAnswer, regionRules } from '../regions/contract.ts'
import { finding } from './contract.ts'

const paperRule = regionRules.shape.papers.element
const ruleId = z.string().regex(/^[a-z0-9-]{1,100}$/)
const one = z.object({ region: regionId, id: placementId })
const three = { roles: ['person', 'employer', 'jobhunter'] as const }

/** What an office has to be asked before somebody may begin: which paper, by when, and what is there. */
export const permitGuide = z.object({
  /** Null where no office has to be asked. */
  permit: paperRule.shape.permit
    .extract(['requestedByEmployer', 'notifiedByEmployer', 'volunteerStatement'])
    .nullable(),
  ground: finding.shape.ground.nullable(),
  dates: z
    .object({
      today: day,
      /** The last day on which to ask, so that the work need not wait; it may be past. */
      askBy: day.nullable(),
      /** How long the office takes. */
      weeks: z.int().nullable(),
      /** When it has decided, if it is asked today. */
      decisionAround: day.nullable(),
      /** The last day of the permit that is there. */
      heldUntil: day.nullable(),
      startDay: day,
    })
    .nullable(),
  papers: z.array(
    z.object({
      ...paperRule.pick({ id: true, says: true, source: true, link: true, proof: true, holder: true }).shape,
      /** Since when it is there; null while it is not. */
      seenOn: day.nullable(),
      /** When its person was asked for it last; null where nobody asked. */
      askedOn: day.nullable(),
    }),
  ),
  /** What the rules say of the law, the permit and its days. */
  findings: z.array(finding),
  /** On which day it comes up in Today of who holds the case; null where nobody asked for that. */
  remindOn: day.nullable(),
  /** Null for the employer. */
  profile: profileId.nullable(),
  employer: employerId,
  personName: z.string(),
  employerName: z.string(),
  jobhunterName: z.string(),
})
export type PermitGuide = z.infer<typeof permitGuide>

/** Help with work at a placement, and whether it was offered to the employer. */
export const placementInstrument = z.object({ ...instrumentAnswer.shape, offeredOn: day.nullable() })
export type PlacementInstrument = z.infer<typeof placementInstrument>
const instruments = z.object({ items: z.array(placementInstrument) })

export const placementHelpEndpoints = {
  permit: endpoint({
    method: 'GET',
    path: '/regions/:region/placements/:id/permit',
    summary: 'What an office has to be asked first; an employer reads it once the person said yes to telling',
    access: three,
    params: one,
    answer: permitGuide,
  }),
  permitPaper: endpoint({
    method: 'POST',
    path: '/regions/:region/placements/:id/permit-papers',
    summary: 'Say that a paper is there, or not yet; the paper itself is kept nowhere',
    access: three,
    params: one,
    body: z.strictObject({ paper: ruleId, isThere: z.boolean() }),
    answer: permitGuide,
  }),
  askPaper: endpoint({
    method: 'POST',
    path: '/regions/:region/placements/:id/permit-asks',
    summary: 'Ask a person for a paper that they have; they are told once a day at most',
    access: { roles: ['employer', 'jobhunter'] },
    params: one,
    body: z.strictObject({ paper: ruleId }),
    answer: permitGuide,
  }),
  permitReminder: endpoint({
    method: 'PUT',
    path: '/regions/:region/placements/:id/permit-reminder',
    summary: 'Choose the day on which Today says that an office has to be asked; without a day, it does not',
    access: { roles: ['jobhunter'] },
    params: one,
    body: z.strictObject({ on: day.nullable() }),
    answer: permitGuide,
  }),
  instruments: endpoint({
    method: 'GET',
    path: '/regions/:region/placements/:id/instruments',
    summary: 'Help with work at this placement; an employer reads what was offered, never why',
    access: three,
    params: one,
    answer: instruments,
  }),
  offerInstrument: endpoint({
    method: 'POST',
    path: '/regions/:region/placements/:id/instruments',
    summary: 'Offer help to the employer, or take the offer back',
    access: { roles: ['jobhunter'] },
    params: one,
    body: z.strictObject({ instrument: ruleId, isOffered: z.boolean() }),
    answer: instruments,
  }),
}
