import { CircleQuestionMark } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VacancySummary } from '#contract/vacancies'
import type { AskFirst } from '../../../matcher/contract.ts'
import { Card } from '../../components/card.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { Opener, ReasonLine } from '../../components/reason-line.tsx'
import { paths } from '../../shell/paths.ts'
import { questionText, type Speech } from '../matches/reason-text.ts'
import { sectionAsked } from '../matches/section-asked.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { WorkTitle } from '../vacancies/work-title.tsx'

type QuestionProps = { question: AskFirst['question']; speech: Speech }

/** What has to be told before a place can be judged, and the way to tell it. */
export function Question({ question, speech }: QuestionProps) {
  const { t } = useTranslation('me')
  const section = sectionAsked[question.code]
  return (
    <>
      <ReasonLine kind="check" icon={CircleQuestionMark}>
        {questionText(question, speech)}
      </ReasonLine>
      {section && (
        <>
          <Opener>{t('tellThis')}</Opener>
          <LinkButton to={paths.myProfileEdit.to({ section })} block>
            {t('answer')}
          </LinkButton>
        </>
      )}
    </>
  )
}

type AskCardProps = QuestionProps & { vacancy: VacancySummary; taxonomy: Taxonomy }

/** A place of which too little is known to say how it fits. */
export function AskCard({ vacancy, question, speech, taxonomy }: AskCardProps) {
  return (
    <Card kind="gap" as="li" className="stack-s">
      <h3>
        <WorkTitle {...vacancy} taxonomy={taxonomy} />
      </h3>
      <p className="small muted">
        <bdi>{vacancy.employerName}</bdi> · <bdi>{vacancy.town}</bdi>
      </p>
      <Question question={question} speech={speech} />
    </Card>
  )
}
