import type { Machine, Rule } from '../../state-machine.ts'
import type { EndReason, PlacementAct, PlacementSide, PlacementState } from './contract.ts'
import { isWork } from './rules-evaluations.ts'
import type { Placement } from './store.ts'

/** What an act may hang on: the day, and the rule that stands in the way of the plan. */
export type ActFacts = { today: string; startDay: string; stop: Rule | null }

const everybody = ['person', 'employer', 'jobhunter'] as const
const hosts = ['employer', 'jobhunter'] as const
const before: PlacementState[] = ['proposed', 'preparing', 'agreeing']
const atWork: PlacementState[] = ['running', 'ending']

const fromItsDay = ({ today, startDay, stop }: ActFacts): Rule | null =>
  today < startDay ? { rule: 'notBeforeStartDay', source: 'house' } : stop

/**
 * What becomes of a placement: each act, from where to where, whose it is. A plan that is offered while somebody works lies
 * beside the one in force; that all three agreed is no act of one of them and stands in the service.
 */
export const placementSteps: Machine<Placement, PlacementAct, PlacementSide, ActFacts> = {
  yesPerson: {
    from: ['proposed'],
    to: ({ yes }) => (yes.employer === null ? 'proposed' : 'preparing'),
    by: ['person', 'jobhunter'],
    action: 'yesSaid',
  },
  yesEmployer: {
    from: ['proposed'],
    to: ({ yes }) => (yes.person === null ? 'proposed' : 'preparing'),
    by: ['employer', 'jobhunter'],
    action: 'yesSaid',
  },
  no: { from: ['proposed'], to: 'cancelled', by: everybody, action: 'noSaid' },
  cancel: { from: [...before.slice(1), 'agreed'], to: 'cancelled', by: everybody, action: 'cancelled' },
  offer: {
    from: ['preparing', ...atWork],
    to: ({ state }) => (state === 'preparing' ? 'agreeing' : state),
    by: ['jobhunter'],
    action: 'planOffered',
    guard: ({ stop }) => stop,
  },
  askChange: {
    from: ['agreeing', ...atWork],
    to: ({ state }) => (state === 'agreeing' ? 'preparing' : state),
    by: everybody,
    action: 'changeAsked',
  },
  /** The plan with a later last day lies with the three; until they agreed, the one in force ends when it said. */
  extend: {
    from: atWork,
    to: ({ state }) => state,
    by: ['jobhunter'],
    action: 'planOffered',
    guard: ({ stop }) => stop,
  },
  start: { from: ['agreed'], to: 'running', by: hosts, action: 'started', guard: fromItsDay },
  breakOff: { from: atWork, to: 'brokenOff', by: everybody, action: 'brokenOff' },
  complete: { from: ['ending'], to: 'completed', by: hosts, action: 'completed' },
  noMatch: { from: ['ending'], to: 'endedNoMatch', by: hosts, action: 'endedNoMatch' },
  education: { from: atWork, to: 'education', by: ['person', 'jobhunter'], action: 'leftForEducation' },
  endWork: {
    from: ['sustained'],
    to: ({ kind, state }) => (isWork(kind) ? 'completed' : state),
    by: everybody,
    action: 'workEnded',
  },
  tell: {
    from: [...before, 'agreed', ...atWork],
    to: ({ state }) => state,
    by: ['person', 'jobhunter'],
    action: 'permitTold',
  },
  untell: {
    from: [...before, 'agreed', ...atWork],
    to: ({ state }) => state,
    by: ['person', 'jobhunter'],
    action: 'permitUntold',
  },
}

/** States in which a placement takes a position of its vacancy. */
export const holdsSeat = (state: PlacementState): boolean =>
  ['agreed', 'running', 'ending', 'completed', 'sustained'].includes(state)

/** States in which somebody works there, so that the hours are not free for another place. */
export const takesHours = (state: PlacementState): boolean =>
  ['agreed', 'running', 'ending', 'sustained'].includes(state)

/** States after which nothing follows. */
export const isOver = (state: PlacementState): boolean =>
  ['completed', 'endedNoMatch', 'education', 'brokenOff', 'cancelled'].includes(state)

/** Whether all three agreed with the plan of a number. */
export const isAgreedByAll = ({ agreements }: Pick<Placement, 'agreements'>, number: number): boolean =>
  everybody.every((side) => agreements.some((one) => one.side === side && one.number === number))

/** What an employer may change of a plan. */
export const employerSections = ['goals', 'guidance', 'language', 'pay', 'intention', 'insurance'] as const

/** The sections of a plan that stay as they are for who reads without the right to a position in law. */
export const shownReason = (
  { reason, reasonText }: Pick<Placement, 'reason' | 'reasonText'>,
  hidden: readonly EndReason[],
) =>
  reason !== null && hidden.includes(reason)
    ? { reason: 'otherReason' as const, reasonText: null }
    : { reason, reasonText }
