import type { RegionRules } from '../../regions/contract.ts'
import type { Finding, JudgedPlan, PastPlacement, PersonFacts } from './finding.ts'
import { guardRules } from './list.ts'

/**
 * What all rules say of a plan: pure, so that the same facts give the same verdicts wherever they are asked. Rules of the region
 * count as they stand on the plan's first day, never backwards; `today` is the day of asking.
 */
export const guard = (
  plan: JudgedPlan,
  facts: PersonFacts,
  history: readonly PastPlacement[],
  rules: RegionRules,
  today: string,
): Finding[] => guardRules.flatMap(({ judge }) => judge({ plan, facts, history, rules, today }))

/** The findings that forbid a plan. */
export const stopsOf = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ verdict }) => verdict === 'stop')
