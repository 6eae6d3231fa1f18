import type { Machine, Rule } from '../../state-machine.ts'
import type { EmployerState } from '../employers/contract.ts'
import type { VacancyState } from '../vacancies/contract.ts'
import { blockBounds, type PitchState } from './contract.ts'
import type { Pitch } from './store.ts'

/** Who does something to a pitch: its person, who holds the case, another jobhunter, the employer, or time. */
export type PitchBy = 'self' | 'holder' | 'colleague' | 'employer' | 'clock'

/** First values of a region's settings, in days; when an answer is late stands in the region's rules. */
export const pitchDays = { remind: 4, askAgain: 14, shown: 14, agree: 14, talk: 7 }
/** So often an employer may ask before it says yes or no. */
export const mostRounds = 3
/** How long an answer can be taken back, in ms, before anybody is told. */
export const freshFor = 10_000

/** What decides whether a pitch may go to an employer now. */
export type SendFacts = {
  vacancy: VacancyState | null
  employer: EmployerState | null
  isActive: boolean
  blocks: number
  match: 'fits' | 'nearMiss' | 'stopped'
  /** Whether a jobhunter said why it is sent although one thing is missing. */
  hasReason: boolean
}
type Facts = Partial<SendFacts> & { rounds?: number; isFresh?: boolean }

const rule = (name: string, forbids: boolean): Rule | null =>
  forbids ? { rule: name, source: 'house' } : null

/** What forbids beginning or proposing one. */
export const openStop = ({ vacancy, employer, isActive }: Facts): Rule | null =>
  rule('employerNotApproved', employer !== 'approved') ??
  rule('vacancyNotOpen', vacancy !== 'open') ??
  rule('profileNotActive', !isActive)

/** What forbids sending a pitch; null where nothing does. */
export const sendStop = (facts: Facts): Rule | null =>
  openStop(facts) ??
  rule('gatesStop', facts.match === 'stopped') ??
  rule('nearMissNeedsReason', facts.match === 'nearMiss' && !facts.hasReason) ??
  rule('tooFewBlocks', (facts.blocks ?? 0) < blockBounds.least)

const stays = ({ state }: Pitch): PitchState => state
const staff = ['holder', 'colleague'] as const
const everybody = ['self', 'holder', 'colleague', 'employer'] as const

/** States in which nothing follows any more. */
export const endStates: readonly PitchState[] = ['declined', 'withdrawn', 'dropped', 'ended', 'placement']
const goingStates = ['draft', 'proposed', 'sent', 'asked', 'interested', 'introduced', 'refused'] as const

export type PitchAct =
  | 'send'
  | 'propose'
  | 'drop'
  | 'agree'
  | 'decline'
  | 'takeBack'
  | 'interested'
  | 'ask'
  | 'notNow'
  | 'undo'
  | 'settle'
  | 'answer'
  | 'release'
  | 'notYet'
  | 'withdraw'
  | 'called'
  | 'remind'
  | 'alarm'
  | 'alarmAgain'
  | 'askAgain'
  | 'talkHeld'
  | 'place'
  | 'end'
  | 'discussed'
  | 'show'
  | 'close'

/** What becomes of a pitch. An act of time changes no state but where it ends a pitch. */
export const pitchSteps: Machine<Pitch, PitchAct, PitchBy, Facts> = {
  send: { from: ['draft'], to: 'sent', by: ['self', 'holder'], action: 'sent', guard: sendStop },
  propose: { from: ['draft'], to: 'proposed', by: staff, action: 'proposed', guard: openStop },
  drop: { from: ['draft'], to: 'dropped', by: ['self', ...staff], action: 'dropped' },
  agree: { from: ['proposed'], to: 'sent', by: ['self'], action: 'agreed', guard: sendStop },
  decline: { from: ['proposed'], to: 'declined', by: ['self'], action: 'declined' },
  takeBack: { from: ['proposed'], to: 'dropped', by: staff, action: 'takenBack' },
  interested: { from: ['sent'], to: 'interested', by: ['employer'], action: 'interested' },
  ask: {
    ...{ from: ['sent'], to: 'asked', by: ['employer'], action: 'asked' },
    guard: ({ rounds = 0 }) => rule('noMoreQuestions', rounds >= mostRounds),
  },
  notNow: { from: ['sent'], to: 'refused', by: ['employer'], action: 'refused' },
  undo: {
    ...{ from: ['asked', 'interested', 'refused'], to: 'sent', by: ['employer'], action: 'undone' },
    guard: ({ isFresh }) => rule('answerIsTold', !isFresh),
  },
  settle: { from: ['asked', 'interested', 'refused'], to: stays, by: ['clock'], action: 'answerTold' },
  answer: { from: ['asked'], to: 'sent', by: ['self', 'holder'], action: 'answered' },
  release: { from: ['interested'], to: 'introduced', by: ['self'], action: 'introduced' },
  notYet: { from: ['interested'], to: stays, by: ['self'], action: 'notYet' },
  withdraw: { from: ['sent', 'asked', 'interested'], to: 'withdrawn', by: ['self'], action: 'withdrawn' },
  called: { from: ['sent'], to: stays, by: staff, action: 'called' },
  remind: { from: ['sent'], to: stays, by: ['clock'], action: 'reminded' },
  alarm: { from: ['sent'], to: stays, by: ['clock'], action: 'silent' },
  alarmAgain: { from: ['sent'], to: stays, by: ['clock'], action: 'silentStill' },
  askAgain: { from: ['proposed'], to: stays, by: ['clock'], action: 'notAgreedYet' },
  talkHeld: { from: ['introduced'], to: stays, by: everybody, action: 'talkHeld' },
  place: { from: ['introduced'], to: 'placement', by: everybody, action: 'placed' },
  end: { from: ['introduced'], to: 'ended', by: everybody, action: 'ended' },
  discussed: { from: ['refused'], to: 'ended', by: staff, action: 'discussed' },
  show: { from: ['refused'], to: 'ended', by: ['clock'], action: 'shown' },
  close: { from: goingStates, to: 'ended', by: ['clock'], action: 'closed' },
}
