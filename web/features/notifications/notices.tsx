import './notices.css'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Role } from '#contract'
import type { NotificationAnswer, NotificationKind } from '#contract/notifications'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { call } from '../../data/api.ts'
import { invalidate, useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { useSession } from '../../shell/session.tsx'
import { useFormat } from '../../words/format.ts'

/** Those shown before somebody asks for all. */
const first = 3

const toEmployer = ({ region, about }: NotificationAnswer) =>
  about.vacancy
    ? paths.ownVacancy.to({ region, vacancy: about.vacancy })
    : paths.work.to({ region, employer: about.employer ?? '' })

const toStall = ({ region, about }: NotificationAnswer) =>
  paths.ownStall.to({ region, stall: about.stall ?? '' })
const toEvent = ({ region, about }: NotificationAnswer) =>
  paths.event.to({ region, event: about.event ?? '' })
const toOwnPitches = () => paths.myPitches.to()
const toOwnPitch = ({ about }: NotificationAnswer) => paths.myPitch.to({ pitch: about.pitch ?? '' })
const toReceived = ({ region, about }: NotificationAnswer) =>
  paths.received.to({ region, employer: about.employer ?? '' })
const toPitchTasks = ({ region }: NotificationAnswer) => paths.pitches.to({ region })
const toPerson = ({ region, about }: NotificationAnswer) =>
  paths.person.to({ region, profile: about.profile ?? '' })

const toInvitation = ({ about }: NotificationAnswer) =>
  paths.myInvitation.to({ participation: about.participation ?? '' })

/** All three are told of a placement; whoever reads it, the address finds their own page. */
const toPlacement = ({ region, about }: NotificationAnswer, as: Role | undefined) => {
  const placement = about.placement ?? ''
  if (as === 'person') return paths.myPlacement.to({ placement })
  const page = as === 'employer' ? paths.ownPlacement : paths.placement
  return page.to({ region, placement })
}

const toHandovers = ({ region }: NotificationAnswer) => paths.handovers.to({ region })

/** The own part in an event: a person's invitation, an employer's table. */
const toOwnEvent = (notice: NotificationAnswer) =>
  notice.about.participation ? toInvitation(notice) : toStall(notice)

/** Where each kind leads, for who reads it as what. */
const pageOf: Record<NotificationKind, (notice: NotificationAnswer, as: Role | undefined) => string> = {
  applied: toEmployer,
  employerApproved: toEmployer,
  employerDeclined: toEmployer,
  vacancyApproved: toEmployer,
  vacancySentBack: toEmployer,
  vacancyClosed: toEmployer,
  nameReleased: toEmployer,
  nameTakenBack: toEmployer,
  reviewAsked: ({ region }) => paths.reviews.to({ region }),
  objectionMade: ({ region }) => paths.objections.to({ region }),
  objectionAnswered: ({ about }) => paths.whyNotPlace.to({ vacancy: about.vacancy ?? '' }),
  stallInvited: toStall,
  stallAccepted: toEvent,
  stallDeclined: toEvent,
  eventCancelled: toStall,
  guestGone: toEvent,
  eventTomorrow: toOwnEvent,
  eventUnanswered: toOwnEvent,
  eventInvited: toInvitation,
  eventSeat: toInvitation,
  talksPlanned: toInvitation,
  talksChanged: toInvitation,
  tablePlanned: toStall,
  tableChanged: toStall,
  eventOff: toInvitation,
  talkMutual: toInvitation,
  tableMutual: toStall,
  followUpMade: toPerson,
  cardMade: () => paths.access.to(),
  pitchProposed: toOwnPitch,
  pitchWanted: toOwnPitches,
  pitchQuestion: toOwnPitches,
  pitchAnswerIn: toOwnPitches,
  pitchStillWaiting: toOwnPitches,
  pitchReasonShown: toOwnPitches,
  pitchEnded: toOwnPitches,
  pitchReceived: toReceived,
  pitchAnswered: toReceived,
  pitchReminder: toReceived,
  pitchGone: toReceived,
  pitchRefused: toPitchTasks,
  pitchDeclined: toPerson,
  pitchNotYet: toPitchTasks,
  pitchIntroduced: toPitchTasks,
  pitchSilent: toPitchTasks,
  pitchUnagreed: toPitchTasks,
  flyerAnswered: (notice, as) => (as === 'person' ? toOwnPitches() : paths.today.to(notice)),
  pitchOutcome: toPerson,
  placementProposed: toPlacement,
  planOffered: toPlacement,
  planChangeAsked: toPlacement,
  placementAgreed: toPlacement,
  placementEnded: toPlacement,
  evaluationDue: toPlacement,
  paperAsked: ({ about }) => paths.myPlacementPermit.to({ placement: about.placement ?? '' }),
  handoverOffered: toHandovers,
  handoverLate: ({ region }) => paths.staff.to({ region }),
  handoverAccepted: toHandovers,
  handoverDeclined: toHandovers,
  jobhunterNew: () => paths.me.to(),
  standInBegun: () => paths.me.to(),
  dataGoes: () => paths.ownData.to(),
}

/** What the reader was told lately, each leading to what it is about; nothing where there is nothing. */
export function Notices() {
  const { t } = useTranslation('notifications')
  const format = useFormat()
  const title = useId()
  const as = useSession().session?.memberships[0]?.role
  const [isAll, setAll] = useState(false)
  const { data } = useApi('GET /notifications', {})
  if (!data || data.items.length === 0) return null
  const { items, unseen } = data
  const see = ({ id, seen }: NotificationAnswer) => {
    if (seen) return
    const told = call('POST /notifications/:id/seen', { id })
    void told.then(() => invalidate('GET /notifications', {})).catch(() => undefined)
  }
  return (
    <Card labelledBy={title} className="notices stack-s">
      <div className="row wrap">
        <h2 id={title} className="grow">
          {t('title')}
        </h2>
        {unseen > 0 && <span className="small strong">{t('unseen', { count: unseen })}</span>}
      </div>
      <ul className="rows">
        {items.slice(0, isAll ? items.length : first).map((notice) => (
          <li key={notice.id}>
            <Link
              to={pageOf[notice.kind](notice, as)}
              className="notice-link"
              {...(!notice.seen && { 'data-new': true })}
              onClick={() => see(notice)}
            >
              <span>{t(`kind.${notice.kind}`)}</span>
              <span className="small muted">{format.relativeTime(notice.at)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {!isAll && items.length > first && (
        <Button kind="quiet" small onPress={() => setAll(true)}>
          {t('more')}
        </Button>
      )}
    </Card>
  )
}
