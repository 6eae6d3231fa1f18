import { isWork } from '../placements/rules-evaluations.ts'
import type { Placement } from '../placements/store.ts'
import type { Profile } from '../profiles/store.ts'
import type { RegionRules } from '../regions/contract.ts'
import { ruleNumber } from '../regions/rules.ts'
import { type CasePhase, casePhases } from './codes.ts'

type Held = Pick<Profile, 'id' | 'state'>
type There = Pick<Placement, 'profile' | 'kind' | 'state'>

const placedStates: readonly Placement['state'][] = ['agreed', 'running', 'ending']

/** How far a case is: nothing confirmed yet, in search, at a place to learn or about to begin, or at work with after-care. */
export const phaseOf = ({ state }: Pick<Held, 'state'>, placements: readonly There[]): CasePhase | null => {
  if (state === 'closed') return null
  if (placements.some((one) => one.state === 'running' && isWork(one.kind))) return 'afterCare'
  if (placements.some((one) => placedStates.includes(one.state))) return 'placed'
  return state === 'unclaimed' ? 'intake' : 'search'
}

/** The phase of each case that is open, by the id of its person. */
export const phasesOf = (people: readonly Held[], placements: readonly There[]): Map<string, CasePhase> => {
  const theirs = Map.groupBy(placements, ({ profile }) => profile)
  return new Map(
    people.flatMap((one) => {
      const phase = phaseOf(one, theirs.get(one.id) ?? [])
      return phase ? [[one.id, phase] as const] : []
    }),
  )
}

export type CaseWeights = Record<CasePhase, number>

/** How much work a case is in each phase, by the rules of a region on a day. */
export const weightsOn = (rules: RegionRules, day: string): CaseWeights => ({
  intake: ruleNumber(rules, 'caseWeightIntake', day),
  search: ruleNumber(rules, 'caseWeightSearch', day),
  placed: ruleNumber(rules, 'caseWeightPlaced', day),
  afterCare: ruleNumber(rules, 'caseWeightAfterCare', day),
})

/** How many cases are in each phase, and what they weigh together. */
export const loadOf = (phases: readonly CasePhase[], weights: CaseWeights) => {
  const cases = Object.fromEntries(
    casePhases.map((phase) => [phase, phases.filter((one) => one === phase).length]),
  ) as Record<CasePhase, number>
  return { cases, weight: phases.reduce((all, phase) => all + weights[phase], 0) }
}

/** The middle of some numbers; between the two in the middle where their count is even, and 0 of none. */
export const medianOf = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}
