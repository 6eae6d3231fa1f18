import type { UiLanguage } from '#contract'
import languages from '../../locales/languages.json' with { type: 'json' }
import * as ti from './format-ti.ts'

/**
 * The tag by which the platform formats a language. Arabic as its readers here write it: Levantine months, Western
 * digits. Tigrinya takes what it lacks from elsewhere.
 */
export const tagOf = (language: UiLanguage): string => languages[language].tag

/** Too long in a column of hours, so each day has a short form of its own. */
const arabicColumns = ['إث', 'ثل', 'أر', 'خم', 'جم', 'سب', 'أح']

export type Names = {
  months: readonly string[]
  shortMonths: readonly string[]
  /** Monday first. */
  weekdays: readonly string[]
  shortWeekdays: readonly string[]
  /** Two letters or so, for the heads of narrow columns; always with the full name for screen readers. */
  columnWeekdays: readonly string[]
}

const named = (
  tag: string,
  count: number,
  part: Intl.DateTimeFormatOptions,
  day: (index: number) => number,
) =>
  Array.from({ length: count }, (_, index) =>
    new Intl.DateTimeFormat(tag, { ...part, timeZone: 'UTC' }).format(day(index)),
  )

const monthDay = (index: number) => Date.UTC(2024, index, 15)
// 1 January 2024 is a Monday.
const weekDay = (index: number) => Date.UTC(2024, 0, 1 + index)

/** Names of months and days in a language of the screens. */
export function namesOf(language: UiLanguage): Names {
  if (language === 'ti') return { ...ti, columnWeekdays: ti.shortWeekdays }
  const tag = tagOf(language)
  const shortWeekdays = named(tag, 7, { weekday: 'short' }, weekDay)
  return {
    months: named(tag, 12, { month: 'long' }, monthDay),
    shortMonths: named(tag, 12, { month: 'short' }, monthDay),
    weekdays: named(tag, 7, { weekday: 'long' }, weekDay),
    shortWeekdays,
    columnWeekdays: language === 'ar' ? arabicColumns : shortWeekdays.map((name) => name.slice(0, 2)),
  }
}
