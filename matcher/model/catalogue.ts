import { criteria } from '../criteria/list.ts'
import { gates } from '../gates/list.ts'
import { checks } from './checks.ts'
import type { Criterion, Gate, Sayings } from './define.ts'

/** Every code that these rules may say, with the keys that fill its sentence and who may read it. */
export function catalogueOf(rules: { gates: readonly Gate[]; criteria: readonly Criterion[] }): Sayings {
  return Object.assign({}, ...[...rules.gates, ...rules.criteria].map(({ says }) => says), checks)
}

/** What is asked before anybody is ranked, in the order in which it is said. */
export const gateNames: readonly string[] = gates.map(({ id }) => id)

/** The codes of this version: each needs a sentence in every language. */
export const reasonCatalogue: Sayings = catalogueOf({ gates, criteria })
