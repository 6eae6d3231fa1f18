import { addDays } from '../../adapters/clock.ts'
import type { Fault } from '../../contract-faults.ts'
import { fault } from '../../faults.ts'
import { blockedCases } from '../profiles/contract.ts'
import { type RegionRules, type RuleNumber, ruleLists, ruleNumbers } from './contract.ts'
import { lawFaults } from './rules-law.ts'

/** The rules of a list that are in force on a day (YYYY-MM-DD). */
export const inForce = <Rule extends { validFrom: string; validUntil: string | null }>(
  rules: readonly Rule[],
  day: string,
): Rule[] =>
  rules.filter(({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day <= validUntil))

/** The number in force on a day; throws where the region has none. */
export const ruleNumber = (rules: RegionRules, id: RuleNumber, day: string): number => {
  const rule = inForce(rules.numbers, day).findLast((one) => one.id === id)
  if (!rule) throw new Error(`no ${id} in force on ${day}`)
  return rule.value
}

/** The least and the most that a region may set each number to. */
const bounds: Record<RuleNumber, readonly [least: number, most: number]> = {
  lateStartDays: [0, 180],
  retentionDays: [7, 28],
  retentionWithConsentDays: [28, 365],
  shownListMonths: [6, 24],
  suppressionThreshold: [10, 100],
  unansweredPitchDays: [1, 30],
  noContactDays: [1, 90],
  caseWeightIntake: [1, 10],
  caseWeightSearch: [1, 10],
  caseWeightPlaced: [1, 10],
  caseWeightAfterCare: [1, 10],
  permitWeeks: [1, 26],
  notificationWorkingDays: [1, 20],
  uwvTrialDecisionWeeks: [1, 12],
  volunteerStatementYears: [1, 10],
  civicIntegrationYears: [1, 10],
  zCourseHours: [0, 5_000],
  zActivityHours: [0, 5_000],
}

/**
 * Rules in which nothing is missing that every region begins with: lists and numbers from before there were such are read as
 * they come with the product. What was in force is never taken away, so what is missing was never there.
 */
export const withFirstRules = (
  rules: RegionRules,
  first: Pick<RegionRules, 'papers' | 'instruments' | 'numbers'>,
): RegionRules => ({
  ...rules,
  numbers: [
    ...rules.numbers,
    ...first.numbers.filter(({ id }) => rules.numbers.every((one) => one.id !== id)),
  ],
  papers: rules.papers.length > 0 ? rules.papers : first.papers,
  instruments: rules.instruments.length > 0 ? rules.instruments : first.instruments,
})

type Dated = { id: string; validFrom: string; validUntil: string | null }

/** The first day, from `today` on, on which no version of a rule is in force; null: there is always one. */
const firstGap = (versions: readonly Dated[], today: string): string | null => {
  let day = today
  for (;;) {
    const held = inForce(versions, day)[0]
    if (!held) return day
    if (held.validUntil === null) return null
    day = addDays(held.validUntil, 1)
  }
}

const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b)

/** What has been in force stays as it was: a change begins today at the earliest, and what it replaces ends before it. */
const backwards = (before: readonly Dated[], next: readonly Dated[], today: string, at: string): Fault[] => {
  const yesterday = addDays(today, -1)
  const versionIn = (list: readonly Dated[], { id, validFrom }: Dated) =>
    list.find((one) => one.id === id && one.validFrom === validFrom)
  const gone = before.filter((one) => one.validFrom <= today && !versionIn(next, one))
  return [
    ...gone.map(({ id }) => fault(at, 'in_force', `${id} has been in force: end it, do not take it away`)),
    ...next.flatMap((rule, index) => {
      const old = versionIn(before, rule)
      if (old && isSame(old, rule)) return []
      const path = `${at}/${index}`
      if (rule.validUntil !== null && rule.validUntil < yesterday)
        return [fault(`${path}/validUntil`, 'past', 'A rule ends yesterday at the earliest')]
      if (rule.validFrom >= today) return []
      if (!old) return [fault(`${path}/validFrom`, 'past', 'A rule begins today at the earliest')]
      const { validUntil } = old
      const isEnded = validUntil !== null && validUntil < yesterday
      return !isEnded && isSame({ ...old, validUntil: rule.validUntil }, rule)
        ? []
        : [fault(path, 'in_force', 'What has been in force stays; only its end may be set')]
    }),
    ...next.flatMap((rule, index) =>
      next.some(
        (other) =>
          other !== rule &&
          other.id === rule.id &&
          other.validFrom <= rule.validFrom &&
          (other.validUntil === null || other.validUntil >= rule.validFrom),
      )
        ? [fault(`${at}/${index}/validFrom`, 'overlap', `Another version of ${rule.id} is in force then`)]
        : [],
    ),
  ]
}

/** Rules of a region that would leave it without law: gaps, numbers out of bounds, a change of what has been. */
export const rulesFaults = (next: RegionRules, before: RegionRules, today: string): Fault[] => {
  const needed = [
    ...ruleNumbers.map((id) => ({
      at: '/rules/numbers',
      id,
      versions: next.numbers.filter((one) => one.id === id),
    })),
    ...['minor', ...blockedCases].map((id) => ({
      at: '/rules/blocked',
      id,
      versions: next.blocked.filter((one) => one.case === id),
    })),
  ]
  return [
    ...needed.flatMap(({ at, id, versions }) => {
      const gap = firstGap(versions, today)
      return gap === null ? [] : [fault(at, 'gap', `Nothing is in force for ${id} on ${gap}`)]
    }),
    ...next.numbers.flatMap(({ id, value }, index) => {
      const [least, most] = bounds[id]
      return value >= least && value <= most
        ? []
        : [
            fault(`/rules/numbers/${index}/value`, 'bounds', `${id} is between ${least} and ${most}`, {
              least,
              most,
            }),
          ]
    }),
    ...lawFaults(next, before),
    ...ruleLists.flatMap((list) => backwards(before[list], next[list], today, `/rules/${list}`)),
  ]
}
