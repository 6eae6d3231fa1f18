import { useTranslation } from 'react-i18next'
import { surveySides, surveyWaves } from '#codes/surveys'
import { Card } from '../../components/card.tsx'
import { useApi } from '../../data/cache.ts'
import type { Answer } from '../../data/endpoints.ts'
import { useFormat } from '../../words/format.ts'
import { useQuestionText } from './questions.tsx'

type Counts = Answer<'GET /regions/:region/events/:id/survey-counts'>['items']

function Side({ side, items }: { side: (typeof surveySides)[number]; items: Counts }) {
  const { t } = useTranslation('surveys')
  const format = useFormat()
  const textOf = useQuestionText(side)
  const questions = [...new Set(items.map(({ question }) => question))]
  const waves = surveyWaves.filter((wave) => items.some((one) => one.wave === wave && one.said !== null))
  const found = (question: string, wave: string) =>
    items.find((one) => one.question === question && one.wave === wave)
  return (
    <table className="numbers">
      <caption>{t(`side.${side}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('counts.question')}</th>
          {waves.map((wave) => (
            <th key={wave} scope="col">
              {t(`wave.${wave}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => (
          <tr key={question}>
            <th scope="row">{textOf(question)}</th>
            {waves.map((wave) => {
              const { yes = null, said = null } = found(question, wave) ?? {}
              return (
                <td key={wave}>
                  {said === null ? null : (
                    <span className="num">
                      {yes === null ? t('counts.few') : format.number(yes)} / {format.number(said)}
                    </span>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What both sides said in questions before and after an event: how many said yes, of how many. */
export function SurveyCounts({ region, event }: { region: string; event: string }) {
  const { t } = useTranslation('surveys')
  const { data } = useApi('GET /regions/:region/events/:id/survey-counts', { region, id: event })
  if (!data) return null
  const shown = surveySides
    .map((side) => ({ side, items: data.items.filter((one) => one.side === side) }))
    .filter(({ items }) => items.some(({ said }) => said !== null))
  return (
    <Card className="stack-s" labelledBy="survey-counts">
      <h2 id="survey-counts">{t('counts.title')}</h2>
      {shown.length === 0 && <p>{t('counts.none')}</p>}
      {shown.map(({ side, items }) => (
        <Side key={side} side={side} items={items} />
      ))}
      <p className="stamp">{t('counts.define', { group: data.group })}</p>
    </Card>
  )
}
