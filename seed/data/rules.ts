import { z } from 'zod'
import { kinds } from '../../matcher/codes.ts'
import { labels, provenance } from './labels.ts'
import file from './rules.json' with { type: 'json' }

/** What a person is in law; it never enters the matcher, only the spans of days that follow from it do. */
export const legalPositions = ['statusHolder', 'asylumSeeker', 'temporaryProtection', 'other'] as const
export type LegalPosition = (typeof legalPositions)[number]

/** Cases in which no paid work is offered, only a referral. */
export const blockedCases = ['minor', 'dublin', 'returnDecision'] as const
export type BlockedCase = (typeof blockedCases)[number]

/** In force from `validFrom` up to and including `validUntil`; null: without an end. */
const versioned = {
  id: z.string(),
  source: z.string().min(1),
  validFrom: z.iso.date(),
  validUntil: z.iso.date().nullable(),
}

const rightsRule = z.strictObject({
  ...versioned,
  position: z.enum(legalPositions),
  /** The kinds of place this rule opens; a kind that no rule of a position names is closed to it. */
  kinds: z.array(z.enum(kinds)).min(1),
  /** Months since the start of the asylum procedure before which the kinds stay closed. */
  afterMonths: z.int().min(0),
  /** The paper needed. `onRecord`: closed until a permit is recorded with the person. The others do not close
   * anything: whoever offers the place has to ask for them. */
  permit: z.enum(['notNeeded', 'requestedByEmployer', 'volunteerStatement', 'onRecord']),
  /** The paper whose last day is also the last day of the right; null: no end. */
  until: z.enum(['wDocument', 'permit']).nullable(),
  /** Whether wage subsidy may be asked for. */
  subsidy: z.boolean(),
})
export type RightsRule = z.infer<typeof rightsRule>

const blockedRule = z.strictObject({
  ...versioned,
  case: z.enum(blockedCases),
  /** What the person reads instead. */
  referral: labels,
})
export type BlockedRule = z.infer<typeof blockedRule>

const limitRule = z.strictObject({
  ...versioned,
  kind: z.enum(kinds),
  /** Hard stop. */
  maxMonths: z.int().min(1),
  /** Offered as the first value; null: none. */
  usualMonths: z.int().min(1).nullable(),
  /** The municipality sets the length, so the form says to check it there. */
  byOrdinance: z.boolean(),
  requires: z.array(z.enum(['learningGoals', 'guidance', 'intentionToHire', 'liabilityInsurance'])),
  repeat: z.enum(['withMotivation', 'neverInSameJob']),
})
export type LimitRule = z.infer<typeof limitRule>

const numberIds = [
  'lateStartDays',
  'retentionDays',
  'retentionWithConsentDays',
  'shownListMonths',
  'suppressionThreshold',
  'unansweredPitchDays',
  'noContactDays',
  'permitWeeks',
] as const
export type RuleNumber = (typeof numberIds)[number]

const numberRule = z.strictObject({
  ...versioned,
  id: z.enum(numberIds),
  value: z.int().min(0),
  unit: z.enum(['days', 'weeks', 'months', 'people']),
})

/** The law and the money of a region as data: what a region stores, and what its rules are read from. */
export const regionRules = z.strictObject({
  version: z.string(),
  ...provenance,
  rights: z.array(rightsRule),
  blocked: z.array(blockedRule),
  limits: z.array(limitRule),
  numbers: z.array(numberRule),
})
export type RegionRules = z.infer<typeof regionRules>

/** The values a region begins with. */
export const firstRules: RegionRules = regionRules.parse(file)

/** The rules of a list that are in force on a day ('YYYY-MM-DD'). */
export const inForce = <Rule extends { validFrom: string; validUntil: string | null }>(
  rules: Rule[],
  day: string,
): Rule[] =>
  rules.filter(({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day <= validUntil))

/** The number in force on a day; throws where the region has none. */
export function ruleNumber(rules: RegionRules, id: RuleNumber, day: string): number {
  const rule = inForce(rules.numbers, day).findLast((one) => one.id === id)
  if (!rule) throw new Error(`no ${id} in force on ${day}`)
  return rule.value
}
