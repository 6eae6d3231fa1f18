import type { HistoryEntry } from '../../contract.ts'
import type { FlyerMessage } from '../flyers/store.ts'
import type { Pitch } from '../pitches/store.ts'
import type { NotificationKind } from './contract.ts'
import type { Receiver, Told } from './kinds.ts'

type Side = 'person' | 'employer' | 'jobhunter'
type Line = readonly (readonly [NotificationKind, Side])[]

/** What is told of each act on a pitch, and to whom. */
const lines: Readonly<Record<string, Line>> = {
  proposed: [['pitchProposed', 'person']],
  sent: [['pitchReceived', 'employer']],
  agreed: [['pitchReceived', 'employer']],
  declined: [['pitchDeclined', 'jobhunter']],
  answered: [['pitchAnswered', 'employer']],
  notYet: [['pitchNotYet', 'jobhunter']],
  introduced: [['pitchIntroduced', 'jobhunter']],
  reminded: [['pitchReminder', 'employer']],
  silent: [
    ['pitchSilent', 'jobhunter'],
    ['pitchStillWaiting', 'person'],
  ],
  silentStill: [
    ['pitchSilent', 'jobhunter'],
    ['pitchStillWaiting', 'person'],
  ],
  notAgreedYet: [['pitchUnagreed', 'jobhunter']],
  placed: [['pitchOutcome', 'jobhunter']],
  ended: [['pitchOutcome', 'jobhunter']],
  shown: [['pitchReasonShown', 'person']],
}
/** What an employer's answer says to whom, once it stands. */
const answers: Readonly<Record<string, Line>> = {
  interested: [['pitchWanted', 'person']],
  asked: [['pitchQuestion', 'person']],
  refused: [
    ['pitchAnswerIn', 'person'],
    ['pitchRefused', 'jobhunter'],
  ],
}

const lineOf = ({ history, reason, sentAt }: Pitch, act: HistoryEntry, at: number): Line => {
  if (act.action === 'answerTold') return answers[history[at - 1]?.action ?? ''] ?? []
  if (act.action !== 'closed') return lines[act.action] ?? []
  // Who closed their own profile knows it; an employer hears that somebody who wrote to it is gone.
  if (reason !== 'profileClosed') return [['pitchEnded', 'person']]
  return sentAt === null ? [] : [['pitchGone', 'employer']]
}

/** What is told of an answer to a flyer: to its person, and to who holds the case and calls. */
export const toldOfFlyerMessage = (
  { region, profile, pitch, history }: FlyerMessage,
  owner: string | null,
): Told[] =>
  history.flatMap((act): Told[] => {
    if (act.action !== 'created') return []
    const told = { kind: 'flyerAnswered' as const, region, about: { pitch, profile }, act }
    return [{ ...told, to: { profile } }, ...(owner === null ? [] : [{ ...told, to: { account: owner } }])]
  })

/** What is told of a pitch; an employer is not told whose it is. */
export const toldOfPitch = (pitch: Pitch, owner: string | null): Told[] => {
  const { id, region, profile, vacancy, employer } = pitch
  const receivers: Record<Side, Receiver | null> = {
    person: { profile },
    employer: { employer },
    jobhunter: owner === null ? null : { account: owner },
  }
  return pitch.history.flatMap((act, at) =>
    lineOf(pitch, act, at).flatMap(([kind, side]): Told[] => {
      const to = receivers[side]
      const about = { pitch: id, vacancy, ...(side === 'employer' ? { employer } : { profile }) }
      return to ? [{ kind, to, region, about, act }] : []
    }),
  )
}
