import './pitches.css'
import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { ReceivedPitch } from '#contract/pitches'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { Laying } from '../../components/planks.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { paths } from '../../shell/paths.ts'
import { ReceivedCard } from './received-card.tsx'
import { AnsweredPitch } from './received-others.tsx'
import { type Reply, ThreeAnswers } from './three-answers.tsx'
import { useReceived } from './use-pitches.ts'

const said = {
  interested: 'received.sent.interested',
  ask: 'received.sent.ask',
  notNow: 'received.sent.notNow',
} as const
const isAnswer = (body: Reply): body is Extract<Reply, { act: keyof typeof said }> => body.act in said

/** An employer's pitches, one card at a time: two taps answer one, and ten seconds take it back. */
export default function ReceivedPage() {
  const { t } = useTranslation(['pitches', 'employers', 'codes'])
  const { region = '', employer = '' } = useParams()
  const say = useToast()
  const { data, error, reload } = useReceived(region)
  const { attempt, error: failure, pending } = useAttempt()
  usePageTitle(t('received.title'))
  if (!data) return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape />

  const send = async ({ id, version }: Pick<ReceivedPitch, 'id' | 'version'>, body: Reply) => {
    let after: ReceivedPitch | null = null
    const isDone = await attempt(async () => {
      const name = 'POST /regions/:region/received-pitches/:id/replies'
      after = (await call(name, { region, id }, { body, ifMatch: version })).received
    })
    invalidate('GET /regions/:region/received-pitches', { region })
    return isDone ? (after as ReceivedPitch | null) : undefined
  }
  const reply = async (pitch: ReceivedPitch, body: Reply) => {
    const after = await send(pitch, body)
    if (after === undefined) return
    if (!isAnswer(body) || !after) return say(t('received.done'), { about: pitch.id })
    say(t(said[body.act]), { about: pitch.id, undo: () => void send(after, { act: 'undo' }) })
  }
  const waiting = data.items.filter(({ state }) => state === 'sent')
  const others = data.items.filter(({ state }) => state !== 'sent')
  const [now] = waiting
  const place = now && data.vacancies[now.vacancy]
  return (
    <div className="review stack">
      {now && place ? (
        <>
          <div className="row">
            <div className="grow stack-xs">
              <h1>
                <OwnWords text={place.title} />
              </h1>
              <p className="small muted">{t('received.count', { count: 1, total: waiting.length })}</p>
            </div>
            {waiting.length > 1 && (
              <div className="review-laying">
                <Laying step={1} of={Math.min(waiting.length, 8)} />
              </div>
            )}
          </div>
          {failure && <ErrorPanel error={failure} takesFocus />}
          <div className={waiting.length > 1 ? 'deckstack' : undefined}>
            <ReceivedCard pitch={now} region={region} />
          </div>
          <ThreeAnswers
            key={now.id}
            pitch={now.id}
            pending={pending}
            onReply={(body) => void reply(now, body)}
          />
          <Note icon={Lock}>{t('received.private')}</Note>
        </>
      ) : (
        <>
          <h1>{t('received.title')}</h1>
          {failure && <ErrorPanel error={failure} takesFocus />}
          <EmptyState
            title={t('received.none')}
            action={
              <LinkButton to={paths.work.to({ region, employer })}>
                {t('employers:home.vacancies')}
              </LinkButton>
            }
          >
            {t('received.noneSay')}
          </EmptyState>
        </>
      )}
      {others.length > 0 && (
        <section className="stack-s" aria-labelledby="answered">
          <h2 id="answered">{t('received.others')}</h2>
          <ul className="stack">
            {others.map((pitch) => (
              <AnsweredPitch
                key={pitch.id}
                pitch={pitch}
                region={region}
                place={data.vacancies[pitch.vacancy]}
                pending={pending}
                onReply={(body) => void reply(pitch, body)}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
