import { gateNames, weightBounds } from '#matcher'
import { rulesVersionOf } from '../../adapters/matcher/rules-version.ts'
import type { Reference } from '../../reference.ts'
import { auditMonths } from '../audit/rules.ts'
import type { RuleNumber } from '../regions/contract.ts'
import { inForce, ruleNumber } from '../regions/rules.ts'
import type { Region } from '../regions/store.ts'

/** Everything that runs in a region and that the register tells of, on a day. */
export const registerFacts = (
  { name, municipalities, weights, rules }: Region,
  today: string,
  reference: Reference,
) => {
  const number = (id: RuleNumber) => ruleNumber(rules, id, today)
  const lateStartDays = number('lateStartDays')
  return {
    ...{ name, municipalities, today, auditMonths, lateStartDays },
    gates: gateNames,
    weights: Object.entries(weights).map(([part, weight]) => {
      const { min: least = 0, max: most = 100 } = weightBounds[part] ?? {}
      return { part, weight, least, most }
    }),
    keptDays: number('retentionDays'),
    keptDaysWithConsent: number('retentionWithConsentDays'),
    shownListMonths: number('shownListMonths'),
    suppressionThreshold: number('suppressionThreshold'),
    ruleCount: inForce(
      [...rules.rights, ...rules.blocked, ...rules.limits, ...rules.numbers, ...rules.wages],
      today,
    ).length,
    versions: {
      model: rulesVersionOf({ ...reference.matching, weights, lateStartDays }),
      rules: rules.version,
      taxonomy: reference.matching.taxonomy.version,
      travel: reference.matching.travel.version,
    },
  }
}
export type RegisterFacts = ReturnType<typeof registerFacts>

/** A text of the register: sections of labelled sentences, made from what runs. */
export type RegisterText = {
  gates: Readonly<Record<string, string>>
  parts: Readonly<Record<string, string>>
  sections: (facts: RegisterFacts) => { title: string; items: [label: string, text: string][] }[]
}
