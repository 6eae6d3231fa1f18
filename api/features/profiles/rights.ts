import { type Kind, kinds } from '../../../matcher/codes.ts'
import type { MatchPerson } from '../../../matcher/contract.ts'
import { addMonths, dayNumber } from '../../adapters/clock.ts'
import type { RegionRules, RightsRule } from '../regions/contract.ts'
import type { ProfileSections } from './contract.ts'
import type { PaidRight } from './contract-search.ts'

type Legal = ProfileSections['legal']
type Span = NonNullable<MatchPerson['rights'][Kind]>[number]

/** The first day that matching counts; whoever could work before it could always. */
const always = 0
const endOf = (day: string | null): number => (day === null ? Number.POSITIVE_INFINITY : dayNumber(day))

/** The reasons that matching may carry; none tells a position. */
const reasonOf: Record<RightsRule['permit'], string> = {
  notNeeded: 'free',
  notifiedByEmployer: 'notificationNeeded',
  requestedByEmployer: 'permitNeeded',
  volunteerStatement: 'statementNeeded',
  schoolAgreement: 'schoolAgreementNeeded',
  onRecord: 'permitHeld',
}

const spanOf = (rule: RightsRule, legal: Legal, adultFrom: number): Span | null => {
  const isBenefitUnknown = rule.benefit !== null && legal.benefit === null
  if (rule.benefit !== null && !isBenefitUnknown && legal.benefit !== rule.benefit) return null
  if (rule.permit === 'onRecord' && legal.workPermit === null) return null
  if (rule.afterMonths > 0 && legal.procedureStart === null) return null
  const opens =
    rule.afterMonths > 0 && legal.procedureStart !== null
      ? dayNumber(addMonths(legal.procedureStart, rule.afterMonths))
      : always
  const paper = { wDocument: legal.documentUntil, permit: legal.workPermit?.validUntil ?? null }
  const until = Math.min(endOf(rule.validUntil), rule.until === null ? endOf(null) : endOf(paper[rule.until]))
  const fromDay = Math.max(always, opens, adultFrom, dayNumber(rule.validFrom))
  if (until < fromDay) return null
  return {
    fromDay,
    untilDay: Number.isFinite(until) ? until : null,
    reason: isBenefitUnknown ? 'benefitUnknown' : reasonOf[rule.permit],
  }
}

/**
 * From when until when each kind of work is allowed. The position in law goes in and does not come out: matching sees
 * days and a neutral reason. An unknown position stops nothing here; it is asked before anything is proposed.
 */
export const rightsOf = (
  { legal, contact }: Pick<ProfileSections, 'legal' | 'contact'>,
  rules: Pick<RegionRules, 'rights' | 'blocked'>,
): Pick<MatchPerson, 'rights' | 'rightsReason'> => {
  const adultFrom = contact.adultFrom === null ? always : Math.max(always, dayNumber(contact.adultFrom))
  const spansOf = (kind: Kind): Span[] => {
    if (legal.position === null) return [{ fromDay: adultFrom, untilDay: null, reason: 'unknown' }]
    return rules.rights
      .filter((rule) => rule.position === legal.position && rule.kinds.includes(kind))
      .flatMap((rule) => spanOf(rule, legal, adultFrom) ?? [])
      .sort((a, b) => a.fromDay - b.fromDay)
  }
  const left = rules.blocked.find((rule) => rule.case === legal.blocked)?.leaves ?? []
  const open = legal.blocked === null ? kinds : left
  return {
    rights: Object.fromEntries(open.map((kind) => [kind, spansOf(kind)])),
    rightsReason: legal.blocked === null ? '' : 'referral',
  }
}

/** What stands before paid work today, for who holds the case: nothing, a permit that an employer asks for, or time. */
export const paidRightOf = (
  profile: Pick<ProfileSections, 'legal' | 'contact'>,
  rules: Pick<RegionRules, 'rights' | 'blocked'>,
  today: string,
): PaidRight => {
  const day = dayNumber(today)
  const open = (rightsOf(profile, rules).rights.job ?? []).filter(
    ({ fromDay, untilDay }) => fromDay <= day && (untilDay === null || untilDay >= day),
  )
  if (open.some(({ reason }) => reason !== 'permitNeeded')) return 'now'
  return open.length > 0 ? 'withPermit' : 'notYet'
}
