import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import type { Personal } from '../../personal.ts'
import type {
  EventAnswer,
  EventSections,
  EventState,
  ParticipationAnswer,
  ParticipationSections,
  ParticipationState,
  StallAnswer,
  StallSections,
  StallState,
} from './contract.ts'

/** A matching event, a pitch stage or a speedmeet, from its plan to the day after. */
export type EventRecord = Versioned &
  EventSections & {
    region: string
    organiser: string
    state: EventState
    stateReason: EventAnswer['stateReason']
    history: HistoryEntry[]
  }

/** What an event is before anything is chosen: a room of 24, and six talks of eight minutes. */
export const blankEvent: Omit<EventSections, 'basics' | 'place'> = {
  room: { seats: 24, showPercent: 60, newEmployers: 2 },
  talks: { doorsMinutes: 15, minutes: 8, moveMinutes: 2, rounds: 6, least: 2 },
  care: { childcarePlaces: 0, travelHelp: false, prayerRoom: false, wheelchair: false },
  interpreters: {},
}

export const events: ScopedSpec<EventRecord> & Personal = {
  name: 'events',
  scoped: true,
  personal: null,
  indexes: [
    { name: 'day', paths: ['basics.day'] },
    { name: 'state', paths: ['state', 'basics.day'] },
  ],
}

/** One employer at one event, at a table. */
export type Stall = Versioned &
  StallSections & {
    region: string
    event: string
    employer: string
    number: number
    state: StallState
    stateReason: StallAnswer['stateReason']
    /** The edition of the timetable in which its talks changed last. */
    edition?: number
    history: HistoryEntry[]
  }

export const stalls: ScopedSpec<Stall> & Personal = {
  name: 'stalls',
  scoped: true,
  personal: null,
  unique: [
    { name: 'pair', paths: ['event', 'employer'] },
    { name: 'table', paths: ['event', 'number'] },
  ],
  indexes: [
    { name: 'event', paths: ['event', 'number'] },
    { name: 'employer', paths: ['employer', 'changedAt'] },
  ],
}

/**
 * A person and an event to which they were invited. `seat` is there while they are expected, one for each seat of the room;
 * `waits` since when they wait for one.
 */
export type Participation = Versioned &
  ParticipationSections & {
    region: string
    event: string
    profile: string
    number: number
    state: ParticipationState
    stateReason: ParticipationAnswer['stateReason']
    seat?: number
    waits?: string
    /** The edition of the timetable in which their talks changed last. */
    edition?: number
    /** When the person came in. */
    arrivedAt?: string
    /** Rounds in which they can sit, since they came: from the first, up to the one they were gone in. */
    there?: { from: number; to: number | null }
    /** What the state was before they came, stayed away or went, for who was taken for somebody else. */
    stateBefore?: ParticipationState
    history: HistoryEntry[]
  }

export const participations: ScopedSpec<Participation> & Personal = {
  name: 'participations',
  scoped: true,
  personal: ({ profile }) => ({ profile }),
  unique: [
    { name: 'invited', paths: ['event', 'profile'] },
    { name: 'number', paths: ['event', 'number'] },
    { name: 'seat', paths: ['event', 'seat'] },
  ],
  indexes: [
    { name: 'event', paths: ['event', 'number'] },
    { name: 'profile', paths: ['profile', 'changedAt'] },
  ],
}
