import { z } from 'zod'
import { kinds } from '../../../matcher/codes.ts'
import { day, historyEntry, line, listed, uiLanguage, versioned } from '../../contract.ts'
import { regionId } from '../../contract-ids.ts'
import { strict } from '../../contract-patch.ts'
import { benefits, blockedCases, legalPositions } from '../profiles/contract.ts'

const weight = (low: number, high: number) => z.int().min(low).max(high)

/** A sentence in the languages in which somebody has written it. */
const sentences = z.partialRecord(uiLanguage, line())

/** How sure a rule is: read in the law itself, told by somebody else, not yet verified by anybody, or our own choice. */
export const ruleProofs = ['law', 'secondary', 'check', 'ownChoice'] as const

/** In force from `validFrom` up to and including `validUntil`; null: without an end. Changes of one rule share its id. */
const versionedRule = {
  id: z.string().min(1).max(100),
  /** What it says, as a sentence for everybody. */
  says: sentences,
  /** The Dutch text and article where it stands, as it is cited there. */
  source: z.string().min(1).max(500),
  link: z.url().max(500).nullable(),
  proof: z.enum(ruleProofs),
  validFrom: day,
  validUntil: day.nullable(),
  /** By when somebody has to look whether it still holds; null: not planned. */
  reviewOn: day.nullable(),
}

export const permits = [
  'notNeeded',
  'notifiedByEmployer',
  'requestedByEmployer',
  'volunteerStatement',
  'schoolAgreement',
  'onRecord',
] as const

const rightsRule = z.object({
  ...versionedRule,
  position: z.enum(legalPositions),
  /** The kinds of place this rule opens; a kind that no rule of a position names is closed to it. */
  kinds: z.array(z.enum(kinds)).min(1).max(kinds.length),
  /** The benefit that it rests on; null: any or none. While nobody knows the benefit, it has to be asked. */
  benefit: z.enum(benefits).exclude(['none']).nullable(),
  /** Months since the start of the asylum procedure before which the kinds stay closed. */
  afterMonths: z.int().min(0).max(60),
  /**
   * The paper needed. `onRecord`: closed until a permit is recorded with the person. The others close nothing: whoever
   * offers the place has to see to them.
   */
  permit: z.enum(permits),
  /** The paper whose last day is also the last day of the right; null: no end. */
  until: z.enum(['wDocument', 'permit']).nullable(),
  /** Whether wage subsidy may be asked for on this ground alone. */
  subsidy: z.boolean(),
})
export type RightsRule = z.infer<typeof rightsRule>

const blockedRule = z.object({
  ...versionedRule,
  case: z.enum(['minor', ...blockedCases]),
  /** The kinds that stay as open as the position makes them. */
  leaves: z.array(z.enum(kinds)).max(kinds.length),
  /** What the person reads instead. */
  referral: sentences,
})
export type BlockedRule = z.infer<typeof blockedRule>

export const limitRequirements = [
  'learningGoals',
  'guidance',
  'intentionToHire',
  'whoInsures',
  'liabilityInsurance',
  'accidentInsurance',
  'municipalPermission',
  'uwvPermission',
  'schoolAgreement',
] as const

const limitRule = z.object({
  ...versionedRule,
  kind: z.enum(kinds),
  /** The benefit under whose rules it stands; null: any or none. */
  benefit: z.enum(benefits).exclude(['none']).nullable(),
  /** Hard stop, extensions included; null: no length is set. */
  maxMonths: z.int().min(1).max(60).nullable(),
  /** The longest without an extension; null: none apart. */
  usualMonths: z.int().min(1).max(60).nullable(),
  /** The municipality sets the length, so the form says to check it there. */
  byOrdinance: z.boolean(),
  requires: z.array(z.enum(limitRequirements)).max(limitRequirements.length),
  /** What an earlier place at the same employer means: nothing, a reason in writing, or a stop in the same job. */
  repeat: z.enum(['free', 'withMotivation', 'neverInSameJob']),
})
export type LimitRule = z.infer<typeof limitRule>

export const ruleNumbers = [
  'lateStartDays',
  'retentionDays',
  'retentionWithConsentDays',
  'shownListMonths',
  'suppressionThreshold',
  'unansweredPitchDays',
  'noContactDays',
  'caseWeightIntake',
  'caseWeightSearch',
  'caseWeightPlaced',
  'caseWeightAfterCare',
  'permitWeeks',
  'notificationWorkingDays',
  'uwvTrialDecisionWeeks',
  'volunteerStatementYears',
  'civicIntegrationYears',
  'zCourseHours',
  'zActivityHours',
] as const
export type RuleNumber = (typeof ruleNumbers)[number]

