import '../../styles/parts/paper.css'
import { Printer, Send } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import {
  type SurveySide,
  type SurveyWave,
  surveyAnswers,
  surveyAsks,
  surveySides,
  surveyWaves,
} from '#codes/surveys'
import type { UiLanguage } from '#contract'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ChipChoice } from '../../components/chip-choice.tsx'
import { Segmented } from '../../components/choice.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { useApi } from '../../data/cache.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { paths } from '../../shell/paths.ts'
import { keyOf } from '../../words/keys.ts'
import { dirOf, ownName, uiLanguageOf, uiLanguages } from '../../words/languages.ts'
import { Questions, type Said } from './questions.tsx'

type Sort = { side: SurveySide; wave: SurveyWave }

/** The questions on a sheet in one language: boxes to tick, and no name. */
function Sheet({ side, wave, language, name }: Sort & { language: UiLanguage; name: string }) {
  const { t, ready } = useTranslation('surveys', { lng: language, useSuspense: false })
  if (!ready) return null
  return (
    <article className="paper" lang={language} dir={dirOf(language)}>
      <header className="paper-head">
        <p>
          <bdi>{name}</bdi>
        </p>
        <h2>{t('title')}</h2>
        <p>{t(`wave.${wave}`)}</p>
      </header>
      <ol className="paper-rows">
        {surveyAsks[side][wave].map((question) => (
          <li key={question} className="paper-question">
            <b>{t(keyOf(`surveys:question.${side}`, question))}</b>
            <span className="paper-answers">
              {surveyAnswers.map((answer) => (
                <span key={answer} className="row-s">
                  <span className="paper-box" /> {t(`answer.${answer}`)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <footer className="paper-foot">
        <p>{t('private')}</p>
      </footer>
    </article>
  )
}

/** Types in one sheet that came back; the next one begins empty. */
function TypeIn({ region, event, side, wave }: Sort & { region: string; event: string }) {
  const { t } = useTranslation('surveys')
  const toast = useToast()
  const first: { id: string; said: Said } = { id: '', said: [] }
  const { draft, keep, clear } = useLocalDraft(`survey-paper:${event}:${side}:${wave}`, first)
  const { attempt, error, pending } = useAttempt()
  const { said } = draft
  const send = async () => {
    const isKept = await attempt(async () => {
      const body = { id: draft.id, side, wave, said }
      await call('POST /regions/:region/events/:id/survey-papers', { region, id: event }, { body })
    })
    if (!isKept) return
    clear()
    toast(t('paper.typed'), { about: event })
  }
  return (
    <Card className="stack" labelledBy="type-in">
      <h2 id="type-in">{t('paper.type')}</h2>
      <p className="small muted">{t('paper.typeSay')}</p>
      <Questions
        side={side}
        questions={surveyAsks[side][wave]}
        said={said}
        onChange={(next) => keep({ id: draft.id || newId('survey'), said: next })}
      />
      {error && <ErrorPanel error={error} takesFocus />}
      <div>
        <Button
          kind="first"
          icon={Send}
          pending={pending}
          disabled={said.length === 0}
          onPress={() => void send()}
        >
          {t('send')}
        </Button>
      </div>
    </Card>
  )
}

/** The questions about an event on paper: sheets to print in any language, and those that came back. */
export default function SurveyPage() {
  const { t, i18n } = useTranslation('surveys')
  const { region = '', event: id = '' } = useParams()
  const { data: event, error, reload } = useApi('GET /regions/:region/events/:id', { region, id })
  const [side, setSide] = useState<SurveySide>('person')
  const [chosen, setWave] = useState<SurveyWave | null>(null)
  const [language, setLanguage] = useState(uiLanguageOf(i18n.language))
  if (!event) return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={4} />
  const { name } = event.basics
  const wave = chosen ?? (['finished', 'closed'].includes(event.state) ? 'after' : 'before')
  return (
    <>
      <PageHead
        title={t('paper.title')}
        tabTitle={t('paper.title')}
        crumbs={[
          { label: t('common:place.events'), to: paths.events.to({ region }) },
          { label: <bdi>{name}</bdi>, to: paths.event.to({ region, event: id }) },
        ]}
        actions={
          <Button icon={Printer} onPress={() => window.print()}>
            {t('paper.print')}
          </Button>
        }
      />
      <div className="stack-s paper-tools">
        <p className="muted">{t('paper.say')}</p>
        <Segmented
          legend={t('paper.side')}
          value={side}
          choices={surveySides.map((value) => ({ value, label: t(`side.${value}`) }))}
          onChange={setSide}
        />
        <ChipChoice
          legend={t('paper.wave')}
          value={wave}
          choices={surveyWaves.map((value) => ({ value, label: t(`wave.${value}`) }))}
          onChange={setWave}
        />
        <Segmented
          legend={t('paper.language')}
          value={language}
          choices={uiLanguages.map((value) => ({ value, label: ownName(value), lang: value }))}
          onChange={setLanguage}
        />
      </div>
      <TypeIn key={`${side} ${wave}`} {...{ region, event: id, side, wave }} />
      <div className="papers">
        <Sheet {...{ side, wave, language, name }} />
      </div>
    </>
  )
}
