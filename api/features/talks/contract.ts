import { z } from 'zod'
import { day, historyEntry, sentence, versioned } from '../../contract.ts'
import {
  employerId,
  eventId,
  participationId,
  pitchId,
  placementId,
  profileId,
  regionId,
  stallId,
  talkId,
  vacancyId,
} from '../../contract-ids.ts'
import { clockTime, itemId } from '../events/contract.ts'
import { talkReasons } from '../placements/codes.ts'
import { languageSurprises, talkAnswers, talkNextSteps, talkOutcomes } from './codes.ts'

/** `dropped` fell out of the timetable before it began; `missed` says by whom. */
export const talkStates = ['planned', 'running', 'done', 'missed', 'dropped'] as const
export type TalkState = (typeof talkStates)[number]
export const talkSides = ['person', 'employer'] as const
export type TalkSide = (typeof talkSides)[number]

/** What one side says of a talk. */
export const feedback = z.object({
  answer: z.enum(talkAnswers),
  /** From the list of that side. */
  reason: z.enum(talkReasons).nullable(),
  language: z.enum(languageSurprises).nullable(),
})

const followers = [...talkSides, 'jobhunter'] as const

/** What came of a talk, and what comes next. */
export const talkResult = z.object({
  missedBy: z.array(z.enum(talkSides)).max(2),
  feedback: z.object({ person: feedback.nullable(), employer: feedback.nullable() }),
  nextStep: z.object({ kind: z.enum(talkNextSteps), by: z.enum(followers), until: day }).nullable(),
  outcome: z
    .object({
      kind: z.enum(talkOutcomes),
      /** Why it ended. */
      reason: z.enum(talkReasons).nullable(),
      /** Who dropped it. */
      by: z.enum(followers).nullable(),
      /** What it became. */
      pitch: pitchId.nullable(),
      placement: placementId.nullable(),
    })
    .nullable(),
})

/** What came of a talk as it is said: a pitch or a placement is made by saying so, or the one that is there is taken. */
export const saidOutcome = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('pitch'),
    id: pitchId,
    vacancy: vacancyId,
    /** Why it is proposed; the person reads it. */
    reason: sentence(500),
  }),
  z.strictObject({ kind: z.literal('placement'), id: placementId, vacancy: vacancyId }),
  z.strictObject({ kind: z.literal('ended'), reason: z.enum(talkReasons) }),
  z.strictObject({ kind: z.literal('dropped'), by: z.enum(followers) }),
])
export type SaidOutcome = z.infer<typeof saidOutcome>

/** Where a talk stood before it was changed last. */
const place = z.object({ round: z.int().nullable(), interpreter: itemId.nullable() })

/** One person and one employer at a table, as jobhunters read it. */
export const talk = z.object({
  id: talkId,
  region: regionId,
  event: eventId,
  participation: participationId,
  profile: profileId,
  stall: stallId,
  employer: employerId,
  /** Counted from 0; null in free talks. */
  round: z.int().min(0).nullable(),
  /** When a free talk began; null in rounds. */
  began: clockTime.nullable(),
  interpreter: itemId.nullable(),
  state: z.enum(talkStates),
  /** The edition of the timetable in which it was changed last. */
  edition: z.int(),
  before: place.nullable(),
  ...versioned.shape,
  history: z.array(historyEntry),
  ...talkResult.shape,
})
export type TalkAnswer = z.infer<typeof talk>
/** What one side says of a talk, and the next step where it proposes one. */
export type Said = z.infer<typeof feedback> & Pick<TalkAnswer, 'nextStep'>

/** A talk as one of its two sides reads it: when, where, with what help; and where it stood before the last change. */
const ownTalk = {
  id: talkId,
  state: z.enum(talkStates),
  round: z.int().nullable(),
  from: clockTime.nullable(),
  /** Who interprets, by name. */
  interpreter: z.string().nullable(),
  /** Changed in the edition that their part was changed in last: it is new, has moved, or was dropped. */
  isChanged: z.boolean(),
  fromBefore: clockTime.nullable(),
  /** What this side has said. */
  said: feedback.nullable(),
  /** Whether both said yes; before, neither knows what the other said. */
  isMutual: z.boolean(),
  /** Told once both said yes. */
  nextStep: talkResult.shape.nextStep,
}
export const talkForPerson = z.object({
  ...ownTalk,
  stall: stallId,
  table: z.int(),
  employerName: z.string(),
})
export const talkForEmployer = z.object({
  ...ownTalk,
  participation: participationId,
  /** What the person is called in the hall. */
  wallName: z.string(),
  number: z.int(),
})
