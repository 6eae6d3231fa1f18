export const talkAnswers = ['yes', 'maybe', 'no'] as const
export const languageSurprises = ['asExpected', 'better', 'lower'] as const

/** What each side may give as the reason of its answer to a talk. */
export const talkReasonsOf = {
  person: [
    'otherWork',
    'hours',
    'availability',
    'transport',
    'language',
    'skills',
    'wage',
    'startDay',
    'health',
    'childcare',
    'lessons',
    'notReadyYet',
    'otherReason',
  ],
  employer: [
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
  ],
} as const

/** Every reason for which a talk may come to nothing. */
export const talkReasons = [
  'skills',
  'certificate',
  'language',
  'hours',
  'availability',
  'startDay',
  'transport',
  'employerNotReady',
  'positionFilled',
  'otherWork',
  'wage',
  'health',
  'childcare',
  'lessons',
  'notReadyYet',
  'noContact',
  'otherReason',
] as const
export type TalkReason = (typeof talkReasons)[number]

export const talkNextSteps = ['comeAndSee', 'trialDay', 'workExperience', 'sendVacancy', 'talkAgain'] as const
export const talkOutcomes = ['pitch', 'placement', 'ended', 'dropped'] as const
