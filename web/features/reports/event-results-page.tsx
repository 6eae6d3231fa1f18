import './reports.css'
import { Download } from 'lucide-react'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { resultSteps } from '#codes/live'
import { languageSurprises, talkAnswers, talkOutcomes } from '#codes/talks'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { saveFile } from '../../components/save-file.ts'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { SurveyCounts } from '../surveys/survey-counts.tsx'
import { BesideCard, CountCard } from './event-numbers.tsx'
import { defined, type Results, resultsCsv } from './event-results.ts'
import { People } from './few.tsx'

/** From the invitation to work: a bar for each step, from zero, with its number at the end. */
function Steps({ people }: Pick<Results, 'people'>) {
  const { t } = useTranslation('results')
  const most = Math.max(1, ...resultSteps.map((name) => people[name] ?? 0))
  return (
    <ol className="funnel">
      {resultSteps.map((name) => {
        const count = people[name]
        return (
          <li key={name}>
            <a href={`#define-${name}`}>{t(`name.${name}`)}</a>
            <span className="funnel-bar">
              {count !== null && <i aria-hidden="true" style={{ '--v': count / most } as CSSProperties} />}
              <b>
                <People count={count} />
              </b>
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** What both sides said of their talks, how Dutch was heard, and what came of it. */
function Talks({ talks, employers }: Pick<Results, 'talks' | 'employers'>) {
  const { t } = useTranslation(['results', 'codes', 'reports'])
  const format = useFormat()
  const shown = (count: number | null) => (count === null ? t('reports:hidden') : format.number(count))
  return (
    <>
      <CountCard
        id="said"
        title={t('said.title')}
        columns={[t('said.answer'), t('said.person'), t('said.employer')]}
        lines={talkAnswers.map((answer) => ({
          name: answer,
          text: t(`codes:talkAnswer.${answer}`),
          counts: [talks.person[answer], talks.employer[answer]],
        }))}
        note={t('planned', { planned: shown(talks.planned), held: shown(talks.held) })}
      />
      <CountCard
        id="language"
        title={t('language.title')}
        columns={[t('language.heard'), t('language.talks')]}
        lines={languageSurprises.map((one) => ({
          name: one,
          text: t(`codes:languageSurprise.${one}`),
          counts: [talks.language[one]],
        }))}
        note={t('employers', { came: format.number(employers.came), fresh: format.number(employers.new) })}
      />
      <CountCard
        id="outcomes"
        title={t('outcomes.title')}
        columns={[t('outcomes.outcome'), t('language.talks')]}
        lines={[
          ...talkOutcomes.map((one) => ({
            name: one,
            text: t(`codes:talkOutcome.${one}`),
            counts: [talks.outcomes[one]],
          })),
          {
            name: 'open',
            text: <a href="#define-open">{t('name.open')}</a>,
            counts: [talks.outcomes.open],
          },
        ]}
      />
    </>
  )
}

/** Who began at a place so long after the event. */
function Within({ startedWithin, isExact }: Pick<Results, 'startedWithin' | 'isExact'>) {
  const { t } = useTranslation('results')
  return (
    <Card className="stack-s" labelledBy="within">
      <h2 id="within">{t('within.title')}</h2>
      <table className="numbers">
        <tbody>
          {(['threeMonths', 'sixMonths'] as const).map((span) => (
            <tr key={span}>
              <th scope="row">{t(`within.${span}`)}</th>
              <td>
                {startedWithin[span] === null && isExact ? (
                  <span className="muted small">{t('within.early')}</span>
                ) : (
                  <People count={startedWithin[span]} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}

/** What came of an event: from the invitation to work, as it is counted now. */
export default function EventResultsPage() {
  const { t } = useTranslation(['results', 'codes', 'reports', 'common'])
  const format = useFormat()
  const { region = '', event: id = '' } = useParams()
  const { data: event, error } = useApi('GET /regions/:region/events/:id', { region, id })
  const found = useApi('GET /regions/:region/events/:id/results', { region, id })
  const failure = error ?? found.error
  if (!event || !found.data)
    return failure ? <ErrorPage error={failure} onRetry={found.reload} /> : <LoadingShape rows={6} />
  const results = found.data
  const { people, talks, isExact } = results
  const { name } = event.basics
  const save = () =>
    saveFile(`${t('reports:csv.file')}-${event.basics.day}.csv`, resultsCsv(t, name, results), 'csv')
  const finding =
    talks.mutual === null || talks.held === null
      ? t('findingHidden')
      : t('finding', { mutual: format.number(talks.mutual), held: format.number(talks.held) })
  return (
    <>
      <PageHead
        title={finding}
        tabTitle={t('open')}
        crumbs={[
          { label: t('common:place.events'), to: paths.events.to({ region }) },
          { label: <bdi>{name}</bdi>, to: paths.event.to({ region, event: id }) },
          { label: t('open') },
        ]}
        actions={
          <Button icon={Download} onPress={save}>
            {t('reports:csv.save')}
          </Button>
        }
      />
      <div className="out">
        <Card className="stack" labelledBy="funnel">
          <h2 id="funnel">{t('funnel')}</h2>
          <p className="muted small">{t('how')}</p>
          <Steps people={people} />
          {!isExact && <p className="small">{t('hiddenWhy')}</p>}
        </Card>
        <div className="stack">
          {talks.outcomes.open !== null && (
            <p className="strong">{t('waiting', { open: format.number(talks.outcomes.open) })}</p>
          )}
          <BesideCard own={[people.atWork, people.came]} beside={results.beside} />
          <Within startedWithin={results.startedWithin} isExact={isExact} />
        </div>
        <div className="stack wide">
          <Talks talks={talks} employers={results.employers} />
          <SurveyCounts region={region} event={id} />
        </div>
        <Card className="stack-s wide" labelledBy="defined">
          <h2 id="defined">{t('reports:defined')}</h2>
          <dl className="define">
            {defined.map((one) => (
              <div key={one} id={`define-${one}`}>
                <dt>{t(`name.${one}`)}</dt>
                <dd>{t(`define.${one}`)}</dd>
              </div>
            ))}
          </dl>
        </Card>
      </div>
    </>
  )
}
