import type { RegionRules, RuleChange } from '../regions/contract.ts'
import type { RuleTurn } from './contract-rules.ts'
import type { JudgedPlan, PastPlacement, PersonFacts, Verdict } from './guard/finding.ts'
import { guard } from './guard/guard.ts'

/** From the gravest on. */
const grave: readonly Verdict[] = ['stop', 'check', 'warn', 'ok']

/** The gravest that each rule says of a plan. */
const verdictsOf = (
  findings: readonly { rule: string; verdict: Verdict }[],
): ReadonlyMap<string, Verdict> => {
  const found = new Map<string, Verdict>()
  for (const { rule, verdict } of findings) {
    const before = found.get(rule)
    if (before === undefined || grave.indexOf(verdict) < grave.indexOf(before)) found.set(rule, verdict)
  }
  return found
}

/** What rules of the guard would say otherwise of a plan, if other rules of the region held; pure. */
export const turnsOf = (
  { plan, facts, history }: { plan: JudgedPlan; facts: PersonFacts; history: readonly PastPlacement[] },
  before: RegionRules,
  after: RegionRules,
  day: string,
): RuleTurn[] => {
  const [was, willBe] = [before, after].map((rules) => verdictsOf(guard(plan, facts, history, rules, day)))
  return [...new Set([...(was?.keys() ?? []), ...(willBe?.keys() ?? [])])].flatMap((rule) => {
    const turn = { rule, before: was?.get(rule) ?? null, after: willBe?.get(rule) ?? null }
    return turn.before === turn.after ? [] : [turn]
  })
}

/** Whether a rule that changes would tell what is restricted of whoever it touches: their position in law or their benefit. */
export const tellsOfPerson = ({ list, rule }: RuleChange): boolean =>
  list === 'rights' || list === 'blocked' || (list === 'limits' && rule.benefit !== null)
