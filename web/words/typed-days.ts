import { fold } from '../../locales/fold.ts'
import { keptDay } from '../../locales/typed.ts'
import { namesOf } from './format-names.ts'
import { uiLanguages } from './languages.ts'

/** Months by their whole and short names in every language of the screens, 1 for January. */
const monthOfName = new Map(
  uiLanguages.flatMap((language) => {
    const { months, shortMonths } = namesOf(language)
    return [months, shortMonths].flatMap((names) =>
      names.map((name, index) => [fold(name.replace('.', '')), index + 1] as const),
    )
  }),
)

const pad = (number: number): string => String(number).padStart(2, '0')

/** A year of two digits is the nearest one that is no more than ten years ahead. */
const yearOf = (digits: string): number => {
  const year = Number(digits)
  if (digits.length > 2) return year
  const now = new Date().getFullYear()
  const inThis = now - (now % 100) + year
  return inThis > now + 10 ? inThis - 100 : inThis
}

const isoDay = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isOnCalendar = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 999
  return isOnCalendar ? `${year}-${pad(month)}-${pad(day)}` : null
}

const asTyped = (typed: string): string => fold(keptDay(typed)).replace(/[,،፣]/gu, ' ')
const apart = '[ ./-]+'
const years = String.raw`(\d{4}|\d{2})`
const numbers = new RegExp(String.raw`^(\d{1,2})${apart}(\d{1,2})${apart}${years}$`, 'u')
const named = new RegExp(String.raw`^(\d{1,2})[ .-]*(\p{L}[\p{L} ]*?)[ .-]*${years}$`, 'u')
const calendar = new RegExp(String.raw`^(\d{4})${apart}(\d{1,2})${apart}(\d{1,2})$`, 'u')

/**
 * The day that somebody typed, as YYYY-MM-DD: day, month and year in digits of any script or with the month's name in
 * any language of the screens, or the other way about with a year of four digits; null for what is none.
 */
export function dayIn(typed: string): string | null {
  const text = asTyped(typed)
  const [, first, second, third] = calendar.exec(text) ?? []
  if (first && second && third) return isoDay(Number(first), Number(second), Number(third))
  const [, day, month, year] = numbers.exec(text) ?? named.exec(text) ?? []
  if (!day || !month || !year) return null
  const number = /^\d/.test(month) ? Number(month) : (monthOfName.get(month.trim()) ?? 0)
  return isoDay(yearOf(year), number, Number(day))
}

/** The month that somebody typed, as YYYY-MM; null for what is none. */
export function monthIn(typed: string): string | null {
  const text = asTyped(typed).replace(calendarMonth, '$2-$1')
  return dayIn(`1-${text.replace(/^(\p{L}[\p{L} ]*?) +(?=\d)/u, '$1-')}`)?.slice(0, 7) ?? null
}
const calendarMonth = /^(\d{4})[ ./-]+(\d{1,2})$/u
