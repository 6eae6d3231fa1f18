import { useTranslation } from 'react-i18next'
import { type SurveyQuestion, type SurveySide, surveyAnswers } from '#codes/surveys'
import { ChipChoice } from '../../components/chip-choice.tsx'
import type { Body } from '../../data/endpoints.ts'
import { keyOf } from '../../words/keys.ts'

export type Said = Body<'POST /regions/:region/stalls/:id/survey'>['said']

/** What is asked, in words. */
export function useQuestionText(side: SurveySide): (question: SurveyQuestion) => string {
  const { t } = useTranslation('surveys')
  return (question) => t(keyOf(`surveys:question.${side}`, question))
}

type QuestionsProps = {
  side: SurveySide
  questions: readonly SurveyQuestion[]
  said: Said
  onChange: (said: Said) => void
}

/** Questions with three answers each; one that is left out stays open. */
export function Questions({ side, questions, said, onChange }: QuestionsProps) {
  const { t } = useTranslation('surveys')
  const textOf = useQuestionText(side)
  return questions.map((question) => (
    <ChipChoice
      key={question}
      legend={<b>{textOf(question)}</b>}
      value={said.find((one) => one.question === question)?.answer ?? null}
      choices={surveyAnswers.map((value) => ({ value, label: t(`answer.${value}`) }))}
      onChange={(answer) =>
        onChange([...said.filter((one) => one.question !== question), { question, answer }])
      }
    />
  ))
}
