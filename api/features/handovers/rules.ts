import { dayNumber } from '../../adapters/clock.ts'
import type { Machine, Rule } from '../../state-machine.ts'
import type { HandoverCheck } from './codes.ts'
import type { Handover } from './store.ts'

/** Who moves a case: who holds it, who is to take it over, a coordinator, the person themselves, or time. */
export type HandoverBy = 'giver' | 'receiver' | 'lead' | 'self' | 'clock'
export type HandoverAct =
  | 'write'
  | 'read'
  | 'accept'
  | 'decline'
  | 'redirect'
  | 'withdraw'
  | 'tell'
  | 'escalate'
export type HandoverFacts = {
  /** Whether the case is still with who offered it. */
  isHeld: boolean
  /** Checks that are the receiver’s own and not done. */
  missing: readonly HandoverCheck[]
}

const house = (rule: string): Rule => ({ rule, source: 'house' })
const whole = ({ isHeld, missing }: HandoverFacts): Rule | null =>
  isHeld ? (missing.length > 0 ? house('handoverChecks') : null) : house('handoverMoved')
const open = ['offered', 'escalated'] as const
const stays = ({ state }: Handover) => state

/** What becomes of a case on its way. Until it is accepted, nothing moves. */
export const handoverSteps: Machine<Handover, HandoverAct, HandoverBy, HandoverFacts> = {
  write: { from: open, to: stays, by: ['giver', 'receiver'], action: 'changed' },
  read: { from: open, to: stays, by: ['receiver'], action: 'handoverRead' },
  accept: { from: open, to: 'accepted', by: ['receiver'], action: 'handoverAccepted', guard: whole },
  decline: { from: open, to: 'declined', by: ['receiver'], action: 'handoverDeclined' },
  redirect: { from: open, to: 'offered', by: ['giver', 'lead'], action: 'handoverOffered' },
  withdraw: { from: open, to: 'withdrawn', by: ['giver', 'lead'], action: 'handoverWithdrawn' },
  escalate: { from: ['offered'], to: 'escalated', by: ['clock'], action: 'handoverEscalated' },
  tell: { from: ['accepted'], to: 'closed', by: ['receiver', 'self'], action: 'handoverTold' },
}

/** What is known of a case that is offered: from its own records, and from what was written and read for the hand-over. */
export type CheckFacts = {
  today: string
  /** Promises of the jobhunter that are open, and those of them that have found somebody. */
  promises: readonly string[]
  shares: Readonly<Record<string, unknown>>
  nextStepOn: string | null
  isGoing: boolean
  wishesOn: string | null
  introduction: string | null
  read: readonly string[]
  /** Whether there is something to read under each. */
  toRead: { running: boolean; restricted: boolean; events: boolean }
  hasOwnWords: boolean
}

/** Wishes that were confirmed so many days ago are taken as they stand. */
const wishesHold = 183

/** The eight checks of a hand-over, each done or not. */
export const checksOf = (facts: CheckFacts): Record<HandoverCheck, boolean> => {
  const hasRead = (check: 'running' | 'restricted' | 'events') =>
    !facts.toRead[check] || facts.read.includes(check)
  return {
    promises: facts.promises.every((id) => id in facts.shares),
    nextStep: facts.isGoing || (facts.nextStepOn !== null && facts.nextStepOn >= facts.today),
    wishes: facts.wishesOn !== null && dayNumber(facts.today) - dayNumber(facts.wishesOn) <= wishesHold,
    introduction: facts.introduction !== null,
    running: hasRead('running'),
    restricted: hasRead('restricted'),
    events: hasRead('events'),
    ownWords: facts.hasOwnWords,
  }
}

/** The checks that whoever takes a case over does themselves, and without which nobody does. */
export const receiversChecks = ['promises', 'introduction', 'running', 'restricted', 'events'] as const
