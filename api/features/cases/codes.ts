export const contactChannels = ['called', 'visited', 'message', 'mail'] as const

export const contactResults = ['gotPromise', 'spoke', 'notReached', 'gavePromise'] as const

export const promiseStates = ['open', 'kept', 'takenBack'] as const

/** What is promised most, by a code that each reads in their own language; `other` is said in words. */
export const promiseThings = [
  'call',
  'answerPitch',
  'talk',
  'visit',
  'bicycle',
  'busPass',
  'childcare',
  'lessonMove',
  'course',
  'paper',
  'clothes',
  'cv',
  'hours',
  'permit',
  'other',
] as const
export type PromiseThing = (typeof promiseThings)[number]

/** How far a case is: nothing confirmed yet, in search, at a place to learn or about to begin, or at work with after-care. */
export const casePhases = ['intake', 'search', 'placed', 'afterCare'] as const
export type CasePhase = (typeof casePhases)[number]
