import type { EventSections } from '../events/contract.ts'
import type { ClockAct, ClockPhase } from './contract.ts'

/** Where a clock stands. Times are ms since 1970, `left` ms; a clock with `left` stands still. */
export type Reading = { phase: ClockPhase; round: number; endsAt: number | null; left: number | null }

/** How long talks and ways between them are, in ms. */
export type Pace = { rounds: number; talk: number; move: number }

const minute = 60_000
/** For so long after a change it can be taken back, in ms. */
const backWithin = minute

export const doors: Reading = { phase: 'doors', round: 0, endsAt: null, left: null }

/** The pace of an event; one without a timetable is one long round until its end. */
export const paceOf = (
  { basics, talks }: Pick<EventSections, 'basics' | 'talks'>,
  minutesAfterDoors: number,
): Pace =>
  basics.kind === 'speedmeet'
    ? { rounds: talks.rounds, talk: talks.minutes * minute, move: talks.moveMinutes * minute }
    : { rounds: 1, talk: minutesAfterDoors * minute, move: 0 }

const talking = (round: number, from: number, { talk }: Pace): Reading => ({
  ...{ phase: 'talking', round, endsAt: from + talk, left: null },
})
const toRound = (round: number, from: number, pace: Pace): Reading => {
  if (round >= pace.rounds) return { phase: 'over', round: pace.rounds - 1, endsAt: null, left: null }
  return pace.move > 0
    ? { phase: 'moving', round, endsAt: from + pace.move, left: null }
    : talking(round, from, pace)
}

/** What follows a stretch that ends at `from`. */
const after = ({ phase, round }: Reading, from: number, pace: Pace): Reading =>
  phase === 'moving' ? talking(round, from, pace) : toRound(round + 1, from, pace)

/** How long a stretch is from its beginning to its end, in ms; null where it ends when somebody says so. */
export const lengthOf = ({ phase }: Reading, { talk, move }: Pace): number | null =>
  phase === 'talking' ? talk : phase === 'moving' ? move : null

/** What follows by itself, from a reading to the end of the day, itself first. */
export const stretchesFrom = (reading: Reading, pace: Pace): Reading[] => {
  const all = [reading]
  for (let last = reading; last.endsAt !== null && last.left === null; ) {
    last = after(last, last.endsAt, pace)
    all.push(last)
  }
  return all
}

/** A clock that was set some time ago, as it stands at `now`, and what it showed before where that is part of the day. */
export const readAt = (
  set: Reading,
  pace: Pace,
  now: number,
): { reading: Reading; before: Reading | null } => {
  const all = stretchesFrom(set, pace)
  const at = all.findIndex(({ endsAt, left }) => endsAt === null || left !== null || endsAt > now)
  return { reading: all[at] ?? set, before: all[at - 1] ?? null }
}

/** What a clock is set to: where it stands, since when, and what an act replaced. */
export type Setting = Reading & { setAt: number; before: Reading | null }

const isStill = ({ left }: Reading) => left !== null
const isRunning = ({ phase, left }: Reading) => left === null && (phase === 'moving' || phase === 'talking')
const isUnderWay = ({ phase }: Reading) => phase === 'moving' || phase === 'talking'

type Turn = {
  /** Whether it can be done where the clock stands. */
  from: (reading: Reading) => boolean
  to: (reading: Reading, now: number, pace: Pace) => Reading
}

const turns: Readonly<Record<Exclude<ClockAct, 'back'>, Turn>> = {
  start: { from: ({ phase }) => phase === 'doors', to: (_, now, pace) => toRound(0, now, pace) },
  pause: {
    from: isRunning,
    to: (reading, now) => ({ ...reading, endsAt: null, left: (reading.endsAt ?? now) - now }),
  },
  goOn: {
    from: isStill,
    to: (reading, now) => ({ ...reading, endsAt: now + (reading.left ?? 0), left: null }),
  },
  addMinute: {
    from: isUnderWay,
    to: (reading) =>
      reading.left === null
        ? { ...reading, endsAt: (reading.endsAt ?? 0) + minute }
        : { ...reading, left: reading.left + minute },
  },
  next: { from: isUnderWay, to: after },
}

/**
 * What a clock is set to by an act, or null where it cannot be done now. `back` undoes the last act, or gives the stretch
 * that has just ended by itself one minute more; both within a minute, and only once.
 */
export const turned = (set: Setting, act: ClockAct, now: number, pace: Pace): Setting | null => {
  const { reading, before } = readAt(set, pace, now)
  if (act !== 'back') {
    const turn = turns[act]
    return turn.from(reading) ? { ...turn.to(reading, now, pace), setAt: now, before: reading } : null
  }
  if (before?.endsAt && now - before.endsAt < backWithin)
    return { ...before, endsAt: now + minute, setAt: now, before: null }
  return before === null && set.before && now - set.setAt < backWithin
    ? { ...set.before, setAt: now, before: null }
    : null
}
