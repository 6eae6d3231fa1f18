/** The only source of time outside the matcher. Tests give their own. */
export type Clock = {
  now(): Date
  /** The day on the calendar of a time zone, as YYYY-MM-DD. */
  today(timeZone: string): string
}

/** Made once per time zone: making one costs more than all its uses. */
const formats = new Map<string, Intl.DateTimeFormat>()
const formatOf = (timeZone: string) => {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  formats.set(timeZone, format)
  return format
}

export const clockAt = (now: () => Date): Clock => ({
  now,
  today: (timeZone) => formatOf(timeZone).format(now()),
})

export const systemClock: Clock = clockAt(() => new Date())

const msPerDay = 86_400_000
/** Days since 1970-01-01 of a YYYY-MM-DD, as the matcher counts them. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / msPerDay
/** The YYYY-MM-DD of a day number. */
export const dayOf = (number: number): string => new Date(number * msPerDay).toISOString().slice(0, 10)
/** The day so many days later, or earlier. */
export const addDays = (day: string, days: number): string => dayOf(dayNumber(day) + days)
/** The day some months later; at the end of a month it stays inside it (31 August + 6 months is 28 February). */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  const wanted = new Date(Date.UTC(year, month - 1 + months, date))
  return (wanted > last ? last : wanted).toISOString().slice(0, 10)
}
