import { check } from '../model/checks.ts'
import { defineGate } from '../model/define.ts'

const audience = ['staff', 'person', 'employer'] as const

/** Whether the person can start before the place ends, and not too long after it begins. */
export const dates = defineGate({
  id: 'dates',
  decidesForEmployers: false,
  opensBy: [],
  says: {
    /** `fromDay` is the person's first day, `untilDay` the place's last. */
    'dates.endsBefore': { values: ['fromDay', 'untilDay'], audience },
    /** `fromDay` is the person's first day, `untilDay` the last day on which a start would do. */
    'dates.startsTooLate': { values: ['fromDay', 'untilDay'], audience },
  },
  judge({ person, opening, today, world }, say) {
    const checks = person.startDay === null ? [check('check.startUnknown', {})] : []
    const fromDay = Math.max(today, person.startDay ?? today)
    if (opening.endDay !== null && opening.endDay < fromDay)
      return { stops: [say('dates.endsBefore', { fromDay, untilDay: opening.endDay })], checks }
    const untilDay = Math.max(opening.startDay, today) + world.settings.lateStartDays
    return { stops: fromDay > untilDay ? [say('dates.startsTooLate', { fromDay, untilDay })] : [], checks }
  },
})
