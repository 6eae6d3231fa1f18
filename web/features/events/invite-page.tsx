import '../../styles/parts/records.css'
import './invite.css'
import { Armchair, EyeOff, Send } from 'lucide-react'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import type { EventAnswer, StallAnswer } from '#contract/events'
import type { participationEndpoints } from '#endpoints/events'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate, useApi } from '../../data/cache.ts'
import type { AnswerOf } from '../../data/endpoints.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { paths } from '../../shell/paths.ts'
import { InviteeRow } from './invitee-row.tsx'
import { LeftOut } from './left-out.tsx'

type Fitting = AnswerOf<typeof participationEndpoints.fitting>
type ListProps = { event: EventAnswer; stalls: readonly StallAnswer[]; fitting: Fitting }

/** So many rows stand below the line where the room is full, before somebody asks for all. */
const below = 10

/** Who is not free, has no way there or does not want this work is invited only when somebody chooses them. */
const isStopped = ({ time, way, wish }: Fitting['items'][number]) =>
  [time, way, wish].some(({ state }) => state === 'stop')

function Invitees({ event, stalls, fitting }: ListProps) {
  const { t } = useTranslation(['events', 'codes'])
  const say = useToast()
  const navigate = useNavigate()
  const { region, id, room } = event
  const { items, people, groups } = fitting
  const taken = items.filter(({ state }) => state === 'accepted' || state === 'invited').length
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        items
          .filter((one) => one.state === null && !isStopped(one))
          .slice(0, Math.max(0, room.seats - taken))
          .map(({ profile }) => profile),
      ),
  )
  const [isAll, setAll] = useState(false)
  const { attempt, error, pending } = useAttempt()
  const choose = (profiles: readonly string[], on: boolean) =>
    setChosen((before) => {
      const next = new Set(before)
      for (const profile of profiles) on ? next.add(profile) : next.delete(profile)
      return next
    })
  const send = async () => {
    const isSent = await attempt(async () => {
      await call(
        'POST /regions/:region/events/:id/participations',
        { region, id },
        { body: { profiles: [...chosen] } },
      )
      invalidate('GET /regions/:region/events/:id/participations', { region, id })
      invalidate('GET /regions/:region/events/:id/fitting', { region, id })
    })
    if (!isSent) return
    say(t('invite.done'))
    await navigate(paths.eventPeople.to({ region, event: id }))
  }
  const mayInvite = ['inviting', 'planned', 'live'].includes(event.state)
  const shown = isAll ? items : items.slice(0, room.seats + below)
  return (
    <div className="invite">
      <Card kind="flush" labelledBy="invitees">
        <h2 id="invitees" className="sr">
          {t('invite.name')}
        </h2>
        <ol className="invitees">
          {shown.map((one, index) => (
            <Fragment key={one.profile}>
              {index === room.seats && (
                <li className="room-line">
                  <Icon of={Armchair} />
                  <span>
                    {t('invite.full', { count: room.seats })}{' '}
                    <small>{t('invite.fullSay', { percent: room.showPercent })}</small>
                  </span>
                </li>
              )}
              <InviteeRow
                one={one}
                rank={index + 1}
                stall={stalls.find((stall) => stall.id === one.stall)}
                region={region}
                isChosen={chosen.has(one.profile)}
                onChoose={(on) => choose([one.profile], on)}
              />
            </Fragment>
          ))}
        </ol>
        {shown.length < items.length && (
          <div className="invite-more">
            <Button kind="quiet" small onPress={() => setAll(true)}>
              {t('invite.more', { count: items.length - shown.length })}
            </Button>
          </div>
        )}
        <div className="invite-foot">
          <span className="grow">{t('invite.chosen', { count: chosen.size })}</span>
          {mayInvite ? (
            <Button
              kind="first"
              icon={Send}
              pending={pending}
              disabled={chosen.size === 0}
              onPress={() => void send()}
            >
              {t('invite.send', { count: chosen.size })}
            </Button>
          ) : (
            <span className="small muted">{t('invite.begin')}</span>
          )}
        </div>
        {error && <ErrorPanel error={error} takesFocus />}
      </Card>
      <aside className="stack" aria-label={t('left.title')}>
        <LeftOut
          items={items}
          chosen={chosen}
          people={people}
          inRegion={groups}
          onTake={(profiles) => choose(profiles, true)}
        />
        <Note icon={EyeOff}>{t('invite.order')}</Note>
      </aside>
    </div>
  )
}

/** Whom to invite to an event: who fits, in order, where the room is full, and whom the order leaves out. */
export default function InvitePage() {
  const { t } = useTranslation(['events', 'codes'])
  const { region = '', event: id = '' } = useParams()
  const event = useApi('GET /regions/:region/events/:id', { region, id })
  const stalls = useApi('GET /regions/:region/events/:id/stalls', { region, id })
  const fitting = useApi('GET /regions/:region/events/:id/fitting', { region, id })
  const error = event.error ?? stalls.error ?? fitting.error
  if (!event.data || !stalls.data || !fitting.data)
    return error ? <ErrorPage error={error} onRetry={fitting.reload} /> : <LoadingShape rows={6} />
  const { items } = fitting.data
  return (
    <>
      <PageHead
        title={t('invite.title', { count: items.length, seats: event.data.room.seats })}
        tabTitle={t('invite.name')}
        crumbs={[
          { label: t('common:place.events'), to: paths.events.to({ region }) },
          { label: <bdi>{event.data.basics.name}</bdi>, to: paths.event.to({ region, event: id }) },
        ]}
      />
      {items.length === 0 ? (
        <EmptyState title={t('invite.none')}>{t('invite.noneSay')}</EmptyState>
      ) : (
        <Invitees event={event.data} stalls={stalls.data.items} fitting={fitting.data} />
      )}
    </>
  )
}
