import type { RegionRules, RuleNumber } from './contract.ts'

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
