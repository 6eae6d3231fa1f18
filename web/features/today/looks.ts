import {
  ArrowLeftRight,
  CalendarClock,
  ClipboardCheck,
  Eye,
  FileClock,
  Handshake,
  Heart,
  Hourglass,
  MailQuestionMark,
  MessageCircleOff,
  MessagesSquare,
  Phone,
  Scale,
  Store,
  UsersRound,
} from 'lucide-react'
import type { TodayKind } from '#codes/today'
import type { IconShape } from '../../components/icon.tsx'
import { paths } from '../../shell/paths.ts'
import type { TodayThing } from './use-today.ts'

/** The picture of each kind. */
export const pictures: Record<TodayKind, IconShape> = {
  pitchSilent: MailQuestionMark,
  pitchToAgree: MailQuestionMark,
  releaseAsked: Eye,
  followUpDue: Handshake,
  answerToDiscuss: MessagesSquare,
  invitationUnanswered: MailQuestionMark,
  placementToAgree: Handshake,
  startToConfirm: Handshake,
  evaluationDue: UsersRound,
  afterCareDue: UsersRound,
  endNear: Hourglass,
  ruleEndNear: Hourglass,
  paperEnds: FileClock,
  permitToAsk: FileClock,
  promiseDue: Handshake,
  stepDue: CalendarClock,
  flyerAnswered: Phone,
  handoverOffered: ArrowLeftRight,
  handoverToTell: ArrowLeftRight,
  toCall: Phone,
  objection: Scale,
  vacancyToReview: ClipboardCheck,
  application: Store,
  noContact: MessageCircleOff,
  noNextStep: ArrowLeftRight,
  wishesOld: Heart,
}

/** Where the act of each kind is done, other than those that one tap settles; kinds without a line are noted as a contact. */
const pages: { [kind in TodayKind]?: (region: string, one: TodayThing) => string } = {
  followUpDue: (region, { about }) => paths.event.to({ region, event: about.event ?? '' }),
  placementToAgree: (region, { about }) => paths.placement.to({ region, placement: about.placement ?? '' }),
  evaluationDue: (region, { about: { placement = '', evaluation = '' } }) =>
    paths.placementEvaluate.to({ region, placement, evaluation }),
  afterCareDue: (region, { about: { placement = '', evaluation = '' } }) =>
    paths.placementEvaluate.to({ region, placement, evaluation }),
  endNear: (region, { about }) => paths.placement.to({ region, placement: about.placement ?? '' }),
  ruleEndNear: (region, { about }) => paths.placement.to({ region, placement: about.placement ?? '' }),
  permitToAsk: (region, { about }) =>
    paths.placementPermit.to({ region, placement: about.placement ?? '', step: 'papers' }),
  handoverOffered: (region) => paths.handovers.to({ region }),
  handoverToTell: (region) => paths.handovers.to({ region }),
  objection: (region) => paths.objections.to({ region }),
  vacancyToReview: (region) => paths.reviews.to({ region }),
  application: (region) => paths.reviews.to({ region }),
}

/** With these the contact is with the employer; with the others, with the person. */
const withFirm: readonly TodayKind[] = ['pitchSilent']

/** The page on which a thing of Today is done. */
export const pageOf = (region: string, one: TodayThing): string => {
  const page = pages[one.kind]
  if (page) return page(region, one)
  const search = new URLSearchParams({ person: one.person?.id ?? '', from: 'today' })
  if (withFirm.includes(one.kind) && one.employer) search.set('employer', one.employer.id)
  if (one.about.pitch) search.set('pitch', one.about.pitch)
  return `${paths.noteContact.to({ region })}?${search}`
}
