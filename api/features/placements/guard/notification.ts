import { addDays, dayNumber } from '../../../adapters/clock.ts'
import { finding, type GuardRule, inside, said } from './finding.ts'
import { numberOf, rightOfPlan } from './law.ts'

const id = 'notification'

/** The day so many working days (Monday to Friday) before another; feast days are not known here. */
export const workingDaysBefore = (day: string, count: number): string => {
  let at = day
  for (let left = count; left > 0; ) {
    at = addDays(at, -1)
    // 1970-01-01 was a Thursday.
    if ((dayNumber(at) + 3) % 7 < 5) left -= 1
  }
  return at
}

/** Where the employer has to tell UWV before somebody with temporary protection begins, that is done some working days ahead. */
export const notification: GuardRule = {
  id,
  judge(judged) {
    const { plan, rules } = judged
    if (rightOfPlan(judged).open?.reason !== 'notificationNeeded') return []
    const { startDay } = plan.time
    const { value, ground } = numberOf(rules, 'notificationWorkingDays', startDay)
    const by = workingDaysBefore(startDay, value)
    const { notifiedOn } = plan.papers
    const more = { audience: inside }
    if (notifiedOn === null) return [finding(id, 'stop', ground, said('notNotified', { day: by }), more)]
    return notifiedOn > by
      ? [finding(id, 'stop', ground, said('notifiedLate', { day: by }), more)]
      : [finding(id, 'ok', ground, said('notified', { day: notifiedOn }), more)]
  },
}
