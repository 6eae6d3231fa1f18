import { z } from 'zod'
import { audiences, kinds } from '../../../matcher/codes.ts'
import { day, instant, prose, uiLanguage, versioned } from '../../contract.ts'
import { employerId, placementId, profileId, regionId, siteId, vacancyId } from '../../contract-ids.ts'
import { ruleProofs } from '../regions/contract.ts'
import { endReasons } from './codes.ts'
import { planSections } from './contract-plan.ts'

export const placementStates = [
  'proposed',
  'preparing',
  'agreeing',
  'agreed',
  'running',
  'ending',
  'completed',
  'endedNoMatch',
  'education',
  'sustained',
  'brokenOff',
  'cancelled',
] as const
export type PlacementState = (typeof placementStates)[number]

export const placementOrigins = ['talk', 'pitch', 'spontaneous', 'direct'] as const
export const placementSides = ['person', 'employer', 'jobhunter'] as const
export type PlacementSide = (typeof placementSides)[number]

export type EndReason = (typeof endReasons)[number]

/** Acts without more to say, acts that need a reason, and those with words. */
export const plainActs = [
  'yesPerson',
  'yesEmployer',
  'offer',
  'start',
  'complete',
  'education',
  'tell',
  'untell',
] as const
export const reasonActs = ['no', 'cancel', 'breakOff', 'noMatch', 'endWork'] as const
export const placementActs = [...plainActs, ...reasonActs, 'askChange', 'extend'] as const
export type PlacementAct = (typeof placementActs)[number]

const side = z.enum(placementSides)

/** That somebody agreed with a plan: which one, when, in which language it was read, and on whose device. */
export const agreement = z.object({
  number: z.int(),
  side,
  on: instant,
  language: uiLanguage,
  /** Whether it was read and signed on the jobhunter's device. */
  handedOver: z.boolean(),
})
export type Agreement = z.infer<typeof agreement>

export const evaluationFaces = ['good', 'fair', 'hard'] as const
const face = z.enum(evaluationFaces)
export const improvements = [
  'startTime',
  'hours',
  'way',
  'lessons',
  'explaining',
  'colleagues',
  'tasks',
  'guidance',
] as const

/** What one side says of how it goes: a face for each question, what could be better, and a line of their own. */
export const evaluationAnswers = z.object({
  work: face,
  people: face,
  hours: face,
  goOn: z.enum(['yes', 'perhaps', 'no']),
  better: z.array(z.enum(improvements)).max(improvements.length),
  words: prose(600).nullable(),
  language: uiLanguage,
})
export type EvaluationAnswers = z.infer<typeof evaluationAnswers>

/** What both said together: what goes well and what changes. */
export const evaluationTogether = z.object({
  well: prose(600),
  change: prose(600).nullable(),
  on: day,
})

const answered = z.object({ ...evaluationAnswers.shape, at: instant })
/** One moment at which both sides say how it goes; each alone first. */
export const evaluation = z.object({
  day,
  person: answered.nullable(),
  employer: answered.nullable(),
  together: evaluationTogether.nullable(),
})
export type Evaluation = z.infer<typeof evaluation>
export const evaluationId = z.string().regex(/^[a-z0-9-]{1,20}$/)

/** What a rule says of the plan, for whom may read it. */
export const finding = z.object({
  rule: z.string(),
  verdict: z.enum(['ok', 'stop', 'warn', 'check']),
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  instead: z
    .object({
      code: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
    })
    .nullable(),
  ground: z.object({
    id: z.string(),
    source: z.string(),
    link: z.string().nullable(),
    proof: z.enum(ruleProofs),
    validFrom: day.nullable(),
  }),
  audience: z.array(z.enum(audiences)),
})
export type FindingAnswer = z.infer<typeof finding>

/** A plan as it leaves; who may not know a position in law reads no papers. */
export const planAnswer = z.object({ ...planSections.shape, papers: planSections.shape.papers.nullable() })
export type PlanAnswer = z.infer<typeof planAnswer>

/** The plan as it is written now, with the version of the placement that it is part of. */
export const planRecord = z.object({ ...planAnswer.shape, number: z.int(), ...versioned.shape })

const head = {
  id: placementId,
  region: regionId,
  kind: z.enum(kinds),
  state: z.enum(placementStates),
  /** Null for an employer: they know a person by name. */
  profile: profileId.nullable(),
  /** Whole for staff and the person; a given name for an employer. */
  personName: z.string(),
  employer: employerId,
  employerName: z.string(),
  vacancy: vacancyId,
  occupation: z.string(),
  startDay: day,
  endDay: day.nullable(),
  ...versioned.shape,
}

/** A placement as it leaves to one who may read it. */
export const placement = z.object({
  ...head,
  site: siteId,
  origin: z.enum(placementOrigins),
  /** The placement that this one follows from. */
  follows: placementId.nullable(),
  /** The placement that followed from this one. */
  followedBy: placementId.nullable(),
  /** As whom the caller reads it. */
  as: z.enum([...placementSides, 'colleague']),
  reason: z.enum(endReasons).nullable(),
  reasonText: z.string().nullable(),
  /** Who said yes to the proposal, and when. */
  yes: z.object({ person: day.nullable(), employer: day.nullable() }),
  plan: planAnswer,
  /** Which plan this is; agreements with an earlier one are past. */
  planNumber: z.int(),
  /** Whether this plan lies with the three to agree. */
  isOffered: z.boolean(),
  /** The plan that is in force: all three agreed with it. */
  agreedPlan: planAnswer.nullable(),
  agreedNumber: z.int().nullable(),
  agreements: z.array(agreement),
  changeAsked: z.object({ side, text: z.string(), at: instant }).nullable(),
  startedOn: day.nullable(),
  endedOn: day.nullable(),
  /** The last day that the rules allow; null where they set none. */
  lastDay: day.nullable(),
  evaluations: z.record(z.string(), evaluation),
  /** Since when the employer may read what the permit is about. */
  permitTold: day.nullable(),
  jobhunterName: z.string(),
  /** What the rules say of the plan, as far as the caller may read it. */
  findings: z.array(finding),
  /** The acts that are open to the caller now. */
  acts: z.array(z.enum(placementActs)),
})
export type PlacementAnswer = z.infer<typeof placement>

/** One line of a list of placements. */
export const placementSummary = z.object({
  ...head,
  /** What waits for the caller: a yes, a plan to agree with, or answers to give. */
  waitsFor: z.enum(['yes', 'agreement', 'answers']).nullable(),
})
export type PlacementSummary = z.infer<typeof placementSummary>
