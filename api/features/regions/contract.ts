import { z } from 'zod'
import { kinds } from '../../../matcher/codes.ts'
import { day, endpoint, historyEntry, line, versioned } from '../../contract.ts'
import { regionId } from '../../contract-ids.ts'
import { patchOf } from '../../contract-patch.ts'
import { blockedCases, legalPositions } from '../profiles/contract.ts'

const weight = (low: number, high: number) => z.int().min(low).max(high)

/** In force from `validFrom` up to and including `validUntil`; null: without an end. */
const versionedRule = {
  id: z.string(),
  /** Where it stands, for whoever checks it. */
  source: z.string().min(1),
  validFrom: day,
  validUntil: day.nullable(),
}
const fourLabels = z.object({ ar: line(), ti: line(), en: line(), nl: line() })

const rightsRule = z.object({
  ...versionedRule,
  position: z.enum(legalPositions),
  /** The kinds of place this rule opens; a kind that no rule of a position names is closed to it. */
  kinds: z.array(z.enum(kinds)).min(1),
  /** Months since the start of the asylum procedure before which the kinds stay closed. */
  afterMonths: z.int().min(0).max(60),
  /**
   * The paper needed. `onRecord`: closed until a permit is recorded with the person. The others close nothing: whoever
   * offers the place has to ask for them.
   */
  permit: z.enum(['notNeeded', 'requestedByEmployer', 'volunteerStatement', 'onRecord']),
  /** The paper whose last day is also the last day of the right; null: no end. */
  until: z.enum(['wDocument', 'permit']).nullable(),
  /** Whether wage subsidy may be asked for. */
  subsidy: z.boolean(),
})
export type RightsRule = z.infer<typeof rightsRule>

const blockedRule = z.object({
  ...versionedRule,
  case: z.enum(['minor', ...blockedCases]),
  /** What the person reads instead. */
  referral: fourLabels,
})

const limitRule = z.object({
  ...versionedRule,
  kind: z.enum(kinds),
  /** Hard stop. */
  maxMonths: z.int().min(1).max(60),
  /** Offered as the first value; null: none. */
  usualMonths: z.int().min(1).max(60).nullable(),
  /** The municipality sets the length, so the form says to check it there. */
  byOrdinance: z.boolean(),
  requires: z.array(z.enum(['learningGoals', 'guidance', 'intentionToHire', 'liabilityInsurance'])),
  repeat: z.enum(['withMotivation', 'neverInSameJob']),
})

export const ruleNumbers = [
  'lateStartDays',
  'retentionDays',
  'retentionWithConsentDays',
  'shownListMonths',
  'suppressionThreshold',
  'unansweredPitchDays',
  'noContactDays',
  'permitWeeks',
] as const
export type RuleNumber = (typeof ruleNumbers)[number]

const numberRule = z.object({
  ...versionedRule,
  id: z.enum(ruleNumbers),
  value: z.int().min(0).max(100_000),
  unit: z.enum(['days', 'weeks', 'months', 'people']),
})

/** The law and the money of a region as data. */
export const regionRules = z.object({
  version: z.string(),
  rights: z.array(rightsRule),
  blocked: z.array(blockedRule),
  limits: z.array(limitRule),
  numbers: z.array(numberRule),
})
export type RegionRules = z.infer<typeof regionRules>

export const regionSections = z.object({
  name: line(80),
  weights: z.object({
    skills: weight(30, 50),
    language: weight(10, 30),
    travel: weight(5, 25),
    availability: weight(5, 25),
    wish: weight(5, 20),
  }),
  rules: regionRules,
})
export type RegionSections = z.infer<typeof regionSections>

export const region = z.object({
  id: regionId,
  neighbours: z.array(regionId),
  municipalities: z.array(z.string()),
  timeZone: z.string(),
  ...versioned.shape,
  history: z.array(historyEntry),
  ...regionSections.shape,
})
export type RegionAnswer = z.infer<typeof region>

const one = z.object({ region: regionId })

export const regionEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/regions',
    summary: 'The regions that take part',
    access: 'public',
    answer: z.object({ items: z.array(z.object({ id: regionId, name: z.string() })) }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/regions/:region',
    summary: 'A region with its settings and the rules in force',
    access: { roles: ['person', 'employer', 'jobhunter', 'coordinator'] },
    params: one,
    answer: region,
  }),
  patch: endpoint({
    method: 'PATCH',
    path: '/regions/:region',
    summary: 'Change weights and settings inside their bounds',
    access: { roles: ['coordinator'] },
    params: one,
    body: patchOf(regionSections),
    ifMatch: true,
    answer: region,
  }),
}
