import { kinds } from '../../../matcher/codes.ts'
import type { MatchPerson } from '../../../matcher/contract.ts'
import { addMonths, dayNumber } from '../../adapters/clock.ts'
import type { RightsRule } from '../../reference.ts'
import type { ProfileSections } from './contract.ts'

type Rights = Pick<MatchPerson, 'rights' | 'rightsReason'>
type Span = { fromDay: number; untilDay: number | null; reason: string }

const always = -100_000

const later = (a: number, b: number) => Math.max(a, b)
const earlier = (...days: (number | null)[]) =>
  days.reduce<number | null>((least, day) => (day === null ? least : Math.min(least ?? day, day)), null)

const spanOf = (rule: RightsRule, legal: ProfileSections['legal'], adultFrom: number): Span | null => {
  const starts =
    rule.afterProcedureMonths > 0 || rule.position === 'asylumSeeker' ? legal.procedureStart : undefined
  if (starts === null) return null
  const allowedFrom = starts === undefined ? always : dayNumber(addMonths(starts, rule.afterProcedureMonths))
  const permit = rule.needsWorkPermit ? legal.workPermit : null
  return {
    fromDay: later(later(allowedFrom, adultFrom), dayNumber(rule.validFrom)),
    untilDay: earlier(
      rule.validUntil === null ? null : dayNumber(rule.validUntil),
      permit === null ? null : dayNumber(permit.documentUntil),
    ),
    reason: rule.needsWorkPermit ? 'permitNeeded' : 'free',
  }
}

/**
 * From when until when each kind of work is allowed. The position in law goes in and does not come out: matching sees
 * days and a neutral reason. An unknown position stops nothing here; it is asked before anything is proposed.
 */
export const rightsOf = (
  { legal, contact }: Pick<ProfileSections, 'legal' | 'contact'>,
  rules: readonly RightsRule[],
): Rights => {
  if (legal.blocked !== null) return { rights: {}, rightsReason: 'referral' }
  const adultFrom = contact.adultFrom === null ? always : dayNumber(contact.adultFrom)
  if (legal.position === null) {
    const span: Span = { fromDay: adultFrom, untilDay: null, reason: 'unknown' }
    return { rights: Object.fromEntries(kinds.map((kind) => [kind, [span]])), rightsReason: 'unknown' }
  }
  const mine = rules.filter(({ position }) => position === legal.position)
  const rights = Object.fromEntries(
    kinds.map((kind) => {
      const spans = mine
        .filter((rule) => rule.kinds.includes(kind))
        .map((rule) => spanOf(rule, legal, adultFrom))
      return [kind, spans.filter((span) => span !== null).sort((a, b) => a.fromDay - b.fromDay)]
    }),
  )
  return { rights, rightsReason: '' }
}
