export const surveySides = ['person', 'employer'] as const
export type SurveySide = (typeof surveySides)[number]

/** Before the event, after it, and six months later. */
export const surveyWaves = ['before', 'after', 'halfYear'] as const
export type SurveyWave = (typeof surveyWaves)[number]

export const surveyAnswers = ['yes', 'partly', 'no'] as const

/** Every question there is. */
export const surveyQuestions = [
  'confident',
  'expected',
  'chances',
  'network',
  'foundWork',
  'possibilities',
  'easy',
  'willing',
  'useful',
  'hired',
] as const
export type SurveyQuestion = (typeof surveyQuestions)[number]

const person = ['confident', 'expected', 'chances'] as const
const employer = ['possibilities', 'easy', 'willing'] as const

/** What each side is asked in each wave: the first three each time, so that before and after stand side by side. */
export const surveyAsks: Readonly<
  Record<SurveySide, Readonly<Record<SurveyWave, readonly SurveyQuestion[]>>>
> = {
  person: {
    before: person,
    after: [...person, 'network', 'useful'],
    halfYear: [...person, 'foundWork'],
  },
  employer: {
    before: employer,
    after: [...employer, 'useful'],
    halfYear: [...employer, 'hired'],
  },
}
