import type { Kind } from '../../../matcher/codes.ts'
import type { Fault } from '../../contract-faults.ts'
import { fault } from '../../faults.ts'
import type { BlockedRule, LimitRule, RegionRules, RightsRule, WageRule } from './contract.ts'

const work: readonly Kind[] = ['job', 'starterJob', 'dual']
const unpaid: readonly Kind[] = ['workExperience', 'languageInternship', 'volunteering']

type Opening = Pick<RightsRule, 'position' | 'permit' | 'until'> & {
  kinds: readonly Kind[]
  /** The fewest months in the procedure. */
  months: number
  /** Whether it rests on a benefit. */
  onBenefit: boolean
}
const opening = (
  position: Opening['position'],
  more: Pick<Opening, 'kinds' | 'permit'> & Partial<Opening>,
) => ({
  ...{ position, until: null, months: 0, onBenefit: false },
  ...more,
})

/**
 * What the law opens at most to each position: no region opens more, or asks less. Besluit uitvoering Wav 2022, art. 3.2, 6.1, 6.2, 6.5 and
 * 7.8; Participatiewet, art. 8a. Three months in the procedure is the shortest that was ever planned.
 */
const openings: readonly Opening[] = [
  opening('statusHolder', { kinds: [...work, ...unpaid], permit: 'notNeeded' }),
  opening('statusHolder', { kinds: ['trial'], permit: 'notNeeded', onBenefit: true }),
  opening('temporaryProtection', { kinds: work, permit: 'notifiedByEmployer' }),
  opening('temporaryProtection', { kinds: ['volunteering'], permit: 'volunteerStatement' }),
  opening('asylumSeeker', {
    ...{ kinds: ['job', 'starterJob'], permit: 'requestedByEmployer', until: 'wDocument', months: 3 },
  }),
  opening('asylumSeeker', { kinds: ['dual'], permit: 'schoolAgreement', until: 'wDocument' }),
  opening('asylumSeeker', { kinds: ['volunteering'], permit: 'volunteerStatement', until: 'wDocument' }),
  opening('other', { kinds: [...work, ...unpaid, 'trial'], permit: 'onRecord', until: 'permit' }),
]

/** What a blocked case may leave open at most. */
const leaves: Record<BlockedRule['case'], readonly Kind[]> = {
  minor: [],
  dublin: [],
  // Besluit uitvoering Wav 2022, art. 7.8, reaches who waits for a decision.
  acceleratedProcedure: ['volunteering'],
  returnDecision: [],
}

type Bound = Pick<LimitRule, 'kind' | 'benefit' | 'maxMonths' | 'usualMonths' | 'requires'>
/** How long a kind of place lasts at most by law, and what it cannot be without. Participatiewet, art. 8a; rules on trials of UWV 2013. */
const lengths: readonly Bound[] = [
  {
    ...{ kind: 'trial', benefit: 'generalAssistance', maxMonths: 6, usualMonths: 2 },
    requires: ['municipalPermission', 'intentionToHire'],
  },
  {
    ...{ kind: 'trial', benefit: 'uwv', maxMonths: 6, usualMonths: 2 },
    requires: ['uwvPermission', 'intentionToHire', 'liabilityInsurance', 'accidentInsurance'],
  },
  { kind: 'dual', benefit: null, maxMonths: null, usualMonths: null, requires: ['schoolAgreement'] },
]

const beyond = (at: string, message: string): Fault => fault(at, 'beyond_law', message)

const ofRight = (
  { position, kinds, permit, afterMonths, until, benefit }: RightsRule,
  at: string,
): Fault[] => {
  const lawful = openings.filter((one) => one.position === position)
  const opens = (kind: Kind) => lawful.filter((one) => one.kinds.includes(kind))
  const faults = kinds.flatMap((kind): Fault[] => {
    const found = opens(kind)
    if (found.length === 0) return [beyond(`${at}/kinds`, `The law opens no ${kind} to ${position}`)]
    // A permit on record closes more than any other paper.
    const papered = found.filter((one) => one.permit === permit || permit === 'onRecord')
    if (papered.length === 0) return [beyond(`${at}/permit`, `${kind} asks for ${found[0]?.permit}`)]
    if (papered.every(({ months }) => afterMonths < months))
      return [beyond(`${at}/afterMonths`, `${kind} opens later`)]
    if (papered.every((one) => one.until !== null && until === null))
      return [beyond(`${at}/until`, `The right to ${kind} ends with a document`)]
    if (papered.every(({ onBenefit }) => onBenefit && benefit === null))
      return [beyond(`${at}/benefit`, `${kind} rests on a benefit`)]
    return []
  })
  // One a field is enough, however many kinds it concerns.
  return faults.filter(({ path }, index) => faults.findIndex((one) => one.path === path) === index)
}

const ofLimit = (rule: LimitRule, at: string): Fault[] => {
  const bound = lengths.find(({ kind, benefit }) => kind === rule.kind && benefit === rule.benefit)
  if (!bound) return []
  const months = (['maxMonths', 'usualMonths'] as const).flatMap((name) => {
    const most = bound[name]
    const value = rule[name]
    return most === null || (value !== null && value <= most)
      ? []
      : [fault(`${at}/${name}`, 'bounds', `At most ${most} months by law`, { least: 1, most })]
  })
  const lacks = bound.requires.filter((one) => !rule.requires.includes(one))
  return lacks.length === 0 ? months : [...months, beyond(`${at}/requires`, `By law: ${lacks.join(', ')}`)]
}

/** The statutory minimum never falls: an amount that is known stands under every later one of the same rule. */
const ofWage = (rule: WageRule, at: string, all: readonly WageRule[]): Fault[] => {
  const before = all
    .filter(({ id, validFrom }) => id === rule.id && validFrom < rule.validFrom)
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
    .find(({ centsByAge }) => Object.keys(centsByAge).length > 0)
  return Object.entries(rule.centsByAge).flatMap(([age, cents]) => {
    const least = before?.centsByAge[age] ?? 0
    return cents >= least ? [] : [beyond(`${at}/centsByAge/${age}`, `At least ${least} cents`)]
  })
}

/** What rules would loosen beyond the law, of versions that are new; what stood before stands. */
export const lawFaults = (next: RegionRules, before: RegionRules): Fault[] => {
  // A version that only ends on another day is no new one.
  const said = (rule: object) => JSON.stringify({ ...rule, validUntil: null })
  const known = new Set([before.rights, before.blocked, before.limits, before.wages].flat().map(said))
  const fresh = <Rule extends object>(
    list: readonly Rule[],
    judge: (rule: Rule, index: number) => Fault[],
  ): Fault[] => list.flatMap((rule, index) => (known.has(said(rule)) ? [] : judge(rule, index)))
  return [
    ...fresh(next.rights, (rule, index) => ofRight(rule, `/rules/rights/${index}`)),
    ...fresh(next.blocked, (rule, index) =>
      rule.leaves.every((kind) => leaves[rule.case].includes(kind))
        ? []
        : [beyond(`/rules/blocked/${index}/leaves`, `The law leaves less open to ${rule.case}`)],
    ),
    ...fresh(next.limits, (rule, index) => ofLimit(rule, `/rules/limits/${index}`)),
    ...fresh(next.wages, (rule, index) => ofWage(rule, `/rules/wages/${index}`, next.wages)),
  ]
}
