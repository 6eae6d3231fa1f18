import type { Fault } from '../../contract-faults.ts'
import { fault } from '../../faults.ts'
import type { Machine, Rule } from '../../state-machine.ts'
import type {
  EventAct,
  EventSections,
  EventState,
  ParticipationAct,
  ParticipationSections,
  PresenceAct,
  StallAct,
  StallSections,
} from './contract.ts'
import type { EventRecord, Participation, Stall } from './store.ts'

/** Minutes after midnight of a time of day. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
/** The time of day, HH:MM, so many minutes after midnight; not beyond the end of the day. */
export const timeOf = (minutes: number): string => {
  const within = Math.min(minutes, 24 * 60 - 1)
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}

type Timed = Pick<EventSections, 'basics' | 'talks'>

/** When the first talk begins and the last one ends, in minutes after midnight. */
export const talkWindow = ({ basics, talks }: Timed): { first: number; last: number } => {
  const first = minutesOf(basics.from) + talks.doorsMinutes
  return { first, last: first + talks.rounds * (talks.minutes + talks.moveMinutes) - talks.moveMinutes }
}
/** When a round begins, in minutes after midnight; rounds count from 0. */
export const roundStart = (event: Timed, round: number): number =>
  talkWindow(event).first + round * (event.talks.minutes + event.talks.moveMinutes)

/** So many rounds fit between the doors and the end. */
const roundsThatFit = ({ basics, talks }: Timed): number => {
  const room = minutesOf(basics.to) - minutesOf(basics.from) - talks.doorsMinutes + talks.moveMinutes
  return Math.max(0, Math.floor(room / (talks.minutes + talks.moveMinutes)))
}

/** What must hold in an event beyond the shape of its fields; a timetable has to fit into its hours. */
export const eventFaults = (event: EventSections): Fault[] => {
  const { basics, interpreters } = event
  const faults: Fault[] = []
  if (basics.to <= basics.from) faults.push(fault('/basics/to', 'order', 'After the doors open'))
  else if (basics.kind === 'speedmeet' && talkWindow(event).last > minutesOf(basics.to))
    faults.push(
      fault('/talks/rounds', 'too_big', 'More than fit before the end', { most: roundsThatFit(event) }),
    )
  for (const [id, { from, to }] of Object.entries(interpreters))
    if (to <= from) faults.push(fault(`/interpreters/${id}/to`, 'order', 'After the beginning'))
  return faults
}

/** What must hold in the hours of a stall. */
export const stallFaults = ({ table }: StallSections): Fault[] => {
  const { arrives, leaves, breaks } = table
  const faults: Fault[] = []
  if (arrives !== null && leaves !== null && leaves <= arrives)
    faults.push(fault('/table/leaves', 'order', 'After the arrival'))
  breaks.forEach(({ from, to }, at) => {
    if (to <= from) faults.push(fault(`/table/breaks/${at}/to`, 'order', 'After the beginning'))
  })
  return faults
}

/** What an event's steps hang on beside its state: its stalls, and two who both said yes and of whom nothing has come yet. */
export type EventFacts = { stalls: number; unsettled: number }

const needsStall = ({ stalls }: EventFacts): Rule | null =>
  stalls > 0 ? null : { rule: 'noStallYet', source: 'house' }
const needsOutcomes = ({ unsettled }: EventFacts): Rule | null =>
  unsettled === 0 ? null : { rule: 'outcomesMissing', source: 'house' }

/** Which act leads an event from where to where; `plan` follows when its timetable is published. */
export const eventSteps: Machine<EventRecord, EventAct | 'plan', 'staff' | 'house', EventFacts> = {
  invite: { from: ['draft'], to: 'inviting', by: ['staff'], action: 'inviting', guard: needsStall },
  open: { from: ['inviting', 'planned'], to: 'live', by: ['staff'], action: 'opened', guard: needsStall },
  finish: { from: ['live'], to: 'finished', by: ['staff'], action: 'finished' },
  close: { from: ['finished'], to: 'closed', by: ['staff'], action: 'closed', guard: needsOutcomes },
  cancel: {
    from: ['draft', 'inviting', 'planned', 'live'],
    to: 'cancelled',
    by: ['staff'],
    action: 'cancelled',
  },
  plan: { from: ['inviting'], to: 'planned', by: ['house'], action: 'planned' },
}

const past: readonly EventState[] = ['finished', 'closed', 'cancelled']
/** Whether nothing can be changed in an event any more. */
export const isPast = ({ state }: Pick<EventRecord, 'state'>): boolean => past.includes(state)

const beforeTheEnd = (event: EventState): Rule | null =>
  past.includes(event) ? { rule: 'eventIsOver', source: 'house' } : null

