/** What an employer may give as its reason. */
export const employerReasons = [
  'skills',
  'certificate',
  'language',
  'hours',
  'availability',
  'startDay',
  'transport',
  'employerNotReady',
  'positionFilled',
  'otherReason',
] as const

/** What a person may give; what has to do with health or a family is read by nobody but who holds the case. */
export const personReasons = [
  'otherWork',
  'hours',
  'transport',
  'wage',
  'startDay',
  'health',
  'childcare',
  'lessons',
  'foundWork',
  'education',
  'moved',
  'notReadyYet',
  'otherReason',
] as const

/** Questions that an employer may ask with one tap, and the answers to them; all are said in the reader's language. */
export const readyQuestions = [
  'startSooner',
  'howTravel',
  'moreHours',
  'otherHours',
  'moreAboutWork',
  'whyThisWork',
  'visitFirst',
] as const
export const readyAnswers = ['yes', 'no', 'inTalk'] as const

/** What may come of an interest first. */
export const nextSteps = ['talk', 'visit', 'trialDay'] as const
