import { isWorkingDay } from '../locales/holidays.ts'
import { addDays } from './adapters/clock.ts'

const stepped = (day: string, count: number, step: 1 | -1): string => {
  let at = day
  for (let left = count; left > 0; ) {
    at = addDays(at, step)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/** The working day so many of them after a day. */
export const workingDaysAfter = (day: string, count: number): string => stepped(day, count, 1)

/** The working day so many of them before a day. */
export const workingDaysBefore = (day: string, count: number): string => stepped(day, count, -1)
