import { z } from 'zod'
import { demands, dutchSkills, kinds, languageLevels } from '../../../matcher/codes.ts'
import { week } from '../../../matcher/contract.ts'
import {
  day,
  endpoint,
  historyEntry,
  instant,
  line,
  listed,
  money,
  pageOf,
  pageQuery,
  prose,
  text,
  title,
  versioned,
} from '../../contract.ts'
import { employerId, regionId, siteId, vacancyId } from '../../contract-ids.ts'
import { beginningOf, patchOf } from '../../contract-patch.ts'
import { vacancyStates } from './codes.ts'

const concept = (part: string) => z.string().regex(new RegExp(`^${part}-[a-z0-9-]{1,60}$`))
const itemId = z.string().regex(/^[a-z0-9-]{1,40}$/)
const languageLevel = z.enum(languageLevels)
const hours = z.int().min(1).max(60)

const task = z.object({
  title,
  /** Relative share of the work. */
  share: z.int().min(1).max(100),
  /** A0 is "not asked". */
  dutch: z.object({
    listening: languageLevel,
    speaking: languageLevel,
    reading: languageLevel,
    writing: languageLevel,
  }),
  /** Cells that safety needs from the first day; the rest is learnt on the job. */
  hard: z.array(z.enum(dutchSkills)).max(4),
  /** Whether somebody who speaks a floor language may do this task below a hard level. */
  floorLanguageHelps: z.boolean(),
})

export const vacancySections = z.object({
  basics: z.object({
    kind: z.enum(kinds),
    site: siteId,
    occupation: concept('occ'),
    title,
    positions: z.int().min(1).max(500),
    startDay: day,
    endDay: day.nullable(),
    intentionToHire: z.boolean(),
  }),
  work: z.object({
    tasks: listed(itemId, task, 20),
    floorLanguages: z.array(z.string().regex(/^[a-z]{2,3}$/)).max(10),
    demands: z.array(z.enum(demands)).max(demands.length),
    /** How much of the talk on the floor is Dutch. */
    dutchSharePercent: z.int().min(0).max(100).nullable(),
  }),
  requirements: z.object({
    skills: listed(
      concept('sk'),
      z.object({
        level: z.int().min(1).max(4),
        importance: z.enum(['must', 'nice']),
        learnable: z.boolean(),
      }),
      40,
    ),
    certificates: listed(concept('cert'), z.object({ obtainable: z.boolean() }), 20),
  }),
  hours: z.object({
    /** Asked is `desired`; without `min` and `max` they are 80% of it, rounded down, and itself. */
    perWeek: z.object({ min: hours.nullable(), desired: hours, max: hours.nullable() }),
    possible: week.nullable(),
    required: week.nullable(),
  }),
  pay: z.object({
    wage: money.nullable(),
    allowance: money.nullable(),
    travelCostPaid: z.boolean().nullable(),
  }),
  guidance: z.object({ buddy: z.boolean(), jobCoach: z.boolean(), languageCoach: z.boolean() }),
  description: text.nullable(),
  /** Whether everybody may read it on a page of its own while it is open, search engines too. */
  publication: z.object({ onWeb: z.boolean() }),
})
export type VacancySections = z.infer<typeof vacancySections>

export type VacancyState = (typeof vacancyStates)[number]
export const vacancyActs = ['submit', 'approve', 'sendBack', 'pause', 'resume', 'close', 'reopen'] as const
export type VacancyAct = (typeof vacancyActs)[number]
export const closeReasons = ['positionFilled', 'foundElsewhere', 'noLongerNeeded', 'other'] as const

export const vacancy = z.object({
  id: vacancyId,
  region: regionId,
  employer: employerId,
  employerName: z.string(),
  town: z.string(),
  state: z.enum(vacancyStates),
  /** Why it was sent back or closed. */
  stateReason: z.string().nullable(),
  ...versioned.shape,
  history: z.array(historyEntry),
  ...vacancySections.shape,
})
export type VacancyAnswer = z.infer<typeof vacancy>

export const vacancySummary = z.object({
  id: vacancyId,
  state: z.enum(vacancyStates),
  kind: z.enum(kinds),
  occupation: z.string(),
  title: text,
  employer: employerId,
  employerName: z.string(),
  town: z.string(),
  hoursDesired: z.int(),
  positions: z.int(),
  startDay: day,
  /** Since when it waits for a jobhunter; null for one that does not. */
  waitsSince: instant.nullable(),
  version: z.int(),
})
export type VacancySummary = z.infer<typeof vacancySummary>

const inRegion = z.object({ region: regionId })
const one = z.object({ region: regionId, id: vacancyId })
const ownOrStaff = { roles: ['employer', 'jobhunter'] as const }

export const vacancyEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/regions/:region/vacancies',
    summary:
      'Vacancies of a region, newest change first; an employer sees their own, a person those that are open',
    access: { roles: ['person', 'employer', 'jobhunter'] },
    params: inRegion,
    query: z.strictObject({
      ...pageQuery.shape,
      state: z.enum(vacancyStates).exactOptional(),
      kind: z.enum(kinds).exactOptional(),
      employer: employerId.exactOptional(),
      /** Part of an employer's name, of a town, or of the name of an occupation in any language. */
      find: line(80).exactOptional(),
    }),
    answer: pageOf(vacancySummary),
  }),
  create: endpoint({
    method: 'POST',
    path: '/regions/:region/vacancies',
    summary: 'Begin a vacancy as a draft',
    access: ownOrStaff,
    params: inRegion,
    body: z.strictObject({
      id: vacancyId,
      ...beginningOf(vacancySections, ['basics', 'hours']),
    }),
    answer: vacancy,
    status: 201,
  }),
  read: endpoint({
    method: 'GET',
    path: '/regions/:region/vacancies/:id',
    summary: 'One vacancy; a person sees open ones',
    access: { roles: ['person', 'employer', 'jobhunter'] },
    params: one,
    answer: vacancy,
  }),
  patch: endpoint({
    method: 'PATCH',
    path: '/regions/:region/vacancies/:id',
    summary: 'Change any part of any section; a material change by the employer goes back to review',
    access: ownOrStaff,
    params: one,
    body: patchOf(vacancySections),
    ifMatch: true,
    answer: vacancy,
  }),
  throwAway: endpoint({
    method: 'DELETE',
    path: '/regions/:region/vacancies/:id',
    summary: 'Throw away a draft that was never sent for review',
    access: ownOrStaff,
    params: one,
    ifMatch: true,
    answer: z.null(),
    status: 204,
  }),
  approved: endpoint({
    method: 'GET',
    path: '/regions/:region/vacancies/:id/approved',
    summary: 'A vacancy as a jobhunter approved it last; null for one that never was',
    access: ownOrStaff,
    params: one,
    answer: z.object({ sections: vacancySections.nullable(), at: instant.nullable() }),
  }),
  setState: endpoint({
    method: 'POST',
    path: '/regions/:region/vacancies/:id/state',
    summary: 'Submit, approve, send back, pause, resume, close, or take a closed one up again as a draft',
    access: ownOrStaff,
    params: one,
    body: z.discriminatedUnion('act', [
      z.strictObject({ act: z.enum(['submit', 'approve', 'pause', 'resume', 'reopen']) }),
      z.strictObject({ act: z.literal('sendBack'), reason: prose(500) }),
      z.strictObject({ act: z.literal('close'), reason: z.enum(closeReasons) }),
    ]),
    ifMatch: true,
    answer: vacancy,
  }),
}
