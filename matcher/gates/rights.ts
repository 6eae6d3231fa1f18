import { defineGate } from '../define.ts'

/** Whether the law allows this kind of work on the first possible working day; says from when it would. */
export const rights = defineGate({
  id: 'rights',
  opensBy: [],
  says: {
    'rights.notAllowed': { values: ['kind'], audience: ['staff', 'person'] },
    'rights.allowedFrom': { values: ['kind', 'fromDay'], audience: ['staff', 'person'] },
    'rights.because': { values: ['rightsReason'], audience: ['person'] },
  },
  judge({ person, opening, today }, say) {
    const { kind } = opening
    const first = Math.max(today, person.startDay ?? today, opening.startDay)
    const spans = person.rights[kind] ?? []
    if (spans.some(({ fromDay, untilDay }) => fromDay <= first && (untilDay === null || first <= untilDay)))
      return {}
    const later = spans.map(({ fromDay }) => fromDay).filter((fromDay) => fromDay > first)
    const stop =
      later.length === 0
        ? say('rights.notAllowed', { kind })
        : say('rights.allowedFrom', { kind, fromDay: Math.min(...later) })
    const { rightsReason } = person
    return { stops: rightsReason === '' ? [stop] : [stop, say('rights.because', { rightsReason })] }
  },
})