/** Which act leads a stall from where to where; `cancel` follows when the event is cancelled. */
export const stallSteps: Machine<Stall, StallAct | 'cancel', 'own' | 'staff' | 'house', EventState> = {
  accept: {
    from: ['invited', 'declined'],
    to: 'accepted',
    by: ['own', 'staff'],
    action: 'accepted',
    guard: beforeTheEnd,
  },
  decline: {
    from: ['invited', 'accepted'],
    to: 'declined',
    by: ['own', 'staff'],
    action: 'declined',
    guard: beforeTheEnd,
  },
  askAgain: { from: ['declined'], to: 'invited', by: ['staff'], action: 'invited', guard: beforeTheEnd },
  cancel: { from: ['invited', 'accepted'], to: 'cancelled', by: ['house'], action: 'cancelled' },
}

const open: readonly EventState[] = ['inviting', 'planned', 'live']
const whileOpen = (event: EventState): Rule | null =>
  open.includes(event)
    ? null
    : { rule: past.includes(event) ? 'eventIsOver' : 'notInviting', source: 'house' }

const onTheDay = (event: EventState): Rule | null =>
  event === 'live' ? null : { rule: 'notOnTheDay', source: 'house' }

/**
 * Which act leads a participation from where to where. Who says yes waits in line until there is a seat, which is at once
 * while there are any: `seat` follows by itself, `cancel` when the event is cancelled, and `withdraw` when somebody's
 * profile is closed. The last four are said at the
 * door on the day; who comes is let in, whatever they had answered.
 */
export const participationSteps: Machine<
  Participation,
  ParticipationAct | 'seat' | 'cancel' | 'withdraw' | PresenceAct,
  'self' | 'staff' | 'house',
  EventState
> = {
  accept: {
    from: ['invited', 'declined'],
    to: 'waiting',
    by: ['self', 'staff'],
    action: 'saidYes',
    guard: whileOpen,
  },
  seat: { from: ['waiting'], to: 'accepted', by: ['house'], action: 'seated', guard: whileOpen },
  decline: {
    from: ['invited', 'accepted', 'waiting'],
    to: 'declined',
    by: ['self', 'staff'],
    action: 'saidNo',
    guard: whileOpen,
  },
  cancel: {
    from: ['invited', 'accepted', 'waiting', 'checkedIn'],
    to: 'cancelled',
    by: ['house'],
    action: 'cancelled',
  },
  withdraw: {
    from: ['invited', 'accepted', 'waiting', 'checkedIn'],
    to: ({ state }) => (state === 'checkedIn' ? 'left' : 'declined'),
    by: ['house'],
    action: 'withdrawn',
    guard: beforeTheEnd,
  },
  arrive: {
    from: ['invited', 'declined', 'waiting', 'accepted', 'noShow', 'left', 'cancelled'],
    to: 'checkedIn',
    by: ['self', 'staff'],
    action: 'arrived',
    guard: onTheDay,
  },
  miss: {
    from: ['invited', 'accepted', 'waiting'],
    to: 'noShow',
    by: ['staff'],
    action: 'stayedAway',
    guard: onTheDay,
  },
  leave: { from: ['checkedIn'], to: 'left', by: ['self', 'staff'], action: 'leftEarly', guard: onTheDay },
  undo: {
    from: ['checkedIn', 'noShow', 'left'],
    to: ({ stateBefore }) => stateBefore ?? 'accepted',
    by: ['staff'],
    action: 'presenceUndone',
    guard: onTheDay,
  },
}

/** What must hold in an answer: a chosen nickname has letters, nobody is wanted and not wanted, stalls are of the event. */
export const participationFaults = (
  { wall, hours, wishes }: ParticipationSections,
  stalls: ReadonlySet<string>,
): Fault[] => {
  const faults: Fault[] = []
  if (wall.kind === 'nickname' && wall.nickname === null)
    faults.push(fault('/wall/nickname', 'required', 'A name that the wall can show'))
  // It would be taken for the number of somebody else.
  if (wall.kind === 'nickname' && /^\d+$/.test(wall.nickname ?? ''))
    faults.push(fault('/wall/nickname', 'invalid_value', 'A name that is more than a number'))
  if (hours.arrives !== null && hours.leaves !== null && hours.leaves <= hours.arrives)
    faults.push(fault('/hours/leaves', 'order', 'After the arrival'))
  const both = wishes.nots.filter((id) => wishes.wants.includes(id))
  wishes.nots.forEach((id, at) => {
    if (both.includes(id) || !stalls.has(id))
      faults.push(fault(`/wishes/nots/${at}`, 'invalid_value', 'A stall of this event that is not wanted'))
  })
  wishes.wants.forEach((id, at) => {
    if (!stalls.has(id)) faults.push(fault(`/wishes/wants/${at}`, 'invalid_value', 'A stall of this event'))
  })
  return faults
}
