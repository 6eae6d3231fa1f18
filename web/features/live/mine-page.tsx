import '../../styles/parts/records.css'
import './live.css'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import type { OwnInvitation } from '#contract/events'
import type { EventClock } from '#contract/live'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { invalidate } from '../../data/cache.ts'
import { useKeptApi } from '../../data/use-kept-api.ts'
import { paths } from '../../shell/paths.ts'
import { PhoneFrame } from '../../shell/phone-frame.tsx'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { BellSwitch } from './bell-switch.tsx'
import { ComeIn } from './come-in.tsx'
import { DayTop } from './day-top.tsx'
import { FreeSeat } from './free-seat.tsx'
import { HallTop } from './hall-top.tsx'
import { MyFeedback } from './my-feedback.tsx'
import { MyNow } from './my-now.tsx'
import { OldNote } from './old-note.tsx'
import { SimulatedMark } from './simulated-mark.tsx'
import { StageMine } from './stage-mine.tsx'
import { useStretch } from './use-countdown.ts'
import { useDay } from './use-day.ts'
import { useKeptPage } from './use-kept-page.ts'

type DayProps = { invitation: OwnInvitation; clock: EventClock; read: () => void }

function Day({ invitation, clock, read }: DayProps) {
  const { t } = useTranslation('live')
  const { region, id, state } = invitation
  const { data, keptAt } = useKeptApi('GET /regions/:region/participations/:id/talks', { region, id })
  const at = useStretch(clock)
  if (!at) return null
  const talks = (data?.items ?? []).filter((talk) => talk.state !== 'dropped')
  const { kind } = invitation.at.basics
  const hasRounds = kind === 'speedmeet'
  const moment = `${at.phase} ${at.round} ${talks.map((talk) => `${talk.round}:${talk.table}`).join()}`
  return (
    <>
      {hasRounds ? <DayTop at={at} rounds={clock.rounds} /> : <HallTop at={at} />}
      <SimulatedMark clock={clock} />
      <OldNote at={keptAt} />
      <h1 className="sr">{t('mine.title')}</h1>
      {state === 'accepted' || state === 'noShow' ? (
        <ComeIn invitation={invitation} />
      ) : hasRounds ? (
        <MyNow talks={talks} at={at} clock={clock} />
      ) : (
        <>
          {kind === 'pitchStage' && <StageMine invitation={invitation} />}
          <FreeSeat
            {...{ invitation, talks }}
            isOn={invitation.at.state === 'live' && state === 'checkedIn'}
          />
        </>
      )}
      {hasRounds && <BellSwitch moment={moment} />}
      <MyFeedback invitation={invitation} talks={talks} at={at} read={read} />
    </>
  )
}

/** My phone on the day: where to go now, how long, with whom; and what I say of a talk. Counts on without a line. */
export default function MinePage() {
  const { t } = useTranslation('live')
  const { participation: id = '' } = useParams()
  const { region } = useOwnProfile()
  const navigate = useNavigate()
  const {
    data: invitation,
    error,
    reload,
  } = useKeptApi('GET /regions/:region/participations/:id', { region, id })
  useKeptPage('/me/events/')
  const read = useCallback(() => {
    invalidate('GET /regions/:region/participations/:id', { region, id })
    invalidate('GET /regions/:region/participations/:id/talks', { region, id })
  }, [region, id])
  const isOn = invitation?.at.state === 'live' || invitation?.at.state === 'finished'
  const clock = useDay(
    {
      region,
      event: isOn ? invitation.event : null,
      topic: invitation ? `event:${invitation.event}:me` : null,
    },
    read,
  )
  usePageTitle(t('mine.title'))
  const back = () => void navigate(paths.myInvitation.to({ participation: id }))
  if (!invitation)
    return <PhoneFrame>{error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape />}</PhoneFrame>
  return (
    <PhoneFrame onBack={back}>
      {isOn && clock.data ? (
        <Day invitation={invitation} clock={clock.data} read={read} />
      ) : (
        <>
          <h1>{t('mine.title')}</h1>
          <p>{t('mine.before')}</p>
        </>
      )}
    </PhoneFrame>
  )
}
