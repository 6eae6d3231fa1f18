import { useTranslation } from 'react-i18next'
import type { UiLanguage } from '#contract'
import languages from '../../locales/languages.json' with { type: 'json' }
import { countryNames } from './format-countries.ts'
import { namesOf, tagOf } from './format-names.ts'
import * as ti from './format-ti.ts'
import { isUiLanguage } from './languages.ts'

/** `YYYY-MM-DD`, or days since 1970-01-01 as the matcher counts. */
export type Day = string | number
type Unit = ti.Unit

/** Deadlines and clocks are the region's. */
const timeZone = 'Europe/Amsterdam'
const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone,
})
const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone })
const millisecondsADay = 86_400_000

/** Days since 1970-01-01. */
export const epochDay = (day: Day): number =>
  typeof day === 'number' ? day : Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsADay)

/** The region's day of a moment, `YYYY-MM-DD`; today without one. */
export const dayOf = (instant: string | number = Date.now()): string => calendar.format(new Date(instant))

const pad = (number: number): string => String(number).padStart(2, '0')

function build(language: UiLanguage) {
  const names = namesOf(language)
  const tag = tagOf(language)
  const { afterWeekday, semicolon, justNow, joined } = languages[language]
  /** Labels with an "and" or a comma of their own, or which cannot take the Tigrinya suffix: semicolons keep them apart. */
  const isJoined = new RegExp(joined, 'u')
  const collator = new Intl.Collator(tag, { numeric: true, sensitivity: 'base' })

  const number = (value: number, digits = 0): string =>
    new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)

  /** Two days and less have names of their own; `amount` is negative for the past. */
  const ago = (amount: number, unit: Unit): string =>
    language === 'ti'
      ? ti.relative(amount, unit)
      : new Intl.RelativeTimeFormat(tag, { numeric: unit === 'day' ? 'auto' : 'always' }).format(amount, unit)

  const day = (value: Day, style: 'long' | 'full' | 'short' | 'numbers' = 'long'): string => {
    const date = new Date(epochDay(value) * millisecondsADay)
    const [dayOfMonth, month, year] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()]
    const weekday = (date.getUTCDay() + 6) % 7
    if (style === 'numbers') return `${dayOfMonth}-${month + 1}-${year}`
    if (style === 'short') return `${names.shortWeekdays[weekday]} ${dayOfMonth} ${names.shortMonths[month]}`
    const long = `${dayOfMonth} ${names.months[month]} ${year}`
    return style === 'full' ? `${names.weekdays[weekday]}${afterWeekday} ${long}` : long
  }

  const relativeDay = (value: Day, today: Day = dayOf()): string => {
    const days = epochDay(value) - epochDay(today)
    if (Math.abs(days) < 14) return ago(days, 'day')
    return Math.abs(days) < 60 ? ago(Math.round(days / 7), 'week') : ago(Math.round(days / 30.4), 'month')
  }

  const time = (instant: string | number): string => clock.format(new Date(instant))

  return {
    language,
    /** `full` adds the weekday and is for days on which somebody must do something; `short` for columns. */
    day,
    /** A month, `YYYY-MM`. */
    month: (value: string): string => {
      const [year, month] = value.split('-')
      return `${names.months[Number(month) - 1]} ${year}`
    },
    /** 0 is Monday. `column` is as narrow as can be: give the full name to screen readers beside it. */
    weekday: (index: number, style: 'long' | 'short' | 'column' = 'long'): string =>
      ({ long: names.weekdays, short: names.shortWeekdays, column: names.columnWeekdays })[style][index] ??
      '',
    /** 24 hours everywhere: many readers of Tigrinya count from six in the morning, and 14:00 is safe. */
    time,
    /** A whole hour, 0 to 24. */
    hour: (hour: number): string => `${pad(hour)}:00`,
    dateTime: (instant: string | number): string =>
      `${day(dayOf(instant))}${afterWeekday || ','} ${time(instant)}`,
    number,
    /** A score or part of it, from tenths: 944 is 94.4. */
    tenths: (tenths: number): string => number(tenths / 10, 1),
    euros: (cents: number): string => {
      if (language === 'ar' || language === 'ti') return `€\u00a0${number(cents / 100, 2)}`
      return new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' }).format(cents / 100)
    },
    /** Items are plain words or labels: labels that say "and" themselves stand between semicolons. */
    list: (items: readonly string[], join: 'and' | 'or' = 'and'): string => {
      if (join === 'and' && items.length > 1 && items.some((item) => isJoined.test(item)))
        return items.join(semicolon)
      return language === 'ti'
        ? ti.list(items, join)
        : new Intl.ListFormat(tag, { type: join === 'and' ? 'conjunction' : 'disjunction' }).format(items)
    },
    /** "tomorrow", "3 days ago", "in 5 weeks". */
    relativeDay,
    /** "12 minutes ago"; from a day on as `relativeDay`. */
    relativeTime: (instant: string, now: number = Date.now()): string => {
      const minutes = Math.round((Date.parse(instant) - now) / 60_000)
      if (minutes === 0) return justNow
      if (Math.abs(minutes) < 60) return ago(minutes, 'minute')
      if (Math.abs(minutes) < 24 * 60) return ago(Math.round(minutes / 60), 'hour')
      return relativeDay(dayOf(instant), dayOf(now))
    },
    /** The name of a language in the language of the screen. */
    languageName: (code: string): string => {
      const own = language === 'ti' ? ti.languageNames[code] : undefined
      return (
        own ?? new Intl.DisplayNames(language === 'ti' ? code : tag, { type: 'language' }).of(code) ?? code
      )
    },
    /** The name of a country, by its ISO 3166 code. */
    countryName: (code: string): string =>
      (language === 'ti' ? countryNames[code] : new Intl.DisplayNames(tag, { type: 'region' }).of(code)) ??
      code,
    /** Orders names and labels. */
    compare: (a: string, b: string): number => collator.compare(a, b),
  }
}

export type Format = ReturnType<typeof build>

const built = new Map<UiLanguage, Format>()

/** The one place that turns dates, times, numbers, lists and language names into words. */
export function formatFor(language: UiLanguage): Format {
  const known = built.get(language)
  if (known) return known
  const made = build(language)
  built.set(language, made)
  return made
}

/** Formats in the language of the screen. */
export function useFormat(): Format {
  const { language } = useTranslation().i18n
  return formatFor(isUiLanguage(language) ? language : 'en')
}
