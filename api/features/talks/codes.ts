export const talkAnswers = ['yes', 'maybe', 'no'] as const
export const languageSurprises = ['asExpected', 'better', 'lower'] as const

export const talkNextSteps = ['comeAndSee', 'trialDay', 'workExperience', 'sendVacancy', 'talkAgain'] as const
export const talkOutcomes = ['pitch', 'placement', 'ended', 'dropped'] as const
