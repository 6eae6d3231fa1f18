import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { Personal } from '../../personal.ts'
import type { SurveySide, SurveyWave } from './codes.ts'
import type { SurveySaid } from './contract.ts'

/**
 * What one side said about an event in one wave. `respondent` is the participation or the stall it came from, and `profile`
 * the person; neither is there for what came on paper.
 */
export type SurveyAnswers = Versioned & {
  region: string
  event: string
  side: SurveySide
  wave: SurveyWave
  said: SurveySaid
  respondent?: string
  profile?: string
}

export const surveyAnswers: ScopedSpec<SurveyAnswers> & Personal = {
  name: 'survey_answers',
  scoped: true,
  personal: ({ profile }) => ({ profile }),
  unique: [{ name: 'once', paths: ['respondent', 'wave'] }],
  indexes: [
    { name: 'event', paths: ['event'] },
    { name: 'profile', paths: ['profile'] },
  ],
}
