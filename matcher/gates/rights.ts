import { check, type checks } from '../model/checks.ts'
import { defineGate } from '../model/define.ts'

type CheckOfKind = {
  [Code in keyof typeof checks]: (typeof checks)[Code]['values'] extends readonly ['kind'] ? Code : never
}[keyof typeof checks]

/** What is seen to before anything is promised, by the reason of a right: a paper, or a fact that nobody has asked about. */
const checkOf: Readonly<Record<string, CheckOfKind>> = {
  unknown: 'check.rightsUnknown',
  benefitUnknown: 'check.benefitUnknown',
  permitNeeded: 'check.permitNeeded',
  notificationNeeded: 'check.notificationNeeded',
  statementNeeded: 'check.statementNeeded',
  schoolAgreementNeeded: 'check.schoolAgreementNeeded',
}

/** Whether the law allows this kind of work on the first possible working day; says from when it would. */
export const rights = defineGate({
  id: 'rights',
  decidesForEmployers: false,
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
    const code = open && checkOf[open.reason]
    if (open) return { checks: code ? [check(code, { kind })] : [] }
    const later = spans.map(({ fromDay }) => fromDay).filter((fromDay) => fromDay > first)
    const stop =
      later.length === 0
        ? say('rights.notAllowed', { kind })
        : say('rights.allowedFrom', { kind, fromDay: Math.min(...later) })
    const { rightsReason } = person
    return { stops: rightsReason === '' ? [stop] : [stop, say('rights.because', { rightsReason })] }
  },
})
