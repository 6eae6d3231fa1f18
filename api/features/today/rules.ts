import type { TodayKind, todayOrders } from './codes.ts'
import type { TodayFacts, TodayItem, TodayRule } from './facts.ts'
import { answerToDiscuss } from './kinds/answer-to-discuss.ts'
import { application } from './kinds/application.ts'
import { endNear } from './kinds/end-near.ts'
import { afterCareDue, evaluationDue } from './kinds/evaluation-due.ts'
import { flyerAnswered } from './kinds/flyer-answered.ts'
import { followUpDue } from './kinds/follow-up-due.ts'
import { handoverOffered } from './kinds/handover-offered.ts'
import { handoverToTell } from './kinds/handover-to-tell.ts'
import { invitationUnanswered } from './kinds/invitation-unanswered.ts'
import { noContact } from './kinds/no-contact.ts'
import { noNextStep } from './kinds/no-next-step.ts'
import { objection } from './kinds/objection.ts'
import { paperEnds } from './kinds/paper-ends.ts'
import { permitToAsk } from './kinds/permit-to-ask.ts'
import { pitchSilent } from './kinds/pitch-silent.ts'
import { pitchToAgree } from './kinds/pitch-to-agree.ts'
import { placementToAgree } from './kinds/placement-to-agree.ts'
import { promiseDue } from './kinds/promise-due.ts'
import { releaseAsked } from './kinds/release-asked.ts'
import { ruleEndNear } from './kinds/rule-end-near.ts'
import { startToConfirm } from './kinds/start-to-confirm.ts'
import { stepDue } from './kinds/step-due.ts'
import { toCall } from './kinds/to-call.ts'
import { vacancyToReview } from './kinds/vacancy-to-review.ts'
import { wishesOld } from './kinds/wishes-old.ts'

/** Every kind of thing that Today knows, a line each. */
export const todayRules: Readonly<Record<TodayKind, TodayRule>> = {
  pitchSilent,
  pitchToAgree,
  releaseAsked,
  followUpDue,
  answerToDiscuss,
  invitationUnanswered,
  placementToAgree,
  startToConfirm,
  evaluationDue,
  afterCareDue,
  endNear,
  ruleEndNear,
  paperEnds,
  permitToAsk,
  promiseDue,
  stepDue,
  flyerAnswered,
  handoverOffered,
  handoverToTell,
  toCall,
  objection,
  vacancyToReview,
  application,
  noContact,
  noNextStep,
  wishesOld,
}

const rank: Record<(typeof todayOrders)[number], string> = { late: '0', ends: '1', waits: '2' }
const placeOf = ({ order, on, key }: TodayItem): string => `${rank[order]} ${on} ${key}`

/** What needs a jobhunter: what is late by most days first, then what ends soonest, then what waits longest. */
export const todayOf = (facts: TodayFacts): TodayItem[] =>
  Object.values(todayRules)
    .flatMap((rule) => rule(facts))
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
