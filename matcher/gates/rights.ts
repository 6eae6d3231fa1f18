import type { Kind } from '../codes.ts'
import type { Reason } from '../contract.ts'
import { check } from '../model/checks.ts'
import { defineGate } from '../model/define.ts'

/** A right that hangs on a paper, or that nobody has asked about, is seen to before anything is promised. */
function checkOf(reason: string, kind: Kind): Reason[] {
  if (reason === 'unknown') return [check('check.rightsUnknown', { kind })]
  if (reason === 'permitNeeded') return [check('check.permitNeeded', { kind })]
  if (reason === 'statementNeeded') return [check('check.statementNeeded', { kind })]
  return []
}

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
    const open = spans.find(
      ({ fromDay, untilDay }) => fromDay <= first && (untilDay === null || first <= untilDay),
    )
    if (open) return { checks: checkOf(open.reason, kind) }
    const later = spans.map(({ fromDay }) => fromDay).filter((fromDay) => fromDay > first)
    const stop =
      later.length === 0
        ? say('rights.notAllowed', { kind })
        : say('rights.allowedFrom', { kind, fromDay: Math.min(...later) })
    const { rightsReason } = person
    return { stops: rightsReason === '' ? [stop] : [stop, say('rights.because', { rightsReason })] }
  },
})
