import { workingDaysBefore } from '../../../working-days.ts'
import { finding, type GuardRule, inside, said } from './finding.ts'
import { numberOf, rightOfPlan } from './law.ts'

const id = 'notification'

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
