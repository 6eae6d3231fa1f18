import type { Kind } from '../../../matcher/codes.ts'
import { addDays, addMonths, dayNumber } from '../../adapters/clock.ts'
import { isWork } from '../placements/rules-evaluations.ts'
import { norms } from './definitions.ts'

/** A time at a place: its kind, the first and the last day (null while it goes on), and the hours a week. */
export type Spell = { kind: Kind; from: string; until: string | null; hoursPerWeek: number }

export const monthOf = (day: string): string => day.slice(0, 7)
/** The last day of a month ('YYYY-MM'). */
export const lastDayOf = (month: string): string => addDays(addMonths(`${month}-01`, 1), -1)
/** The month so many months later, or earlier. */
export const monthAfter = (month: string, months: number): string => monthOf(addMonths(`${month}-01`, months))
/** How many months lie between two. */
export const monthsBetween = (from: string, to: string): number => {
  const [a = 0, b = 0] = [from, to].map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)))
  return b - a
}

const covers = ({ from, until }: Spell, day: string): boolean =>
  from <= day && (until === null || until >= day)
const paid = (spells: readonly Spell[]): Spell[] => spells.filter(({ kind }) => isWork(kind))

/** Whether somebody is in a job, a starter job or a dual path on a day, however few the hours. */
export const isAtWork = (spells: readonly Spell[], day: string): boolean =>
  paid(spells).some((one) => covers(one, day))

/** Whether a month counts: work on 15 of its days at least, and 12 hours a week on average while in work. */
const isFullMonth = (work: readonly Spell[], month: string): boolean => {
  const days = dayNumber(lastDayOf(month)) - dayNumber(`${month}-01`) + 1
  const hours = Array.from({ length: days }, (_, day) => addDays(`${month}-01`, day))
    .map((day) => work.filter((one) => covers(one, day)))
    .filter((there) => there.length > 0)
    .map((there) => there.reduce((all, one) => all + one.hoursPerWeek, 0))
  const average = hours.reduce((all, one) => all + one, 0) / hours.length
  return hours.length >= norms.daysInMonth && average >= norms.hoursPerWeek
}

/** The months up to and including the one that a day ends, in which work counts for having lasted. */
export const fullMonths = (spells: readonly Spell[], asOf: string): string[] => {
  const work = paid(spells).filter(({ from }) => from <= asOf)
  const first = work.map(({ from }) => monthOf(from)).sort()[0]
  if (first === undefined) return []
  const months = Math.max(0, monthsBetween(first, monthOf(addDays(asOf, 1))))
  return Array.from({ length: months }, (_, at) => monthAfter(first, at)).filter((month) =>
    isFullMonth(work, month),
  )
}

/** The day on which work had lasted for six full months in a row, as far as that is known on a day; null while it has not. */
export const sustainedDay = (spells: readonly Spell[], asOf: string): string | null => {
  const full = new Set(fullMonths(spells, asOf))
  for (const month of [...full].sort())
    if (Array.from({ length: norms.months }, (_, at) => monthAfter(month, at)).every((one) => full.has(one)))
      return lastDayOf(monthAfter(month, norms.months - 1))
  return null
}

/** Whether work has lasted: the six months before this one all count, over all jobs of the person together. */
export const hasLasted = (spells: readonly Spell[], today: string): boolean => {
  const full = new Set(fullMonths(spells, addDays(today, -1)))
  return Array.from({ length: norms.months }, (_, at) => monthAfter(monthOf(today), -1 - at)).every((month) =>
    full.has(month),
  )
}

/** Whether somebody is at work 18 months after registration; null for who cannot be followed that long yet. */
export const isAtWorkLater = (spells: readonly Spell[], registered: string, asOf: string): boolean | null => {
  const later = addMonths(registered, norms.followMonths)
  return later > asOf ? null : isAtWork(spells, later)
}

/** The first day of paid work that begins after a day; null while there is none. */
export const firstWorkAfter = (spells: readonly Spell[], day: string, asOf: string): string | null =>
  paid(spells)
    .map(({ from }) => from)
    .filter((from) => from > day && from <= asOf)
    .sort()[0] ?? null

/** What came after an instrument that began on a day: work that began later, none, or work that was there before. */
export const afterInstrument = (
  spells: readonly Spell[],
  began: string,
  asOf: string,
): { before: true } | { before: false; day: string | null; days: number | null } => {
  if (isAtWork(spells, began)) return { before: true }
  const day = firstWorkAfter(spells, began, asOf)
  return { before: false, day, days: day === null ? null : dayNumber(day) - dayNumber(began) }
}
