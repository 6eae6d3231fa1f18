import type { MatchPerson } from '../contract.ts'
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

type Span = NonNullable<MatchPerson['rights'][keyof MatchPerson['rights']]>[number]

/**
 * What the law says of a kind of work on a day (days since 1970-01-01): the span that is open then, or else the first day on which one
 * opens later; both null where none does. Matching and placements read rights through it alone.
 */
export const rightOn = (
  spans: readonly Span[],
  day: number,
): { open: Span | null; opensOn: number | null } => {
  const open = spans.find(({ fromDay, untilDay }) => fromDay <= day && (untilDay === null || day <= untilDay))
  const later = spans.map(({ fromDay }) => fromDay).filter((fromDay) => fromDay > day)
  return { open: open ?? null, opensOn: open || later.length === 0 ? null : Math.min(...later) }
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
    const { open, opensOn } = rightOn(spans, first)
    const code = open && checkOf[open.reason]
    if (open) return { checks: code ? [check(code, { kind })] : [] }
    const stop =
      opensOn === null
        ? say('rights.notAllowed', { kind })
        : say('rights.allowedFrom', { kind, fromDay: opensOn })
    const { rightsReason } = person
    return { stops: rightsReason === '' ? [stop] : [stop, say('rights.because', { rightsReason })] }
  },
})
