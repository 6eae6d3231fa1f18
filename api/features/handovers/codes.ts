export const handoverStates = ['offered', 'escalated', 'accepted', 'declined', 'withdrawn', 'closed'] as const
export type HandoverState = (typeof handoverStates)[number]

/** What whoever takes a case over reads, and ticks off. */
export const readChecks = ['running', 'restricted', 'events'] as const
export type ReadCheck = (typeof readChecks)[number]

/** What is looked at before a case changes hands: the first three follow from records, one is planned, three are read. */
export const handoverChecks = [
  'promises',
  'nextStep',
  'wishes',
  'introduction',
  ...readChecks,
  'ownWords',
] as const
export type HandoverCheck = (typeof handoverChecks)[number]

/** Who sees to a promise of the jobhunter from then on: who takes the case over, or who made it. */
export const promiseShares = ['take', 'keep'] as const

/** So many working days there are for an answer; then the coordinators are asked. */
export const answerDays = 5

/** So many days the jobhunter before answers after a case went on, unless they say otherwise. */
export const answersFor = 14
