import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { questionText } from './reason-text.ts'
import { sectionAsked } from './section-asked.ts'
import { useSpeech } from './use-speech.ts'

/** One question for each of one's own cases whose answer could open more vacancies to them, the most first. */
export default function QuestionsPage() {
  const { t } = useTranslation('matches')
  const { region = '' } = useParams()
  const format = useFormat()
  const speech = useSpeech('staff')
  const { data, error, reload } = useApi('GET /regions/:region/questions', { region })
  const title = t('questions.title')
  return (
    <>
      <PageHead
        title={title}
        tabTitle={title}
        crumbs={[{ label: t('common:place.people'), to: paths.people.to({ region }) }, { label: title }]}
      />
      <p className="muted">{t('questions.lead')}</p>
      {(!data || !speech) &&
        (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={6} />)}
      {data?.items.length === 0 && (
        <EmptyState title={t('questions.none')}>{t('questions.noneSay')}</EmptyState>
      )}
      {data && speech && data.items.length > 0 && (
        <Card kind="flush" as="div">
          <table className="table">
            <caption className="sr">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t('questions.person')}</th>
                <th scope="col">{t('questions.question')}</th>
                <th scope="col">{t('questions.opens')}</th>
              </tr>
            </thead>
            <tbody>
              {data.items.map(({ person, question, opens }) => (
                <tr key={person.id}>
                  <th scope="row">
                    <Link
                      to={paths.personEdit.to({
                        region,
                        profile: person.id,
                        section: sectionAsked[question.code] ?? 'wishes',
                      })}
                    >
                      <bdi>{person.name}</bdi>
                    </Link>
                  </th>
                  <td data-h={t('questions.question')}>
                    <span>{questionText(question, speech)}</span>
                  </td>
                  <td data-h={t('questions.opens')}>
                    <span className="num">{format.number(opens)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      )}
    </>
  )
}
