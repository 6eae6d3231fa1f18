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
