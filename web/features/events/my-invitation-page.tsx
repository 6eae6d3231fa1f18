import '../../styles/parts/records.css'
import './my-invitation.css'
import { BookOpen, CalendarPlus, Clock, MapPin, MessagesSquare, Route } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { OwnInvitation } from '#contract/events'
import { Button } from '../../components/button.tsx'
import { Deep } from '../../components/card.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { Tag } from '../../components/tag.tsx'
import { call } from '../../data/api.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useOfflineRecord } from '../../data/use-offline-record.ts'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { useProfile } from '../profiles/use-profile.ts'
import { SurveyLink } from '../surveys/survey-link.tsx'
import { saveCalendar } from './calendar-file.ts'
import { MyAnswer } from './my-answer.tsx'
import { MyHelp } from './my-help.tsx'
import { MyStalls } from './my-stalls.tsx'
import { MyWall } from './my-wall.tsx'
import { MyTalks } from './own-talks.tsx'

/** When and where it is, how I get there, and the way into my calendar. */
function Facts({ invitation }: { invitation: OwnInvitation }) {
  const { t } = useTranslation(['events', 'codes', 'stages'])
  const format = useFormat()
  const { attempt, error, pending } = useAttempt()
  const { region, id, at, way } = invitation
  const { basics, place, talks } = at
  const save = () =>
    attempt(async () => {
      const { file } = await call('GET /regions/:region/participations/:id/calendar', { region, id })
      saveCalendar(`${t('my.calendarFile')}.ics`, file)
    })
  return (
    <Deep>
      <p>
        <Tag kind="here">{format.day(basics.day, 'full')}</Tag>
      </p>
      <ul className="stack-s">
        <li className="row">
          <Icon of={Clock} /> <span>{t('my.hours', { from: basics.from, to: basics.to })}</span>
        </li>
        <li className="row">
          <Icon of={MapPin} />
          <bdi>{[place.name, place.street, place.town].filter(Boolean).join(', ')}</bdi>
        </li>
        {way && (
          <li className="row">
            <Icon of={Route} />
            <span>{t('my.way', { minutes: way.minutes, mode: t(`codes:within.mode.${way.mode}`) })}</span>
          </li>
        )}
        <li className="row">
          <Icon of={MessagesSquare} />
          <span>
            {basics.kind === 'speedmeet'
              ? t('my.talks', { count: talks.least, minutes: talks.minutes })
              : t(basics.kind === 'pitchStage' ? 'stages:howStage' : 'stages:howFree')}
          </span>
        </li>
      </ul>
      <Button icon={CalendarPlus} block pending={pending} onPress={() => void save()}>
        {t('my.calendar')}
      </Button>
      {error && <ErrorPanel error={error} takesFocus />}
    </Deep>
  )
}

/** My invitation to an event: when and where, with whom I would like to talk, what I am called there, and my answer. */
export default function MyInvitationPage() {
  const { t } = useTranslation(['events', 'codes', 'forms', 'live', 'stages'])
  const { participation: id = '' } = useParams()
  const me = useOwnProfile()
  const { data: profile } = useProfile(me.region, me.profile)
  const kept = useOfflineRecord('PATCH /regions/:region/participations/:id', { region: me.region, id })
  usePageTitle(t('my.title'))
  if (!kept.record || !profile)
    return kept.error ? <ErrorPage error={kept.error} onRetry={kept.reload} /> : <LoadingShape />
  const { record: invitation } = kept
  const { state, at } = invitation
  const isOpen = state !== 'cancelled' && ['inviting', 'planned', 'live'].includes(at.state)
  return (
    <>
      <div className="stack-xs">
        <h1>{t('my.title')}</h1>
        <p className="muted">
          <bdi>{at.basics.name}</bdi>
        </p>
      </div>
      <Facts invitation={invitation} />
      <p role="status">
        {t(!isOpen && state !== 'cancelled' ? 'my.over' : `my.state.${state}`, {
          line: invitation.line ?? 0,
        })}
      </p>
      {['live', 'finished'].includes(at.state) && (
        <LinkButton kind="first" block to={paths.myDay.to({ participation: id })}>
          {t('live:mine.open')}
        </LinkButton>
      )}
      {isOpen && (state === 'accepted' || state === 'waiting') && (
        <LinkButton block icon={BookOpen} to={paths.myPrepare.to({ participation: id })}>
          {t('prepare.open')}
        </LinkButton>
      )}
      <SurveyLink
        region={me.region}
        of="participations"
        id={id}
        to={paths.mySurvey.to({ participation: id })}
      />
      {kept.stopped && <ErrorPanel error={kept.stopped} />}
      {kept.refusal && kept.refusal.faults.length === 0 && <ErrorPanel error={kept.refusal} />}
      {state === 'accepted' && <MyTalks region={me.region} participation={id} />}
      {isOpen && (
        <>
          <MyStalls kept={kept} invitation={invitation} />
          <MyWall kept={kept} invitation={invitation} name={profile.contact.name} />
          <MyHelp kept={kept} invitation={invitation} language={profile.contact.language} />
          <MyAnswer invitation={invitation} saved={kept.saved} />
        </>
      )}
    </>
  )
}
