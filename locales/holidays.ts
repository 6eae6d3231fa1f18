const msPerDay = 86_400_000
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / msPerDay
const dayOf = (number: number): string => new Date(number * msPerDay).toISOString().slice(0, 10)
const addDays = (day: string, days: number): string => dayOf(dayNumber(day) + days)

/** Easter Sunday of a year of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export const easterOf = (year: number): string => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayOf(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1) / msPerDay)
}

/** 0 for Monday to 6 for Sunday. */
const weekdayOf = (day: string): number => (dayNumber(day) + 3) % 7

/**
 * The days of a year that no term of Dutch law counts, besides weekends: Algemene termijnenwet, art. 3, and Good Friday, which it
 * sets equal to them. The king's birthday is kept a day earlier where it falls on a Sunday.
 */
export const holidaysOf = (year: number): string[] => {
  const easter = easterOf(year)
  const kings = `${year}-04-27`
  return [
    `${year}-01-01`,
    ...[-2, 0, 1].map((days) => addDays(easter, days)),
    weekdayOf(kings) === 6 ? addDays(kings, -1) : kings,
    `${year}-05-05`,
    ...[39, 49, 50].map((days) => addDays(easter, days)),
    ...[`${year}-12-25`, `${year}-12-26`],
  ]
}

/** Whether a day counts in terms of working days: from Monday to Friday, and no public holiday. */
export const isWorkingDay = (day: string): boolean =>
  weekdayOf(day) < 5 && !holidaysOf(Number(day.slice(0, 4))).includes(day)
