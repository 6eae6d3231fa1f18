import { dayOf, fromHours, has, hourOfDay, hourOfWeek, hoursOf, type Week } from '../../matcher/grid.ts'

/** Hours of both sides: asked by the place and free of the person, one of them, or taken by something. */
export type CellState = 'on' | 'free' | 'ask' | 'block' | 'none'

export type WeekSides = {
  /** Hours in which the person can work. */
  free: Week
  /** Hours that the place asks; without them, free hours are drawn solid. */
  asked?: Week
  /** Hours taken by a lesson, a child or something else. */
  blocked?: Week
}

export function cellState({ free, asked, blocked }: WeekSides, hour: number): CellState {
  const [isFree, isAsked] = [has(free, hour), asked === undefined || has(asked, hour)]
  if (blocked && has(blocked, hour)) return asked && isAsked ? 'ask' : 'block'
  if (isFree) return isAsked ? 'on' : 'free'
  return asked && isAsked ? 'ask' : 'none'
}

/** First and last hour of a day worth drawing, `until` exclusive: what is used, eight hours at least. */
export function span(weeks: readonly Week[]): { from: number; until: number } {
  const used = weeks.flatMap((week) => hoursOf(week).map(hourOfDay))
  if (used.length === 0) return { from: 8, until: 18 }
  const [from, until] = [Math.min(...used), Math.max(...used) + 1]
  const missing = Math.max(0, 8 - (until - from))
  const later = Math.min(24, until + missing)
  return { from: Math.max(0, Math.min(from, later - 8)), until: later }
}

const dayHours = Array.from({ length: 24 }, (_, hour) => hour)
const isNight = (hour: number): boolean => hour < 6 || hour >= 22

/** Whether any hour of the night, 22 to 06, is used: then it is drawn without being asked for. */
export const usesNight = (weeks: readonly Week[]): boolean =>
  weeks.some((week) => hoursOf(week).map(hourOfDay).some(isNight))

/** The first hour of each row of a week to paint, `step` hours tall: 06 to 22, and the night where it is shown. */
export const rowsOf = (step: number, withNight: boolean): number[] =>
  dayHours.filter((hour) => hour % step === 0 && (withNight || !isNight(hour)))

/** The hours of a rectangle between two hours of the week, both included, each `step` hours tall. */
export function block(a: number, b: number, step: number): number[] {
  const days = [dayOf(a), dayOf(b)].sort((x, y) => x - y)
  const hours = [hourOfDay(a), hourOfDay(b)].sort((x, y) => x - y)
  const [firstDay = 0, lastDay = 0] = days
  const [firstHour = 0, lastHour = 0] = hours
  const rows = Array.from({ length: lastHour - firstHour + step }, (_, row) => firstHour + row)
  return Array.from({ length: lastDay - firstDay + 1 }, (_, day) => firstDay + day).flatMap((day) =>
    rows.map((hour) => hourOfWeek(day, hour)),
  )
}

/** The week with these hours set, or taken out. */
export function painted(week: Week, hours: readonly number[], set: boolean): Week {
  const rest = hoursOf(week).filter((hour) => !hours.includes(hour))
  return fromHours(set ? [...rest, ...hours] : rest)
}
