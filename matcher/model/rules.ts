import { changes } from '../changes/list.ts'
import { modes } from '../codes.ts'
import type { MatchSettings } from '../contract.ts'
import { criteria } from '../criteria/list.ts'
import { gates } from '../gates/list.ts'
import { nearConcepts } from '../pair/similarity.ts'
import type { Criterion, Gate, Rules, World } from './define.ts'
import { weightFaults } from './weights.ts'

/** What a region sets for itself. */
export type RegionSettings = Pick<MatchSettings, 'weights' | 'lateStartDays'>

/** Rules beside the lists of this version. */
export type ExtraRules = { criteria?: readonly Criterion[]; gates?: readonly Gate[] }

export function rulesOf(extra: ExtraRules): Rules {
  return {
    gates: [...gates, ...(extra.gates ?? [])],
    criteria: [...criteria, ...(extra.criteria ?? [])],
    changes,
  }
}

/**
 * The world by a region's own settings.
 * @throws RangeError when the weights do not fit the criteria or the travel table lacks a mode, at once or when asked
 */
export function worldsOf(settings: MatchSettings, rules: Rules): (own?: RegionSettings) => World {
  assertUsable(settings, rules)
  const world = { settings, near: nearConcepts(settings.taxonomy) }
  return (own) => {
    if (!own) return world
    const whole = { ...settings, ...own }
    assertUsable(whole, rules)
    return { ...world, settings: whole }
  }
}

function assertUsable(settings: MatchSettings, rules: Rules): void {
  const faults = weightFaults(
    settings.weights,
    rules.criteria.map(({ id }) => id),
  )
  for (const mode of modes)
    if (settings.travel.modes[mode] === undefined) faults.push(`the travel table has no "${mode}"`)
  if (faults.length > 0) throw new RangeError(faults.join('; '))
}
