/**
 * Arithmetic of a week of 168 hours, Monday 00:00 first, without dates. A week is cyclic: Sunday 23:00 is followed by
 * Monday 00:00. No imports, so that a browser bundle may take it.
 */

/** 42 hexadecimal digits, six a day; the highest bit of a day is 00:00. */
export type Week = string

/** Day 0 is Monday. Hours from 0 to 24, `until` exclusive; `until` at or before `from` means that hour of the next day. */
export type DayRange = { day: number; from: number; until: number }

/** Hours of the week. `untilHour` is 1…168, exclusive; at or before `fromHour` the run passes Sunday midnight. */
export type Run = { fromHour: number; untilHour: number }

export const hoursInWeek = 168
export const emptyWeek: Week = '0'.repeat(42)
export const fullWeek: Week = 'f'.repeat(42)

const digit0 = 48
const letterA = 65
const lowest3 = 7
const threeDigits: readonly string[] = Array.from({ length: 4096 }, (_, bits) =>
  bits.toString(16).padStart(3, '0'),
)

/** Seven integers of 24 bits, Monday first. */
export function toDays(week: Week): number[] {
  const days = [0, 0, 0, 0, 0, 0, 0]
  for (let at = 0; at < week.length; at += 1) {
    const code = week.charCodeAt(at)
    const day = (at / 6) | 0
    days[day] = (days[day]! << 4) | (code < letterA ? code - digit0 : (code & lowest3) + 9)
  }
  return days
}

export function fromDays(days: readonly number[]): Week {
  let week = ''
  for (const bits of days) week += threeDigits[bits >>> 12]! + threeDigits[bits & 0xfff]!
  return week
}

/** 0…167; day 0 is Monday. */
export function hourOfWeek(day: number, hour: number): number {
  return day * 24 + hour
}

export function dayOf(hour: number): number {
  return Math.floor(hour / 24)
}

export function hourOfDay(hour: number): number {
  return hour % 24
}

export function and(a: Week, b: Week): Week {
  return combine(a, b, (x, y) => x & y)
}

export function or(a: Week, b: Week): Week {
  return combine(a, b, (x, y) => x | y)
}

/** The hours of `a` that are not in `b`. */
export function minus(a: Week, b: Week): Week {
  return combine(a, b, (x, y) => x & ~y)
}

/** How many hours are set, 0…168. */
export function count(week: Week): number {
  return toDays(week).reduce((sum, bits) => sum + bitCount(bits), 0)
}

/** How many hours are set in both weeks, 0…168. */
export function countBoth(a: Week, b: Week): number {
  const right = toDays(b)
  return toDays(a).reduce((sum, bits, day) => sum + bitCount(bits & right[day]!), 0)
}

export function has(week: Week, hour: number): boolean {
  return ((toDays(week)[dayOf(hour)] ?? 0) & bit(hour)) !== 0
}

/** The hours set, 0…167, in order. */
export function hoursOf(week: Week): number[] {
  const hours: number[] = []
  for (const [day, bits] of toDays(week).entries())
    for (let left = bits; left !== 0; left &= ~bit(hours.at(-1)!))
      hours.push(hourOfWeek(day, Math.clz32(left) - 8))
  return hours
}

/** Hours outside 0…167 are taken round the week. */
export function fromHours(hours: Iterable<number>): Week {
  const days = [0, 0, 0, 0, 0, 0, 0]
  for (const hour of hours) {
    const inWeek = ((hour % hoursInWeek) + hoursInWeek) % hoursInWeek
    days[dayOf(inWeek)] = (days[dayOf(inWeek)] ?? 0) | bit(inWeek)
  }
  return fromDays(days)
}

/** Unbroken stretches round the week, in the order of their first hour; the whole week is one run from 0 to 168. */
export function runs(week: Week): Run[] {
  const hours = hoursOf(week)
  if (hours.length === hoursInWeek) return [{ fromHour: 0, untilHour: hoursInWeek }]
  const found: Run[] = []
  for (const hour of hours) {
    const open = found.at(-1)
    if (open?.untilHour === hour) open.untilHour = hour + 1
    else found.push({ fromHour: hour, untilHour: hour + 1 })
  }
  const [first, last] = [found[0], found.at(-1)]
  if (found.length > 1 && first?.fromHour === 0 && last?.untilHour === hoursInWeek) {
    last.untilHour = first.untilHour
    found.shift()
  }
  return found
}

export function fromRun(run: Run): Week {
  const length =
    run.untilHour > run.fromHour ? run.untilHour - run.fromHour : run.untilHour + hoursInWeek - run.fromHour
  return fromHours(Array.from({ length }, (_, step) => run.fromHour + step))
}

export function fromRanges(ranges: readonly DayRange[]): Week {
  return ranges.reduce((week, { day, from, until }) => {
    const length = until > from ? until - from : until + 24 - from
    const hours = Array.from({ length }, (_, step) => hourOfWeek(day, from) + step)
    return or(week, fromHours(hours))
  }, emptyWeek)
}

/** Stretches cut at midnight, so that each lies on one day; `until` is at most 24. */
export function toRanges(week: Week): DayRange[] {
  const ranges: DayRange[] = []
  for (const hour of hoursOf(week)) {
    const day = dayOf(hour)
    const open = ranges.at(-1)
    if (open?.day === day && open.until === hourOfDay(hour)) open.until += 1
    else ranges.push({ day, from: hourOfDay(hour), until: hourOfDay(hour) + 1 })
  }
  return ranges
}

function bit(hour: number): number {
  return 1 << (23 - hourOfDay(hour))
}

function bitCount(bits: number): number {
  let set = 0
  for (let left = bits; left !== 0; left &= left - 1) set += 1
  return set
}

function combine(a: Week, b: Week, join: (x: number, y: number) => number): Week {
  const right = toDays(b)
  return fromDays(toDays(a).map((bits, day) => join(bits, right[day] ?? 0)))
}
