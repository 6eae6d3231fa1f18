import { Lock, Send } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { surveyAsks } from '#codes/surveys'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { call } from '../../data/api.ts'
import { setAnswer, useApi } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { Questions, type Said } from './questions.tsx'

type AnswerFormProps = { region: string; of: 'participations' | 'stalls'; id: string }

/** The few questions about an event to one who was there, answered once. */
export function AnswerForm({ region, of, id }: AnswerFormProps) {
  const { t } = useTranslation('surveys')
  const name = `/regions/:region/${of}/:id/survey` as const
  const params = { region, id }
  const { data: survey, error, reload } = useApi(`GET ${name}`, params)
  const first: { said: Said } = { said: [] }
  const { draft, keep, clear } = useLocalDraft(`survey:${id}:${survey?.wave ?? ''}`, first)
  const { attempt, error: refused, pending } = useAttempt()
  usePageTitle(t('title'))
  if (!survey) return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={3} />
  const { side, wave, hasAnswered } = survey
  const send = () =>
    attempt(async () => {
      if (wave === null) return
      const after = await call(`POST ${name}`, params, { body: { wave, said: draft.said } })
      clear()
      setAnswer(`GET ${name}`, params, after)
    })
  return (
    <>
      <div className="stack-xs">
        <h1>{t('title')}</h1>
        <p className="muted">
          <bdi>{survey.name}</bdi>
        </p>
      </div>
      {wave === null || hasAnswered ? (
        <p role="status">{t(hasAnswered ? 'thanks' : 'nothing')}</p>
      ) : (
        <Card className="stack" labelledBy="wave">
          <h2 id="wave">{t(`wave.${wave}`)}</h2>
          <Questions
            side={side}
            questions={surveyAsks[side][wave]}
            said={draft.said}
            onChange={(said) => keep({ said })}
          />
          <Note icon={Lock}>{t('private')}</Note>
          {refused && <ErrorPanel error={refused} takesFocus />}
          <Button
            kind="first"
            block
            icon={Send}
            pending={pending}
            disabled={draft.said.length === 0}
            onPress={() => void send()}
          >
            {t('send')}
          </Button>
        </Card>
      )}
    </>
  )
}
