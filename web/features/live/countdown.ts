import type { ClockPhase, EventClock } from '#contract/live'

/** Where the clock of an event stands. */
export type Stretch = {
  phase: ClockPhase
  /** Counted from 0. */
  round: number
  endsAt: string | null
  /** Ms that are left, while it stands still. */
  pausedWith: number | null
  /** Ms from its beginning to its end. */
  length: number | null
}

const lastOf = <T>(list: readonly T[]): number => list.length - 1

/** Which of its stretches a clock is in, by its own list: no server needs to be asked. */
export function stretchAt(clock: Pick<EventClock, 'stretches'>, now: number): number {
  const at = clock.stretches.findIndex(({ endsAt }) => endsAt === null || Date.parse(endsAt) > now)
  return at === -1 ? lastOf(clock.stretches) : at
}

/** What a clock shows in one of its stretches. */
export function stretchOf(clock: EventClock, index: number): Stretch {
  const { phase = 'doors', round = 0, endsAt = null, length = null } = clock.stretches[index] ?? {}
  return { phase, round, endsAt, pausedWith: clock.pausedWith, length }
}

/** Whole seconds that are left of a stretch; null where nobody knows. */
export function secondsLeft({ endsAt, pausedWith }: Stretch, now: number): number | null {
  const left = pausedWith ?? (endsAt === null ? null : Date.parse(endsAt) - now)
  return left === null ? null : Math.max(0, Math.ceil(left / 1000))
}

/** How much of a stretch is left, from 1 to 0; null where nobody knows. */
export function partLeft({ endsAt, pausedWith, length }: Stretch, now: number): number | null {
  const left = pausedWith ?? (endsAt === null ? null : Date.parse(endsAt) - now)
  return left === null || length === null ? null : Math.min(1, Math.max(0, left / length))
}

/** Minutes and seconds, as clocks of halls show them. */
export const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** The round that runs or comes next; −1 before the first, one more than the last after all. */
export const roundOf = ({ phase, round }: Stretch): number =>
  phase === 'doors' ? -1 : phase === 'over' ? round + 1 : round

/** The first round of which nothing has begun yet. */
export const firstOpenRound = (stretch: Stretch): number =>
  stretch.phase === 'talking' ? stretch.round + 1 : Math.max(0, roundOf(stretch))

/** Whether the talks of a round have been: its time to talk is over. */
export const isPastRound = (stretch: Stretch, round: number): boolean => round < roundOf(stretch)

/** When a later round begins to talk, as far as the clock knows it. */
export function beginOf(clock: EventClock, round: number): string | null {
  const at = clock.stretches.findIndex((one) => one.phase === 'talking' && one.round === round)
  return at < 1 ? null : (clock.stretches[at - 1]?.endsAt ?? null)
}
