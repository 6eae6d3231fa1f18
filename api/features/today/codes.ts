/** What may need a jobhunter today, in no order. */
export const todayKinds = [
  'pitchSilent',
  'pitchToAgree',
  'releaseAsked',
  'followUpDue',
  'answerToDiscuss',
  'invitationUnanswered',
  'placementToAgree',
  'startToConfirm',
  'evaluationDue',
  'afterCareDue',
  'endNear',
  'ruleEndNear',
  'paperEnds',
  'permitToAsk',
  'promiseDue',
  'stepDue',
  'flyerAnswered',
  'handoverOffered',
  'handoverToTell',
  'toCall',
  'objection',
  'vacancyToReview',
  'application',
  'noContact',
  'noNextStep',
  'wishesOld',
] as const
export type TodayKind = (typeof todayKinds)[number]

/** Late promises and silences come first, then what ends soonest, then what waits. */
export const todayOrders = ['late', 'ends', 'waits'] as const

/** The longest that something may be put off, in days. */
export const longestSnooze = 14
