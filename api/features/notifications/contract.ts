import { z } from 'zod'
import { endpoint, instant } from '../../contract.ts'
import {
  employerId,
  eventId,
  handoverId,
  notificationId,
  objectionId,
  participationId,
  pitchId,
  placementId,
  profileId,
  regionId,
  stallId,
  vacancyId,
} from '../../contract-ids.ts'

/** What somebody is told of. Each has a sentence in `notifications.json` and a mail in `mails.json`, in every language. */
export const notificationKinds = [
  'applied',
  'employerApproved',
  'employerDeclined',
  'vacancyApproved',
  'vacancySentBack',
  'vacancyClosed',
  'reviewAsked',
  'objectionMade',
  'objectionAnswered',
  'nameReleased',
  'nameTakenBack',
  'cardMade',
  'stallInvited',
  'stallAccepted',
  'stallDeclined',
  'eventCancelled',
  'guestGone',
  'eventTomorrow',
  'eventUnanswered',
  'placementProposed',
  'planOffered',
  'planChangeAsked',
  'placementAgreed',
  'placementEnded',
  'evaluationDue',
  'paperAsked',
  'pitchProposed',
  'pitchReceived',
  'pitchAnswered',
  'pitchWanted',
  'pitchQuestion',
  'pitchAnswerIn',
  'pitchRefused',
  'pitchDeclined',
  'pitchNotYet',
  'pitchIntroduced',
  'pitchReminder',
  'pitchSilent',
  'pitchStillWaiting',
  'pitchUnagreed',
  'pitchReasonShown',
  'pitchEnded',
  'pitchGone',
  'pitchOutcome',
  'flyerAnswered',
  'eventInvited',
  'eventSeat',
  'talksPlanned',
  'talksChanged',
  'tablePlanned',
  'tableChanged',
  'eventOff',
  'talkMutual',
  'tableMutual',
  'followUpMade',
  'handoverOffered',
  'handoverLate',
  'handoverAccepted',
  'handoverDeclined',
  'jobhunterNew',
  'standInBegun',
  'dataGoes',
] as const
export type NotificationKind = (typeof notificationKinds)[number]

/** Which mails somebody wants: each at once, those of a day in one, or only what cannot wait. */
export const mailChoices = ['atOnce', 'daily', 'urgent'] as const
export type MailChoice = (typeof mailChoices)[number]

/** Something that an account is told: of which record, and when it happened. */
export const notification = z.object({
  id: notificationId,
  kind: z.enum(notificationKinds),
  region: regionId,
  /** The record that it is about; who reads it follows the link and sees what they may see. */
  about: z.object({
    employer: employerId.exactOptional(),
    vacancy: vacancyId.exactOptional(),
    profile: profileId.exactOptional(),
    objection: objectionId.exactOptional(),
    event: eventId.exactOptional(),
    stall: stallId.exactOptional(),
    placement: placementId.exactOptional(),
    pitch: pitchId.exactOptional(),
    participation: participationId.exactOptional(),
    handover: handoverId.exactOptional(),
  }),
  at: instant,
  seen: z.boolean(),
})
export type NotificationAnswer = z.infer<typeof notification>

export const notificationEndpoints = {
  own: endpoint({
    method: 'GET',
    path: '/notifications',
    summary: 'What the caller was told, the newest first, at most fifty',
    access: 'signedIn',
    answer: z.object({ items: z.array(notification).max(50), unseen: z.int() }),
  }),
  see: endpoint({
    method: 'POST',
    path: '/notifications/:id/seen',
    summary: 'Say that one of them was read',
    access: 'signedIn',
    params: z.object({ id: notificationId }),
    answer: z.null(),
    status: 204,
  }),
}