const numberRule = z.object({
  ...versionedRule,
  id: z.enum(ruleNumbers),
  value: z.int().min(0).max(100_000),
  unit: z.enum(['days', 'workingDays', 'weeks', 'months', 'years', 'hours', 'people', 'points']),
})

/** The statutory minimum wage an hour, gross and without holiday pay. */
const wageRule = z.object({
  ...versionedRule,
  /** Whether it is for the learning-and-working route at school (BBL) only. */
  learning: z.boolean(),
  /** Cents by age in years; the oldest age stands for all above it. Empty: nobody knows the amount. */
  centsByAge: listed(z.string().regex(/^\d\d$/), z.int().min(1).max(100_000), 50),
})
export type WageRule = z.infer<typeof wageRule>

export const paperHolders = ['employer', 'person', 'jobhunter'] as const
/** A paper that an office asks for before somebody may begin, or a thing that it looks at; the paper itself is kept nowhere here. */
const paperRule = z.object({
  ...versionedRule,
  permit: z.enum(permits),
  holder: z.enum(paperHolders),
})
export type PaperRule = z.infer<typeof paperRule>

export const instrumentHelps = [
  'trial',
  'wage',
  'coach',
  'illness',
  'travel',
  'childcare',
  'training',
  'advice',
] as const
export const instrumentOffices = ['municipality', 'uwv', 'taxOffice', 'rvo', 'servicePoint'] as const
/** Help with work that somebody may ask for: for whom, in which work and where. An empty list stands for any. */
const instrumentRule = z.object({
  ...versionedRule,
  /** What it is called. */
  name: sentences,
  helps: z.enum(instrumentHelps),
  kinds: z.array(z.enum(kinds)).max(kinds.length),
  positions: z.array(z.enum(legalPositions)).max(legalPositions.length),
  benefits: z.array(z.enum(benefits)).max(benefits.length),
  municipalities: z.array(line(80)).max(100),
  minHours: z.int().min(1).max(40).nullable(),
  /** Where it is asked for. */
  office: z.enum(instrumentOffices),
})
export type InstrumentRule = z.infer<typeof instrumentRule>

/** The law and the money of a region as data. */
export const regionRules = z.object({
  version: z.string().max(40),
  rights: z.array(rightsRule).max(300),
  blocked: z.array(blockedRule).max(300),
  limits: z.array(limitRule).max(300),
  wages: z.array(wageRule).max(300),
  numbers: z.array(numberRule).max(300),
  papers: z.array(paperRule).max(300),
  instruments: z.array(instrumentRule).max(300),
})
export type RegionRules = z.infer<typeof regionRules>

const changeIn = <List extends string, Rule extends z.ZodType>(list: List, rule: Rule) =>
  z.strictObject({ list: z.literal(list), rule: strict(rule) })

/** A new version of one rule, as it counts from its first day on. Help and papers may be new ones. */
export const ruleChange = z.discriminatedUnion('list', [
  changeIn('rights', rightsRule),
  changeIn('blocked', blockedRule),
  changeIn('limits', limitRule),
  changeIn('numbers', numberRule),
  changeIn('wages', wageRule),
  changeIn('papers', paperRule),
  changeIn('instruments', instrumentRule),
])
export type RuleChange = z.infer<typeof ruleChange>
export const ruleLists = [
  'rights',
  'blocked',
  'limits',
  'numbers',
  'wages',
  'papers',
  'instruments',
] as const satisfies readonly RuleChange['list'][]
export type RuleList = (typeof ruleLists)[number]

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

/** What decides which help there is: for whom, in which work and where. What is missing is not known. */
export const helpSituation = z.strictObject({
  kind: z.enum(kinds).exactOptional(),
  municipality: line(80).exactOptional(),
  position: z.enum(legalPositions).exactOptional(),
  benefit: z.enum(benefits).exactOptional(),
  hours: z.coerce.number().pipe(z.int().min(1).max(60)).exactOptional(),
})
export type HelpSituation = z.infer<typeof helpSituation>
export const helpConditions = ['kind', 'municipality', 'position', 'benefit', 'hours'] as const

/** Help that a situation opens, with what has to be asked before that is sure. */
export const instrumentAnswer = z.object({
  ...instrumentRule.shape,
  unknown: z.array(z.enum(helpConditions)),
})
export type InstrumentAnswer = z.infer<typeof instrumentAnswer>
